package org.retinue.ui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.ui.studio.Chosen;

/// What a line of the programme is about: stays the same while the line lives.
public sealed interface LineId {

    /// The heading of a day.
    record OfDay(LocalDate date) implements LineId {}

    /// The heading of the pool.
    record OfPool() implements LineId {}

    /// An item.
    record OfItem(ItemId item) implements LineId {}

    /// Room for a new item on a day, or in the pool.
    record OfNew(Optional<LocalDate> day) implements LineId {}

    static List<LineId> of(List<Item> items) {
        return items.stream().<LineId>map(item -> new OfItem(item.id())).toList();
    }

    /// The lines of what is selected.
    static List<LineId> of(Chosen chosen) {
        return chosen.items().stream().<LineId>map(OfItem::new).toList();
    }
}
