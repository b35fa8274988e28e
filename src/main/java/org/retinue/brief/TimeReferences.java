package org.retinue.brief;

import java.time.ZoneId;
import java.util.Map;

/// Whether the zones of a pack's items are those of their places, and the offsets those of the
/// zones.
final class TimeReferences {

    private final Spot document;
    private final Map<String, Spot> sites;
    private final Problems problems;

    TimeReferences(Spot document, Map<String, Spot> sites, Problems problems) {
        this.document = document;
        this.sites = sites;
        this.problems = problems;
    }

    void check(Spot item) {
        if (!item.has("start")) {
            return;
        }
        var isLeg = item.at("type").text().equals("leg");
        var zone = zone(item.at(isLeg ? "from" : "site"));
        var endZone = zone(item.at(isLeg ? "to" : "site"));
        checkZone(item.at("zone"), zone);
        if (item.has("endZone") || !endZone.equals(zone)) {
            checkZone(item.at("endZone"), endZone);
        }
        checkOffset(item.at("start"), zone);
        checkOffset(item.at("end"), endZone);
    }

    /// The zone of the site, or the tour's where there is none.
    private String zone(Spot site) {
        return sites.getOrDefault(site.text(), document.at("tour")).at("zone").text();
    }

    private void checkZone(Spot zone, String expected) {
        if (!zone.text().equals(expected)) {
            problems.add(zone.pointer(), Reason.WRONG_ZONE, expected);
        }
    }

    private void checkOffset(Spot time, String zone) {
        var expected = LocalTimes.offset(LocalTimes.read(time.text()), ZoneId.of(zone));
        if (!LocalTimes.offsetOf(time.text()).equals(expected)) {
            problems.add(time.pointer(), Reason.WRONG_OFFSET, expected.getId());
        }
    }
}
