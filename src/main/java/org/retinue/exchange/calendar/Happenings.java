package org.retinue.exchange.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.retinue.tour.Tour;

/// The times at which the events of a calendar take place while a tour lasts; what happens once is
/// there whenever it is.
final class Happenings {

    private final Remarks remarks;
    private final Recurrence.Budget budget;
    private final LocalDateTime from;
    private final LocalDateTime to;
    private final Tour tour;

    /// A day more on either side: the zones of the events are others than that of the tour.
    Happenings(Tour tour, Remarks remarks, Recurrence.Budget budget) {
        this.tour = tour;
        this.from = tour.firstDay().minusDays(1).atStartOfDay();
        this.to = tour.lastDay().plusDays(2).atStartOfDay();
        this.remarks = remarks;
        this.budget = budget;
    }

    List<Happening> of(List<Event> events) {
        var happenings = new ArrayList<Happening>();
        for (var same : byUid(events).values()) {
            if (happenings.size() >= CalendarLimits.EVENTS) {
                remarks.add(same.getFirst().line(), Flaw.TOO_MANY_EVENTS);
                return happenings;
            }
            var master = latest(same.stream().filter(event -> event.instead().isEmpty()).toList());
            var changes = changes(same);
            if (master.isPresent()) {
                happenings.addAll(of(master.get(), changes));
            }
            changes.forEach(event -> happenings.add(Happening.of(event, key(event))));
        }
        return happenings;
    }

    private static Map<String, List<Event>> byUid(List<Event> events) {
        var byUid = new LinkedHashMap<String, List<Event>>();
        events.forEach(
                event -> byUid.computeIfAbsent(event.uid(), _ -> new ArrayList<>()).add(event));
        return byUid;
    }

    /// The one with the highest number, or else the last one.
    private Optional<Event> latest(List<Event> masters) {
        var latest = Optional.<Event>empty();
        for (var event : masters) {
            if (latest.isPresent()) {
                remarks.add(event.line(), Flaw.TWICE, event.uid());
            }
            if (latest.isEmpty() || event.sequence() >= latest.get().sequence()) {
                latest = Optional.of(event);
            }
        }
        return latest;
    }

    /// The events that stand in the place of others, one for each of those.
    private List<Event> changes(List<Event> same) {
        var changes = new LinkedHashMap<String, Event>();
        for (var event : same) {
            if (event.instead().isPresent()) {
                changes.merge(
                        key(event),
                        event,
                        (one, other) -> other.sequence() >= one.sequence() ? other : one);
            }
        }
        return new ArrayList<>(changes.values());
    }

    /// Takes the changes away for which it finds the time that they take the place of.
    private List<Happening> of(Event master, List<Event> changes) {
        if (master.repeats().isEmpty()) {
            var changed = changes.stream().filter(event -> isFor(event, master.start())).findAny();
            changed.ifPresent(changes::remove);
            return List.of(Happening.of(changed.orElse(master), master.uid()));
        }
        var happenings = new ArrayList<Happening>();
        var not = new TimeSet(master.repeats().not());
        for (var start : starts(master)) {
            var changed = changes.stream().filter(event -> isFor(event, start)).findAny();
            if (changed.isPresent()) {
                changes.remove(changed.get());
                happenings.add(Happening.of(changed.get(), key(master, start)));
            } else if (isInside(start) && !not.contains(start)) {
                var end = master.endFrom(start);
                happenings.add(new Happening(master, start, end, key(master, start)));
            }
        }
        if (happenings.isEmpty()) {
            remarks.add(master.line(), Flaw.NEVER);
        }
        return happenings;
    }

    private List<Time> starts(Event master) {
        var first = master.start();
        var times = new TreeSet<LocalDateTime>();
        for (var rule : master.repeats().rules()) {
            var found =
                    new Recurrence(rule, first.local(), budget)
                            .between(from, to, time -> isBeforeEnd(rule, first.at(time)));
            times.addAll(found);
            if (found.size() >= CalendarLimits.INSTANCES || budget.isSpent()) {
                remarks.add(master.line(), Flaw.RULE_CUT);
            }
        }
        if (isBetween(first.local())) {
            times.add(first.local());
        }
        var starts = new ArrayList<Time>(times.stream().map(first::at).toList());
        master.repeats().more().stream()
                .filter(time -> isBetween(time.local()))
                .limit(CalendarLimits.INSTANCES)
                .filter(time -> starts.stream().noneMatch(time::isSame))
                .forEach(starts::add);
        return starts;
    }

    private static boolean isBeforeEnd(Rule rule, Time time) {
        return rule.until().map(until -> !time.isAfter(until)).orElse(true);
    }

    private boolean isBetween(LocalDateTime time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }

    private boolean isInside(Time start) {
        var day =
                start instanceof Time.Zoned(var local, var zone)
                        ? LocalDate.ofInstant(zone.instant(local), tour.zone())
                        : start.local().toLocalDate();
        return !day.isBefore(tour.firstDay()) && !day.isAfter(tour.lastDay());
    }

    private static boolean isFor(Event change, Time start) {
        return change.instead().filter(instead -> instead.isSame(start)).isPresent();
    }

    private static String key(Event change) {
        return change.instead().map(time -> key(change, time)).orElse(change.uid());
    }

    private static String key(Event event, Time start) {
        var time =
                start instanceof Time.Zoned(var local, var zone)
                        ? Stamps.utc(zone.instant(local))
                        : Stamps.local(start.local());
        return event.uid() + "#" + time;
    }
}
