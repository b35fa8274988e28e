package org.retinue.exchange.paste;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;

/// Looks at how rows follow each other in time: where one ends that does not say so, and where time
/// goes backwards.
final class Ends {

    /// Fewer rows may all be short on purpose.
    private static final int FEWEST = 3;

    private Ends() {}

    /// Whether the table gives beginnings alone, so that each row lasts until the next.
    static boolean areMissing(List<PastedRow> rows) {
        var timed = rows.stream().flatMap(row -> timed(row).stream()).toList();
        return timed.size() >= FEWEST
                && timed.stream().allMatch(moment -> moment.start().equals(moment.end()));
    }

    /// Rows without an end last until the next one of their day begins, but for arrivals and
    /// departures, which are moments.
    static List<PastedRow> untilNext(List<PastedRow> rows) {
        var ended = new ArrayList<PastedRow>();
        Optional<LocalDateTime> next = Optional.empty();
        for (var row : rows.reversed()) {
            ended.add(next.map(end -> until(row, end)).orElse(row));
            var start = timed(row).map(Moment.Timed::start);
            next = start.isPresent() ? start : next;
        }
        return ended.reversed();
    }

    private static PastedRow until(PastedRow row, LocalDateTime end) {
        var lasts =
                timed(row)
                        .filter(moment -> moment.start().equals(moment.end()))
                        .filter(moment -> moment.start().isBefore(end))
                        .filter(moment -> moment.start().toLocalDate().equals(end.toLocalDate()))
                        .isPresent();
        return lasts && row.item().filter(Ends::isLasting).isPresent()
                ? row.with(item ->
                        item.withMoment(new Moment.Timed(timed(row).orElseThrow().start(), end)))
                : row;
    }

    private static boolean isLasting(Item item) {
        return !(item instanceof Engagement engagement)
                || (engagement.kind() != EngagementKind.ARRIVAL
                        && engagement.kind() != EngagementKind.DEPARTURE);
    }

    /// Rows that begin before the row above them on the same day: the next day may have begun.
    static List<DateProblem> backwards(List<PastedRow> rows, int column) {
        var problems = new ArrayList<DateProblem>();
        Optional<LocalDateTime> before = Optional.empty();
        for (var row : rows) {
            var start = timed(row).map(Moment.Timed::start);
            if (start.isPresent() && before.isPresent() && isEarlier(start.get(), before.get())) {
                problems.add(nextDay(row, column));
            }
            before = start.isPresent() ? start : before;
        }
        return problems;
    }

    private static boolean isEarlier(LocalDateTime start, LocalDateTime before) {
        return start.isBefore(before) && start.toLocalDate().equals(before.toLocalDate());
    }

    private static DateProblem nextDay(PastedRow row, int column) {
        LocalDate next = row.day().plusDays(1);
        return new DateProblem(
                row.index(),
                column,
                Doubt.EARLIER,
                row.day(),
                Optional.of(
                        new DateMend(
                                DateMend.Kind.NEXT_DAY,
                                row.day(),
                                next,
                                Map.of(row.index(), next))));
    }

    private static Optional<Moment.Timed> timed(PastedRow row) {
        return row.item()
                .map(Item::moment)
                .filter(Moment.Timed.class::isInstance)
                .map(Moment.Timed.class::cast);
    }
}
