package org.retinue.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Times among which another is found at once: by its instant, by what the clocks show, or by its
/// day where one of both is a day.
final class TimeSet {

    private final Set<Instant> instants = new HashSet<>();
    private final Set<LocalDateTime> shown = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final Set<LocalDate> allDays = new HashSet<>();

    TimeSet(Collection<Time> times) {
        for (var time : times) {
            allDays.add(time.local().toLocalDate());
            switch (time) {
                case Time.On(var date) -> days.add(date);
                case Time.Floating(var local) -> shown.add(local);
                case Time.Zoned(var local, var zone) -> instants.add(zone.instant(local));
            }
        }
    }

    boolean contains(Time time) {
        return switch (time) {
            case Time.On(var date) -> allDays.contains(date);
            case Time.Floating(var local) ->
                    shown.contains(local) || days.contains(local.toLocalDate());
            case Time.Zoned(var local, var zone) ->
                    instants.contains(zone.instant(local))
                            || shown.contains(local)
                            || days.contains(local.toLocalDate());
        };
    }
}
