package org.retinue.ui.board.chart;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// What a gesture would make of the tour: the items as they would then be, and whether others that
/// it took stay where they are because they are held there. One draft becomes one edit.
public record Draft(Deed deed, Text subject, List<Item> items, boolean held) {

    public Draft {
        items = List.copyOf(items);
    }

    /// The items' times and tracks, or the items themselves where they are new. What else an item
    /// says is left as it is at the moment of the edit.
    public Edit edit() {
        return new Edit(deed, subject, this::on);
    }

    /// Whether the items come to be by it.
    public boolean isNew() {
        return deed == Deed.ADD_ITEM || deed == Deed.COPY_ITEM;
    }

    public Tour on(Tour tour) {
        Map<ItemId, Item> changed =
                items.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        var present =
                tour.items().stream()
                        .map(item -> changed.containsKey(item.id()) ? put(item, changed) : item);
        return tour.withItems(Stream.concat(present, added(tour)).toList(), Directory.EMPTY);
    }

    private Stream<Item> added(Tour tour) {
        if (!isNew()) {
            return Stream.empty();
        }
        var present = tour.itemsById();
        return items.stream().filter(item -> !present.containsKey(item.id()));
    }

    private static Item put(Item item, Map<ItemId, Item> changed) {
        var wanted = changed.getOrDefault(item.id(), item);
        return item.withMoment(wanted.moment())
                .withParty(item.party().withTracks(wanted.party().tracks()));
    }
}
