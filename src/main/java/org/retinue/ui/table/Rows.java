package org.retinue.ui.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;

/// Keeps the rows of a table in step with the values that it shows, row by row and by id.
public final class Rows {

    private Rows() {}

    /// Makes the rows show the values in their order. The steps come in the order that leaves
    /// selections alone. A row whose value is equal is left in peace, and a sort that changes
    /// nothing is left out because it would cancel an open cell edit.
    public static <I, V> void show(
            List<V> values, Function<V, I> id, ObservableList<Row<I, V>> rows) {
        var place = new HashMap<I, Integer>();
        values.forEach(value -> place.put(id.apply(value), place.size()));
        if (rows.stream().anyMatch(row -> !place.containsKey(row.id()))) {
            rows.removeIf(row -> !place.containsKey(row.id()));
        }
        Map<I, Row<I, V>> known =
                rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
        var added =
                values.stream()
                        .filter(value -> !known.containsKey(id.apply(value)))
                        .map(value -> new Row<>(id.apply(value), value))
                        .toList();
        if (!added.isEmpty()) {
            rows.addAll(added);
        }
        for (var value : values) {
            var row = known.get(id.apply(value));
            if (row != null && !row.value().equals(value)) {
                row.valueProperty().set(value);
            }
        }
        if (!inOrder(rows, place)) {
            rows.sort(Comparator.comparing(row -> place.getOrDefault(row.id(), 0)));
        }
    }

    private static <I, V> boolean inOrder(List<Row<I, V>> rows, Map<I, Integer> place) {
        return IntStream.range(0, rows.size())
                .allMatch(index -> place.getOrDefault(rows.get(index).id(), -1) == index);
    }
}
