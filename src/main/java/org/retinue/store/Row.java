package org.retinue.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A row of a table. Whatever the column's type, a row has text; what is absent is the empty text.
record Row(Table table, List<String> key, List<String> values) {

    Row {
        key = List.copyOf(key);
        values = List.copyOf(values);
    }

    /// A row of the columns that have a value.
    static Row of(Table table, List<String> key, Map<String, String> values) {
        return new Row(
                table,
                key,
                table.columns().stream().map(column -> values.getOrDefault(column, "")).toList());
    }

    /// Key and values, as the statements of the table take them.
    List<String> cells() {
        return Stream.concat(key.stream(), values.stream()).toList();
    }

    String last() {
        return key.getLast();
    }

    List<String> parent() {
        return key.subList(0, key.size() - 1);
    }

    /// The value of the column, empty where it is absent.
    String get(String column) {
        return values.get(table.columns().indexOf(column));
    }

    String place() {
        return String.join("/", key);
    }

    /// The hash over the table's name and every cell, each with its length before it. A column that
    /// the table was given later is in it, with its name, only where it has a value, so that older
    /// rows keep their hashes.
    Hash hash() {
        var written = new StringBuilder(table.caption());
        key.forEach(cell -> write(written, cell));
        for (var place = 0; place < values.size(); place++) {
            if (place < table.firstColumns()) {
                write(written, values.get(place));
            } else if (!values.get(place).isEmpty()) {
                written.append(table.columns().get(place));
                write(written, values.get(place));
            }
        }
        return Hash.of(written.toString());
    }

    private static void write(StringBuilder written, String cell) {
        written.append(cell.length()).append(':').append(cell);
    }
}
