package org.retinue.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
}
