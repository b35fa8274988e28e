package org.retinue.exchange.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A time zone as a calendar explains it: when its clocks are changed, from what to what.
final class Observances {

    /// When the clocks are changed; they are read as before.
    record Change(LocalDateTime at, ZoneOffset before, ZoneOffset after) {

        /// In a gap the clocks were not changed yet.
        private boolean isBefore(LocalDateTime time) {
            var gap = after.getTotalSeconds() - before.getTotalSeconds();
            return !time.isBefore(at.plusSeconds(Math.max(0, gap)));
        }
    }

    /// One kind of change: at a first time, at others, and by a rule.
    record Observance(Change first, List<LocalDateTime> others, Optional<Rule> rule) {

        Stream<Change> around(int year, Recurrence.Budget budget) {
            var from = LocalDateTime.of(year - 1, 1, 1, 0, 0);
            var to = from.plusYears(2);
            var ruled =
                    rule.stream()
                            .flatMap(one ->
                                    new Recurrence(one, first.at(), budget)
                                                    .between(
                                                            from,
                                                            to,
                                                            time -> isBeforeEnd(one, time))
                                                    .stream());
            return Stream.concat(Stream.concat(Stream.of(first.at()), others.stream()), ruled)
                    .map(time -> new Change(time, first.before(), first.after()));
        }

        private boolean isBeforeEnd(Rule one, LocalDateTime time) {
            return one.until()
                    .map(until ->
                            !new Time.Zoned(time, new Zone.Known(first.before())).isAfter(until))
                    .orElse(true);
        }
    }

    private final List<Observance> all;
    private final Recurrence.Budget budget;
    private final Map<Integer, List<Change>> byYear = new HashMap<>();

    /// There is at least one.
    Observances(List<Observance> all, Recurrence.Budget budget) {
        this.all = List.copyOf(all);
        this.budget = budget;
    }

    ZoneOffset offset(LocalDateTime time) {
        var changes = byYear.computeIfAbsent(time.getYear(), this::around);
        return changes.stream()
                .filter(change -> change.isBefore(time))
                .max(Comparator.comparing(Change::at))
                .map(Change::after)
                .orElseGet(() -> changes.getFirst().before());
    }

    private List<Change> around(int year) {
        if (budget.isSpent()) {
            return all.stream().map(Observance::first).limit(1).toList();
        }
        var changes =
                all.stream()
                        .flatMap(one -> one.around(year, budget))
                        .sorted(Comparator.comparing(Change::at))
                        .toList();
        budget.spend(changes.size());
        return changes;
    }
}
