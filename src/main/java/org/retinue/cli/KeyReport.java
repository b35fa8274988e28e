package org.retinue.cli;

import java.util.List;
import java.util.Optional;
import org.retinue.desk.OfficeKeys;
import org.retinue.envelope.Fingerprint;
import org.retinue.tour.KnownOffice;
import org.retinue.tour.Office;

/// The own key and the known offices, for people and for programs.
record KeyReport(Optional<Own> own, List<Known> known) {

    /// The own key; whether a passphrase is needed to use it.
    record Own(String name, String fingerprint, boolean locked) {}

    record Known(String name, String fingerprint, String since, String by) {}

    static KeyReport of(OfficeKeys keys, Office office) {
        return new KeyReport(
                keys.card()
                        .map(card ->
                                new Own(card.name(), card.fingerprint().spoken(), keys.isLocked())),
                office.known().entrySet().stream()
                        .map(one -> known(one.getKey(), one.getValue()))
                        .toList());
    }

    private static Known known(String fingerprint, KnownOffice office) {
        return new Known(
                office.name(),
                new Fingerprint(fingerprint).spoken(),
                office.since().toString(),
                office.by());
    }

    void tell(World world) {
        own.ifPresentOrElse(
                key -> {
                    world.print(
                            world.say(
                                    key.locked() ? "envelope.own.locked" : "envelope.own",
                                    key.name()));
                    world.print("  " + key.fingerprint());
                },
                () -> world.print(world.say("envelope.noKey")));
        world.print(world.say("envelope.known", known.size()));
        for (var office : known) {
            world.print(
                    "  " + world.say("envelope.since", office.name(), office.since(), office.by()));
            world.print("    " + office.fingerprint());
        }
    }
}
