package org.retinue.store;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.retinue.tour.Moment;

/// When an item happens, as columns of the item, there and back.
final class MomentRows {

    private MomentRows() {}

    static void put(Map<String, String> columns, Moment moment) {
        switch (moment) {
            case Moment.Timed(var start, var end) -> {
                columns.put("moment", "TIMED");
                columns.put("starts", start.toString());
                columns.put("ends", end.toString());
            }
            case Moment.ToBeConfirmed(var day, var place, var length) -> {
                columns.put("moment", "TO_BE_CONFIRMED");
                columns.put("day", day.toString());
                columns.put("place", Integer.toString(place));
                columns.put("minutes", minutes(length));
            }
            case Moment.Pooled(var place, var length) -> {
                columns.put("moment", "POOLED");
                columns.put("place", Integer.toString(place));
                columns.put("minutes", minutes(length));
            }
        }
    }

    private static String minutes(Optional<Duration> length) {
        return length.map(Duration::toMinutes).map(minutes -> Long.toString(minutes)).orElse("");
    }

    static Moment moment(Row row) {
        return switch (row.get("moment")) {
            case "TIMED" ->
                    new Moment.Timed(
                            LocalDateTime.parse(row.get("starts")),
                            LocalDateTime.parse(row.get("ends")));
            case "TO_BE_CONFIRMED" ->
                    new Moment.ToBeConfirmed(
                            LocalDate.parse(row.get("day")),
                            Integer.parseInt(row.get("place")),
                            length(row));
            case "POOLED" -> new Moment.Pooled(Integer.parseInt(row.get("place")), length(row));
            default -> throw new IllegalArgumentException("No sort of moment");
        };
    }

    private static Optional<Duration> length(Row row) {
        return Rows.optional(row.get("minutes"), Long::valueOf).map(Duration::ofMinutes);
    }
}
