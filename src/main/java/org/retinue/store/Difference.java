package org.retinue.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What becomes of one row: it comes, goes or changes.
record Difference(Optional<Row> before, Optional<Row> after) {

    Difference {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("A difference has a row before or after");
        }
    }

    private record Place(Table table, List<String> key) {}

    /// What is to be done so that the rows before become the rows after.
    static List<Difference> between(Rows before, Rows after) {
        var old = byPlace(before);
        var differences = new ArrayList<Difference>();
        for (var row : after.all()) {
            var earlier = Optional.ofNullable(old.remove(new Place(row.table(), row.key())));
            if (!earlier.equals(Optional.of(row))) {
                differences.add(new Difference(earlier, Optional.of(row)));
            }
        }
        old.values()
                .forEach(
                        row -> differences.add(new Difference(Optional.of(row), Optional.empty())));
        return differences;
    }

    private static Map<Place, Row> byPlace(Rows rows) {
        var byPlace = new LinkedHashMap<Place, Row>();
        rows.all().forEach(row -> byPlace.put(new Place(row.table(), row.key()), row));
        return byPlace;
    }

    Row row() {
        return after.or(() -> before).orElseThrow();
    }

    Table table() {
        return row().table();
    }

    /// The statement that makes the difference, and its parameters.
    String statement() {
        if (before.isEmpty()) {
            return Statements.insert(table());
        }
        return after.isEmpty() ? Statements.delete(table()) : Statements.update(table());
    }

    List<String> cells() {
        return Stream.concat(
                        after.stream()
                                .flatMap(row ->
                                        before.isEmpty()
                                                ? row.cells().stream()
                                                : row.values().stream()),
                        before.stream().flatMap(row -> row.cells().stream()))
                .toList();
    }

    /// The fields that differ; of a row that comes or goes and is all key, the last part of it.
    List<FieldChange> fields() {
        var fields =
                table().columns().stream()
                        .map(column -> field(column, value(before, column), value(after, column)))
                        .filter(field -> !field.before().equals(field.after()))
                        .toList();
        return fields.isEmpty()
                ? List.of(field(table().key().getLast(), last(before), last(after)))
                : fields;
    }

    private FieldChange field(String name, String earlier, String later) {
        return new FieldChange(table().caption(), row().place(), name, earlier, later);
    }

    private static String value(Optional<Row> row, String column) {
        return row.map(there -> there.get(column)).orElse("");
    }

    private static String last(Optional<Row> row) {
        return row.map(Row::last).orElse("");
    }

    Stream<Row> rows() {
        return Stream.concat(before.stream(), after.stream());
    }
}
