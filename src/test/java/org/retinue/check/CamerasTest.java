package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.on;
import static org.retinue.check.Visits.visit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Engagement;
import org.retinue.tour.PressAccess;
import org.retinue.tour.SiteId;

/// The press before what is closed to it.
class CamerasTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, CLOSED, 10:09, 9",
        "POOLED, CLOSED, 10:00, 0",
        "OPEN, CLOSED, 10:10, ",
        "OPEN, CLOSED, 09:59, ",
        "OPEN, OPEN, 10:00, ",
        "OPEN, UNDECIDED, 10:00, ",
        "PHOTO_SPRAY, CLOSED, 10:00, ",
        "CLOSED, CLOSED, 10:00, ",
        "UNDECIDED, CLOSED, 10:00, "
    })
    void thePressNeedsTimeToLeave(PressAccess before, PressAccess after, String from, Long left) {
        var told =
                findings(
                        Rule.PRESS,
                        with(visit("a", BYD, "09:00", "10:00"), before),
                        with(visit("b", BYD, from, "11:00"), after));
        assertEquals(
                Optional.ofNullable(left).stream()
                        .map(minutes -> new Pace.PressStillThere(minutes, 10))
                        .toList(),
                told.stream().map(Finding::evidence).toList());
    }

    @Test
    void itIsAboutBothAndSaidOnce() {
        var told =
                findings(
                        Rule.PRESS,
                        with(visit("a", BYD, "09:00", "10:00"), PressAccess.OPEN),
                        with(visit("b", BYD, "10:05", "11:00"), PressAccess.CLOSED));
        assertEquals(
                List.of(List.of(id("a"), id("b"))), told.stream().map(Finding::items).toList());
    }

    @Test
    void elsewhereAndForOthersNobodyIsInTheWay() {
        var open = with(visit("a", BYD, "09:00", "10:00"), PressAccess.OPEN);
        assertEquals(List.of(), findings(Rule.PRESS, open, closed(HUAWEI)));
        assertEquals(List.of(), findings(Rule.PRESS, open, on(closed(BYD), Visits.SPOUSES)));
    }

    private static Engagement closed(SiteId site) {
        return with(visit("b", site, "10:00", "11:00"), PressAccess.CLOSED);
    }

    private static Engagement with(Engagement item, PressAccess press) {
        return item.withManner(item.manner().withPress(press));
    }
}
