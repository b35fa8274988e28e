package org.retinue.ui.ripple;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.words.TypedTimes;

/// By how much an item shall be shifted, as people type it.
final class TypedShift {

    private static final Pattern MINUTES = Pattern.compile("[+-]?[0-9]{1,3}");

    private TypedShift() {}

    /// Minutes or a duration, with a sign where it shall be earlier (`+40`, `40`, `-20`, `+1h10`),
    /// or the new start (`10:10`, `1010`). Up to three digits are minutes.
    static Optional<Duration> read(String typed, Tour tour, Item item) {
        var plain = typed.strip().replaceAll("[−－–]", "-").replace('＋', '+');
        if (MINUTES.matcher(plain).matches()) {
            return Optional.of(Duration.ofMinutes(Integer.parseInt(plain)));
        }
        if (plain.startsWith("+")) {
            return TypedTimes.duration(plain.substring(1));
        }
        if (plain.startsWith("-")) {
            return TypedTimes.duration(plain.substring(1)).map(Duration::negated);
        }
        return plain.contains(":")
                ? newStart(plain, tour, item)
                : newStart(plain, tour, item).or(() -> TypedTimes.duration(plain));
    }

    /// The new start is on the same day.
    private static Optional<Duration> newStart(String typed, Tour tour, Item item) {
        if (!(item.moment() instanceof Moment.Timed(var start, _))) {
            return Optional.empty();
        }
        var zone = tour.startZone(item);
        return TypedTimes.time(typed)
                .map(time ->
                        Duration.between(
                                start.atZone(zone), start.toLocalDate().atTime(time).atZone(zone)));
    }
}
