package org.retinue.exchange.calendar;

import java.util.List;
import java.util.Optional;
import org.retinue.tour.Item;

/// One event of a calendar held against a tour: the line on which it begins, what it calls itself,
/// the item it makes and the one that is there already, and what is to be said of it.
public record EventRow(
        int line,
        Verdict verdict,
        String title,
        Item item,
        Optional<Item> before,
        List<Remark> remarks) {

    public EventRow {
        remarks = List.copyOf(remarks);
    }
}
