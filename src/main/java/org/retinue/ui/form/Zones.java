package org.retinue.ui.form;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.retinue.words.Words;

/// The time zones that can be chosen: those named after a place.
public final class Zones {

    private static final List<ZoneId> ALL =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(id ->
                            id.matches(
                                    "(Africa|America|Antarctica|Asia|Atlantic|Australia|"
                                            + "Europe|Indian|Pacific)/.+"))
                    .sorted()
                    .map(ZoneId::of)
                    .toList();

    private Zones() {}

    /// What a picker of time zones offers.
    public static Picker.Source<ZoneId> source(Words words) {
        return new Picker.Source<>(
                () -> ALL,
                ZoneId::getId,
                zone -> Stream.of(zone.getId(), zone.getId().replace('_', ' ')),
                words.say("ui.zone.refused"));
    }
}
