package org.retinue.ui.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.ui.sheet.Spot;

/// The items whose end was typed after their duration: when their start changes the end stays, and
/// with all others the duration does. It is known as long as the program runs, and is no part of
/// the tour.
public record KeptEnds(Set<ItemId> items) {

    public static final KeptEnds NONE = new KeptEnds(Set.of());

    public KeptEnds {
        items = Set.copyOf(items);
    }

    boolean keep(Item item) {
        return items.contains(item.id());
    }

    /// After something was typed into the cells.
    KeptEnds after(List<Spot<LineId, Column>> spots) {
        var changed = new HashSet<>(items);
        for (var spot : spots) {
            if (spot.line() instanceof LineId.OfItem(var item)) {
                note(changed, item, spot.column());
            }
        }
        return new KeptEnds(changed);
    }

    private static void note(Set<ItemId> changed, ItemId item, Column column) {
        switch (column) {
            case END -> changed.add(item);
            case DURATION -> changed.remove(item);
            case MARK, START, KIND, TITLE, OTHER_TITLE, SITE, ROOM, HOST, TRACK, CONFIRMATION -> {}
        }
    }
}
