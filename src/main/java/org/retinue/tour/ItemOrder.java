package org.retinue.tour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// In which order items stand: in a tour by day, then clock time, then the to-be-confirmed ones,
/// with the pool last; in a day's programme with the to-be-confirmed ones at their places. The id
/// decides between equals, so that the order never depends on the order of typing.
final class ItemOrder {

    private static final Comparator<Item> BY_TIME =
            Comparator.<Item, LocalDate>comparing(ItemOrder::day)
                    .thenComparing(ItemOrder::compareMoments)
                    .thenComparing(Item::id);

    private ItemOrder() {}

    static List<Item> sorted(List<Item> items) {
        return items.stream().sorted(BY_TIME).toList();
    }

    /// Those of one day, of items in the order of a tour.
    static List<Item> on(List<Item> sorted, LocalDate date) {
        return sorted
                .subList(
                        Sorted.first(sorted, item -> !day(item).isBefore(date)),
                        Sorted.first(sorted, item -> day(item).isAfter(date)))
                .stream()
                .filter(item -> item.day().equals(Optional.of(date)))
                .toList();
    }

    private static LocalDate day(Item item) {
        return item.day().orElse(LocalDate.MAX);
    }

    /// The items of one day, given in the order of a tour.
    static List<Item> programme(List<Item> ofOneDay) {
        var programme = new ArrayList<Item>();
        for (var item : ofOneDay) {
            if (item.moment() instanceof Moment.ToBeConfirmed toBeConfirmed) {
                programme.add(Math.min(toBeConfirmed.place(), programme.size()), item);
            } else {
                programme.add(item);
            }
        }
        return List.copyOf(programme);
    }

    private static int compareMoments(Item one, Item other) {
        var byKind = Integer.compare(rank(one.moment()), rank(other.moment()));
        if (byKind != 0) {
            return byKind;
        }
        return switch (one.moment()) {
            case Moment.Timed timed when other.moment() instanceof Moment.Timed otherTimed -> {
                var byStart = timed.start().compareTo(otherTimed.start());
                yield byStart != 0 ? byStart : timed.end().compareTo(otherTimed.end());
            }
            case Moment.ToBeConfirmed(_, var place, _)
                    when other.moment() instanceof Moment.ToBeConfirmed(_, var otherPlace, _) ->
                    Integer.compare(place, otherPlace);
            case Moment.Pooled(var place, _)
                    when other.moment() instanceof Moment.Pooled(var otherPlace, _) ->
                    Integer.compare(place, otherPlace);
            default -> 0;
        };
    }

    private static int rank(Moment moment) {
        return switch (moment) {
            case Moment.Timed _ -> 0;
            case Moment.ToBeConfirmed _ -> 1;
            case Moment.Pooled _ -> 2;
        };
    }
}
