package org.retinue.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Gift;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Stay;
import org.retinue.tour.Task;
import org.retinue.tour.Text;

/// The edits that an officer makes.
public final class Edits {

    private Edits() {}

    /// Adds the item; the directory knows the sites, people and vehicles that it names.
    public static Edit add(Item item, Directory known) {
        return new Edit(Deed.ADD_ITEM, item.title(), tour -> tour.with(item, known));
    }

    /// Changes the one item, which afterwards may name things that the directory knows.
    public static Edit change(Deed deed, Item item, UnaryOperator<Item> change, Directory known) {
        return new Edit(
                deed,
                item.title(),
                tour ->
                        tour.item(item.id())
                                .map(present -> tour.with(change.apply(present), known))
                                .orElse(tour));
    }

    /// Changes each of these items in its own way; afterwards they may name things that the
    /// directory knows.
    public static Edit change(
            Deed deed, Text subject, Map<ItemId, UnaryOperator<Item>> changes, Directory known) {
        var all = Map.copyOf(changes);
        return new Edit(
                deed,
                subject,
                tour ->
                        tour.withItems(
                                tour.items().stream()
                                        .map(item ->
                                                all.getOrDefault(item.id(), same -> same)
                                                        .apply(item))
                                        .toList(),
                                known));
    }

    /// Changes the one item without naming anything new.
    public static Edit change(Deed deed, Item item, UnaryOperator<Item> change) {
        return change(deed, item, change, Directory.EMPTY);
    }

    public static Edit remove(Set<ItemId> items, Text subject) {
        return new Edit(
                Deed.REMOVE_ITEM,
                subject,
                tour ->
                        tour.withItems(
                                tour.items().stream()
                                        .filter(item -> !items.contains(item.id()))
                                        .toList(),
                                Directory.EMPTY));
    }

    /// Takes the item out of the days, to the end of the pool, unless it is held at its time.
    public static Edit moveToPool(Item item) {
        return new Edit(
                Deed.MOVE_TO_POOL,
                item.title(),
                tour ->
                        tour.with(
                                item.id(),
                                present ->
                                        present.isHeld()
                                                ? present
                                                : present.withMoment(
                                                        new Untimed(tour)
                                                                .last(
                                                                        present,
                                                                        Optional.empty(),
                                                                        0))));
    }

    /// Changes the tasks of the tour.
    public static Edit changeTasks(UnaryOperator<List<Task>> change, Text subject) {
        return new Edit(
                Deed.CHANGE_TASKS, subject, tour -> tour.withTasks(change.apply(tour.tasks())));
    }

    /// Changes the hotel rooms; the directory knows the hotels and who sleeps there.
    public static Edit changeStays(
            UnaryOperator<List<Stay>> change, Text subject, Directory known) {
        return new Edit(
                Deed.CHANGE_STAYS,
                subject,
                tour -> tour.withStays(change.apply(tour.stays()), known));
    }

    /// Changes the gifts; the directory knows who is given them.
    public static Edit changeGifts(
            UnaryOperator<List<Gift>> change, Text subject, Directory known) {
        return new Edit(
                Deed.CHANGE_GIFTS,
                subject,
                tour -> tour.withGifts(change.apply(tour.gifts()), known));
    }

    /// Changes the delegation; the directory knows its people.
    public static Edit changeDelegation(
            UnaryOperator<Delegation> change, Text subject, Directory known) {
        return new Edit(
                Deed.CHANGE_DELEGATION,
                subject,
                tour -> tour.withDelegation(change.apply(tour.delegation()), known));
    }
}
