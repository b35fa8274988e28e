package org.retinue.ui.programme;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.edit.Deed;
import org.retinue.tour.Cue;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.words.TypedTimes;

/// When the cues of an item are, and what typing into its run of show means.
record Cues(Tour tour, Item item) {

    private static final Pattern COUNTED = Pattern.compile("(?<sign>[+＋−–-]?) ?(?<length>.+)");
    private static final Pattern MINUTES = Pattern.compile("[0-9]{1,4}");
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,2} ?[hH] ?([0-9]{2})?");

    /// Minutes after the start. With a sign (`+15`, `-10`), one or two digits (`15`) or a unit
    /// (`1h30`), they are counted; `9:45` is that time by the clock of the place, within the item
    /// or nearest to its start.
    Typed<Integer> minute(String typed) {
        var found = COUNTED.matcher(typed.strip());
        if (!found.matches()) {
            return new Typed.Refused<>(Refusal.NO_MINUTE);
        }
        var length = found.group("length");
        if (!found.group("sign").isEmpty()) {
            var minutes = counted(length);
            return kept(found.group("sign").matches("[+＋]") ? minutes : minutes.map(m -> -m));
        }
        var time = TypedTimes.time(length);
        if (length.length() <= 2 || HOURS.matcher(length).matches() || time.isEmpty()) {
            return kept(counted(length));
        }
        return start().map(start -> kept(Optional.of(minutes(start, time.get()))))
                .orElse(new Typed.Refused<>(Refusal.START_FIRST));
    }

    /// When the minute is by the clock of the place; nothing where the item has no start.
    Optional<LocalDateTime> clock(int minute) {
        return start().map(start -> start.plusMinutes(minute).toLocalDateTime());
    }

    /// As a minute is counted: `+15`, `−10`, `0`.
    static String counted(int minute) {
        return (minute > 0 ? "+" : minute < 0 ? "−" : "") + Math.abs(minute);
    }

    static Change added(Cue cue) {
        return changed(cues -> cues.add(cue));
    }

    /// The one cue instead of the other; one that is no longer there is left alone.
    static Change changed(Cue before, Cue after) {
        return changed(cues -> cues.replaceAll(cue -> cue.equals(before) ? after : cue));
    }

    static Change removed(Cue unwanted) {
        return changed(cues -> cues.remove(unwanted));
    }

    private static Change changed(Consumer<List<Cue>> change) {
        return Change.of(
                Deed.CHANGE_BRIEFING,
                item -> {
                    if (!(item instanceof Engagement engagement)) {
                        return item;
                    }
                    var cues = new ArrayList<>(engagement.briefing().runOfShow());
                    change.accept(cues);
                    return engagement.withBriefing(engagement.briefing().withRunOfShow(cues));
                });
    }

    private Optional<ZonedDateTime> start() {
        return item.moment() instanceof Moment.Timed timed
                ? Optional.of(timed.start().atZone(tour.startZone(item)))
                : Optional.empty();
    }

    private int minutes(ZonedDateTime start, LocalTime time) {
        var length =
                tour.interval(item)
                        .map(interval -> Duration.between(interval.start(), interval.end()))
                        .map(Duration::toMinutes)
                        .orElse(0L);
        var candidates =
                Stream.of(-1, 0, 1)
                        .map(days -> start.toLocalDate().plusDays(days).atTime(time))
                        .map(local -> local.atZone(start.getZone()))
                        .map(zoned -> (int) Duration.between(start, zoned).toMinutes())
                        .toList();
        return candidates.stream()
                .filter(minute -> minute >= 0 && minute <= length)
                .findFirst()
                .or(() -> candidates.stream().min(Comparator.comparingInt(Math::abs)))
                .orElseThrow();
    }

    private static Optional<Integer> counted(String length) {
        return MINUTES.matcher(length).matches()
                ? Optional.of(Integer.valueOf(length))
                : TypedTimes.duration(length).map(duration -> (int) duration.toMinutes());
    }

    private static Typed<Integer> kept(Optional<Integer> minutes) {
        return minutes.filter(minute -> Math.abs(minute) <= Cue.MOST_MINUTES)
                .<Typed<Integer>>map(Typed.Meant::new)
                .orElse(new Typed.Refused<>(Refusal.NO_MINUTE));
    }
}
