package org.retinue.cli;

import java.util.List;
import org.retinue.audience.Audience;
import org.retinue.audience.Redacted;
import org.retinue.tour.TourId;

/// What an audience was not given of a tour, for people and for programs.
record WithheldReport(TourId tour, String audience, List<Kind> withheld) {

    /// How many values of a kind of data.
    record Kind(String kind, int values) {}

    static WithheldReport of(Redacted redacted) {
        return new WithheldReport(
                redacted.tour().id(),
                redacted.audience().key(),
                redacted.withheld().entrySet().stream()
                        .map(one -> new Kind(Audience.key(one.getKey()), one.getValue()))
                        .toList());
    }

    /// Each kind with its name and number.
    void tell(World world) {
        for (var one : withheld) {
            world.tell("cli.withheld", world.say("office.kind." + one.kind()), one.values());
        }
    }
}
