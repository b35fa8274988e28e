package org.retinue.release;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// What is told to those who hold the paper of the tour before: what became of the items, and of
/// what else the papers say. What only the office works with (tasks, rules, waivers, who was asked
/// when) is not told. Empty says: no change for you.
public record ChangeSheet(Tour before, Tour after, List<ItemChange> items, List<PartChange> parts) {

    public ChangeSheet {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
    }

    /// What everybody together is told.
    public static ChangeSheet of(Tour before, Tour after) {
        var comparison = Comparison.of(before, after);
        return new ChangeSheet(
                before,
                after,
                inOrder(
                        before,
                        after,
                        comparison.items().stream().flatMap(change -> told(change)).toList()),
                Comparison.parts(
                        comparison.fields().stream()
                                .filter(field -> field.part() != Part.ITEM)
                                .flatMap(Told::told)
                                .toList()));
    }

    /// What is told to one person: the changes of what concerns them, where an item that they are
    /// at no more is cancelled to them, and one that they come to is new.
    public ChangeSheet forReader(PersonId reader) {
        var earlier = Concern.of(before, reader);
        var later = Concern.of(after, reader);
        return new ChangeSheet(
                before,
                after,
                inOrder(
                        before,
                        after,
                        Comparison.order(before, after).stream()
                                .flatMap(id -> mine(id, earlier, later))
                                .toList()),
                Comparison.parts(
                        parts.stream()
                                .flatMap(part -> part.fields().stream())
                                .filter(field -> earlier.touches(field) || later.touches(field))
                                .toList()));
    }

    public boolean isEmpty() {
        return items.isEmpty() && parts.isEmpty();
    }

    public List<ItemChange.Cancelled> cancelled() {
        return of(ItemChange.Cancelled.class);
    }

    public List<ItemChange.Added> added() {
        return of(ItemChange.Added.class);
    }

    public List<ItemChange.Moved> moved() {
        return of(ItemChange.Moved.class);
    }

    public List<ItemChange.Changed> changed() {
        return of(ItemChange.Changed.class);
    }

    /// Whether the line of the item is to bear a mark on papers of the tour after.
    public boolean marks(ItemId item) {
        return items.stream().anyMatch(change -> change.id().equals(item));
    }

    private Stream<ItemChange> mine(ItemId id, Concern earlier, Concern later) {
        var was = earlier.items().contains(id);
        var is = later.items().contains(id);
        if (was && is) {
            return items.stream().filter(change -> change.id().equals(id));
        }
        var item = (was ? before : after).item(id).filter(ItemChange::stands);
        if (was) {
            return item
                    .map(gone -> new ItemChange.Cancelled(gone, after.item(id), List.of()))
                    .<ItemChange>map(change -> change)
                    .stream();
        }
        return is
                ? item
                        .map(come -> new ItemChange.Added(before.item(id), come, List.of()))
                        .<ItemChange>map(change -> change)
                        .stream()
                : Stream.empty();
    }

    private static Stream<ItemChange> told(ItemChange change) {
        var told = change.withFields(change.fields().stream().flatMap(Told::told).toList());
        return switch (told) {
            case ItemChange.Cancelled _, ItemChange.Added _ ->
                    told.isSeen() ? Stream.of(told) : Stream.empty();
            case ItemChange.Moved _ -> told.isSeen() ? Stream.of(told) : Stream.empty();
            case ItemChange.Changed(var from, var to, var fields) ->
                    told.isSeen() && (!fields.isEmpty() || isOfOtherKind(from, to))
                            ? Stream.of(told)
                            : Stream.empty();
        };
    }

    /// Section by section, and there as they stand in the programme: that before of what is
    /// cancelled, that after of the others.
    private static List<ItemChange> inOrder(Tour before, Tour after, List<ItemChange> changes) {
        var earlier = before.items().stream().map(Item::id).toList();
        var later = after.items().stream().map(Item::id).toList();
        return changes.stream()
                .sorted(
                        Comparator.comparing(ItemChange::section)
                                .thenComparingInt(change ->
                                        (change.section() == Section.CANCELLED ? earlier : later)
                                                .indexOf(change.id())))
                .toList();
    }

    private static boolean isOfOtherKind(Item from, Item to) {
        return from.getClass() != to.getClass();
    }

    private <T extends ItemChange> List<T> of(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
