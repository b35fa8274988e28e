package org.retinue.store;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/// What SQLite is told, to read the rows of a table and to write what differs in one.
final class Statements {

    /// A value in a statement: the empty text stands in the file as `NULL`.
    private static final String CELL = "NULLIF(?, '')";

    private Statements() {}

    /// All rows of the things whose ids stand in a JSON array, in order.
    static String select(Table table) {
        return "SELECT %s FROM %s WHERE %s IN (SELECT value FROM json_each(?)) ORDER BY %s"
                .formatted(
                        names(everything(table)),
                        table.caption(),
                        table.key().getFirst(),
                        names(table.key()));
    }

    /// All rows of the parts of things, the first two columns of whose keys stand in a JSON array
    /// of pairs.
    static String selectParts(Table table) {
        return "SELECT %s FROM %s WHERE (%s) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))"
                .formatted(
                        names(everything(table)),
                        table.caption(),
                        names(table.key().subList(0, 2)));
    }

    /// All rows of all things.
    static String selectAll(Table table) {
        return "SELECT %s FROM %s".formatted(names(everything(table)), table.caption());
    }

    static String insert(Table table) {
        var cells = everything(table).stream().map(_ -> CELL).collect(joining(", "));
        return "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT DO NOTHING"
                .formatted(table.caption(), names(everything(table)), cells);
    }

    /// Changes a row that still has the values it is believed to have.
    static String update(Table table) {
        var changed = table.columns().stream().map(column -> column + " = " + CELL);
        return "UPDATE %s SET %s WHERE %s"
                .formatted(table.caption(), changed.collect(joining(", ")), believed(table));
    }

    /// Deletes a row that still has the values it is believed to have.
    static String delete(Table table) {
        return "DELETE FROM %s WHERE %s".formatted(table.caption(), believed(table));
    }

    private static String believed(Table table) {
        return everything(table).stream()
                .map(column -> column + " IS " + CELL)
                .collect(joining(" AND "));
    }

    private static List<String> everything(Table table) {
        return Stream.concat(table.key().stream(), table.columns().stream()).toList();
    }

    private static String names(List<String> columns) {
        return String.join(", ", columns);
    }
}
