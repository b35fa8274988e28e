package org.retinue.ui.studio;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;

/// The items that are selected at one moment, and the one among them that leads: the one that is
/// shown, and that the keyboard goes on from. Nothing leads only where nothing is selected.
public record Chosen(List<ItemId> items, Optional<ItemId> lead) {

    public static final Chosen NONE = new Chosen(List.of(), Optional.empty());

    public Chosen {
        items = items.stream().distinct().toList();
        if (lead.isEmpty() ? !items.isEmpty() : !items.contains(lead.get())) {
            throw new IllegalArgumentException("One of the selected items must lead: " + lead);
        }
    }

    public static Chosen of(ItemId item) {
        return new Chosen(List.of(item), Optional.of(item));
    }

    public boolean contains(ItemId item) {
        return items.contains(item);
    }

    /// With the item, which leads then, or without it where it was among them.
    Chosen toggled(ItemId item) {
        return contains(item)
                ? of(items.stream().filter(other -> !other.equals(item)).toList(), lead)
                : new Chosen(
                        Stream.concat(items.stream(), Stream.of(item)).toList(), Optional.of(item));
    }

    /// What of it is there in the tour, in the order of the programme and then of the pool.
    Chosen in(Tour tour) {
        return of(order(tour).filter(items::contains).toList(), lead);
    }

    /// Everything from the lead to the item, in the same order; the item alone where nothing that
    /// is in the tour leads.
    Chosen upTo(ItemId item, Tour tour) {
        var order = order(tour).toList();
        var to = order.indexOf(item);
        if (to < 0) {
            return this;
        }
        var from = lead.map(order::indexOf).filter(place -> place >= 0).orElse(to);
        return of(order.subList(Math.min(from, to), Math.max(from, to) + 1), lead);
    }

    private static Stream<ItemId> order(Tour tour) {
        return Stream.concat(
                        tour.programmeDates().stream().map(tour::programme), Stream.of(tour.pool()))
                .flatMap(List::stream)
                .map(Item::id);
    }

    /// The last one leads where the wanted one is not among them.
    static Chosen of(Collection<ItemId> items, Optional<ItemId> wanted) {
        var all = List.copyOf(items);
        return all.isEmpty()
                ? NONE
                : new Chosen(
                        all, wanted.filter(all::contains).or(() -> Optional.of(all.getLast())));
    }
}
