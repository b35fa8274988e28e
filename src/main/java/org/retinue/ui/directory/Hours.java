package org.retinue.ui.directory;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.words.TypedTimes;
import org.retinue.words.Words;

/// The openings of a day as people type them: `9:00-12:00, 13:30-17:00`. Nothing, or the word for
/// closed, is a day without an opening.
final class Hours {

    private Hours() {}

    /// The openings, or nothing where they cannot be understood or overlap.
    static Optional<List<Opening>> read(Words words, String typed) {
        var plain = typed.strip();
        if (plain.isEmpty() || plain.equalsIgnoreCase(words.say("directory.closed"))) {
            return Optional.of(List.of());
        }
        var read =
                Arrays.stream(plain.split("[,;\\uFF0C\\u3001\\uFF1B]"))
                        .map(Hours::opening)
                        .toList();
        if (read.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var openings = read.stream().flatMap(Optional::stream).sorted().toList();
        return overlap(openings) ? Optional.empty() : Optional.of(openings);
    }

    static String write(Words words, List<Opening> openings) {
        return openings.stream()
                .map(opening ->
                        words.time(opening.opens())
                                + "–"
                                + (opening.closes().equals(LocalTime.MIDNIGHT)
                                        ? "24:00"
                                        : words.time(opening.closes())))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Opening> opening(String typed) {
        return TypedTimes.range(typed)
                .filter(range ->
                        range.end().equals(LocalTime.MIDNIGHT)
                                || range.start().isBefore(range.end()))
                .map(range -> new Opening(range.start(), range.end()));
    }

    private static boolean overlap(List<Opening> openings) {
        for (var index = 1; index < openings.size(); index++) {
            var earlier = openings.get(index - 1).closes();
            if (earlier.equals(LocalTime.MIDNIGHT)
                    || earlier.isAfter(openings.get(index).opens())) {
                return true;
            }
        }
        return false;
    }
}
