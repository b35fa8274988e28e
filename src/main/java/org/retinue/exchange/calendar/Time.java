package org.retinue.exchange.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// When something is, as a calendar says it.
sealed interface Time {

    /// On a day.
    record On(LocalDate date) implements Time {}

    /// At a time wherever one is.
    record Floating(LocalDateTime time) implements Time {}

    /// At a time of the clocks of a zone.
    record Zoned(LocalDateTime time, Zone zone) implements Time {}

    /// As the clocks there show it; the beginning of a day.
    default LocalDateTime local() {
        return switch (this) {
            case On(var date) -> date.atStartOfDay();
            case Floating(var time) -> time;
            case Zoned(var time, _) -> time;
        };
    }

    /// Another time of the same kind and zone.
    default Time at(LocalDateTime time) {
        return switch (this) {
            case On _ -> new On(time.toLocalDate());
            case Floating _ -> new Floating(time);
            case Zoned(_, var zone) -> new Zoned(time, zone);
        };
    }

    /// Whether both mean the same: times of different zones are compared as instants, a day with
    /// the day of a time.
    default boolean isSame(Time other) {
        return switch (this) {
            case Zoned(var time, var zone) when other instanceof Zoned(var otherTime, var its) ->
                    zone.instant(time).equals(its.instant(otherTime));
            case On(var date) -> date.equals(other.local().toLocalDate());
            case Zoned _, Floating _ ->
                    other instanceof On(var date)
                            ? date.equals(local().toLocalDate())
                            : local().equals(other.local());
        };
    }

    /// Whether this is later than the other; times without a zone are compared as they are shown.
    default boolean isAfter(Time other) {
        if (this instanceof Zoned(var time, var zone)
                && other instanceof Zoned(var otherTime, var its)) {
            return zone.instant(time).isAfter(its.instant(otherTime));
        }
        return other instanceof On(var date)
                ? local().toLocalDate().isAfter(date)
                : local().isAfter(other.local());
    }
}
