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
        return of(
                before,
                after,
                comparison.items().stream().flatMap(change -> told(change)),
                comparison.fields().stream()
                        .filter(field -> field.part() != Part.ITEM)
                        .flatMap(Told::told));
    }

    private static ChangeSheet of(
            Tour before, Tour after, Stream<ItemChange> items, Stream<FieldChange> others) {
        return new ChangeSheet(
                before,
                after,
                inOrder(before, after, items.toList()),
                Comparison.parts(others.toList()));
    }

    /// What is told to one person: the changes of what concerns them, where an item that they are
    /// at no more is cancelled to them, and one that they come to is new.
    public ChangeSheet forReader(PersonId reader) {
        var earlier = Concern.of(before, reader);
        var later = Concern.of(after, reader);
        return of(
                before,
                after,
                Comparison.order(before, after).stream().flatMap(id -> mine(id, earlier, later)),
                parts.stream()
                        .flatMap(part -> part.fields().stream())
                        .filter(field -> earlier.touches(field) || later.touches(field)));
    }

    public boolean isEmpty() {
        return items.isEmpty() && parts.isEmpty();
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
        if (!was && !is) {
            return Stream.empty();
        }
        var fate = was ? ItemChange.Fate.CANCELLED : ItemChange.Fate.ADDED;
        return (was ? before : after)
                .item(id).filter(ItemChange::stands).stream()
                        .map(_ -> new ItemChange(fate, before.item(id), after.item(id), List.of()));
    }

    private static Stream<ItemChange> told(ItemChange change) {
        var told = change.withFields(change.fields().stream().flatMap(Told::told).toList());
        return switch (told.fate()) {
            case CANCELLED, ADDED, MOVED -> Stream.of(told).filter(ItemChange::isSeen);
            case CHANGED ->
                    Stream.of(told)
                            .filter(ItemChange::isSeen)
                            .filter(seen -> !seen.fields().isEmpty() || seen.isOfOtherKind());
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
}
