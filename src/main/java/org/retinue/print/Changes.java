package org.retinue.print;

import java.util.Optional;
import java.util.function.BiFunction;
import org.retinue.tour.Item;

/// Marks the lines of a paper that say something else than they said in the release that its reader
/// holds.
record Changes(Voices voices, Optional<Lines> before) {

    static Changes of(Order order) {
        var voices = Voices.in(order.languages());
        return new Changes(voices, order.since().map(since -> Lines.of(since.tour(), voices)));
    }

    /// The mark of an item's line, made by the same function from both tours, or none where the
    /// line is as it was.
    <T> Optional<Frame.Mark> mark(Item item, T line, BiFunction<Lines, Item, T> writing) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var old = before.get().tour().item(item.id());
        if (old.isEmpty()) {
            return Optional.of(new Frame.Mark("＋", voices.say("print.new")));
        }
        return line.equals(writing.apply(before.get(), old.get()))
                ? Optional.empty()
                : Optional.of(new Frame.Mark("▲", voices.say("print.changed")));
    }
}
