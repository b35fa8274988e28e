package org.retinue.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftId;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;

/// The gifts of three tours, and the items at which they are given. A tour has none that is given
/// at an item which it has not, so removing an item changes gifts that nobody touched.
record Gifts(Tour base, Tour mine, Tour theirs) {

    /// The merged gifts, given where those wanted who said something about it.
    List<Gift> merged(Fields fields) {
        return fields.keyed("gifts", Gift::id, base.gifts(), meant(mine), meant(theirs));
    }

    /// The gifts of a side; what was to be given at an item that it removed is still to be given
    /// there, should the item stay.
    private List<Gift> meant(Tour side) {
        return side.gifts().stream()
                .map(gift ->
                        gift.at().isEmpty()
                                ? gift.withAt(
                                        before(gift.id()).filter(item -> side.item(item).isEmpty()))
                                : gift)
                .toList();
    }

    private Optional<ItemId> before(GiftId id) {
        return base.gifts().stream()
                .filter(gift -> gift.id().equals(id))
                .findFirst()
                .flatMap(Gift::at);
    }

    /// The merged items with those that one side removed while the other chose to give something
    /// there.
    List<Item> kept(List<Item> items, List<Gift> gifts) {
        var whole = new ArrayList<>(items);
        gifts.stream()
                .filter(gift -> !gift.at().equals(before(gift.id())))
                .flatMap(gift -> gift.at().stream())
                .filter(at -> whole.stream().noneMatch(item -> item.id().equals(at)))
                .distinct()
                .toList()
                .stream()
                .flatMap(at ->
                        Stream.of(mine, theirs).flatMap(side -> side.item(at).stream()).limit(1))
                .forEach(whole::add);
        return whole;
    }
}
