package org.retinue.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Waiver;

/// What a rule found: how grave it is, on which day, about which items of the tour, and why. The
/// first item is the one to look at first. One that is waived stays to be seen and counts no more.
public record Finding(
        Rule rule,
        Severity severity,
        Optional<LocalDate> day,
        List<ItemId> items,
        Evidence evidence,
        Optional<Waiver> waived) {

    public Finding {
        items = List.copyOf(items);
    }

    /// One that nobody has waived.
    public Finding(
            Rule rule,
            Severity severity,
            Optional<LocalDate> day,
            List<ItemId> items,
            Evidence evidence) {
        this(rule, severity, day, items, evidence, Optional.empty());
    }

    /// Whether it is that grave, and nobody has decided to live with it.
    public boolean counts(Severity wanted) {
        return severity == wanted && waived.isEmpty();
    }

    Finding waived(Waiver waiver) {
        return new Finding(rule, severity, day, items, evidence, Optional.of(waiver));
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
