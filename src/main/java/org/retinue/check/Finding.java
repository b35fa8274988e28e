package org.retinue.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;

/// What a rule found: how grave it is, on which day, about which items of the tour, and why. The
/// first item is the one to look at first.
public record Finding(
        Rule rule,
        Severity severity,
        Optional<LocalDate> day,
        List<ItemId> items,
        Evidence evidence) {

    public Finding {
        items = List.copyOf(items);
    }

    /// About one item, on the day of it.
    static Finding about(Item item, Rule rule, Severity severity, Evidence evidence) {
        return new Finding(rule, severity, item.day(), List.of(item.id()), evidence);
    }

    /// About several items, on the day of the first one.
    static Finding about(
            List<? extends Item> items, Rule rule, Severity severity, Evidence evidence) {
        return new Finding(
                rule,
                severity,
                items.getFirst().day(),
                items.stream().map(Item::id).toList(),
                evidence);
    }

    /// About the tour as a whole.
    static Finding about(Rule rule, Severity severity, Evidence evidence) {
        return new Finding(rule, severity, Optional.empty(), List.of(), evidence);
    }
}
