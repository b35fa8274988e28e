package org.retinue.release;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;

/// What differs between two tours, field by field; nothing where they are equal.
public record Comparison(Tour before, Tour after, List<FieldChange> fields) {

    public Comparison {
        fields = List.copyOf(fields);
    }

    public static Comparison of(Tour before, Tour after) {
        return new Comparison(before, after, Differences.between(before, after));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /// The tour with all these changes made; applied to the one tour it is the other. Refuses a
    /// tour to which the changes do not fit.
    public Tour applyTo(Tour tour) {
        return new Applied(fields).to(tour);
    }

    /// What became of the items, in the order in which they stand after, those that are gone first.
    public List<ItemChange> items() {
        var byItem =
                fields.stream()
                        .filter(field -> field.part() == Part.ITEM)
                        .collect(Collectors.groupingBy(FieldChange::id));
        var earlier = before.itemsById();
        var later = after.itemsById();
        return order(before, after).stream()
                .filter(id -> byItem.containsKey(id.value()))
                .map(id ->
                        ItemChange.of(
                                Optional.ofNullable(earlier.get(id)),
                                Optional.ofNullable(later.get(id)),
                                byItem.getOrDefault(id.value(), List.of()).stream()
                                        .filter(field -> !field.field().isEmpty())
                                        .toList()))
                .toList();
    }

    /// All items of both tours: those that are gone, then the others as they stand after.
    static Set<ItemId> order(Tour before, Tour after) {
        var later = after.itemsById();
        var order = new LinkedHashSet<ItemId>();
        before.items().stream()
                .filter(item -> !later.containsKey(item.id()))
                .forEach(item -> order.add(item.id()));
        after.items().forEach(item -> order.add(item.id()));
        return order;
    }

    /// What became of the items, by the days under which that is told; without those in the pool.
    public SortedMap<LocalDate, List<ItemChange>> byDay() {
        return items().stream()
                .filter(change -> change.day().isPresent())
                .collect(
                        Collectors.groupingBy(
                                change -> change.day().orElseThrow(),
                                TreeMap::new,
                                Collectors.toList()));
    }

    /// What became of everything else, thing by thing.
    public List<PartChange> parts() {
        return parts(fields.stream().filter(field -> field.part() != Part.ITEM).toList());
    }

    static List<PartChange> parts(List<FieldChange> fields) {
        Map<List<Object>, List<FieldChange>> things =
                fields.stream()
                        .collect(
                                Collectors.groupingBy(
                                        field -> List.of(field.part(), field.id()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return things.values().stream()
                .map(of -> new PartChange(of.getFirst().part(), of.getFirst().id(), of))
                .toList();
    }
}
