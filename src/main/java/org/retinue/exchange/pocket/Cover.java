package org.retinue.exchange.pocket;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Text;
import org.retinue.words.Words;

/// What a page says of itself: under which release it was given out, when and by whom, who may have
/// it and whom to phone. A release that is blank is a draft.
public record Cover(
        String release,
        Instant at,
        String officer,
        Text classification,
        Text audience,
        Optional<Text> reader,
        String dutyPhone) {

    /// All that it says, in every language, which nobody is kept from.
    public List<String> said() {
        return Stream.of(
                        classification.forms().values(),
                        audience.forms().values(),
                        List.of(release, officer, dutyPhone, at.toString()))
                .flatMap(Collection::stream)
                .toList();
    }

    String label(Words words) {
        if (release.isBlank()) {
            return words.say("print.draft");
        }
        return release.matches("[0-9]+") ? words.say("print.revision", release) : release;
    }
}
