package org.retinue.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.Trouble;

/// The things of a workspace within one transaction, read and written as rows. What is read is
/// compared with its seal, so nothing damaged is handed out.
record Shelf(Handle handle, Path file) {

    /// Where the highest version is kept that was ever taken out of use.
    private static final Thing REMOVED = new Thing(Kind.REMOVED, "highest");

    /// The rows of those of the things that are there.
    Map<String, Rows> rows(Kind kind, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var wanted = array(kind, ids);
        var found = new TreeMap<String, Rows>();
        for (var table : kind.tables()) {
            handle.createQuery(Statements.select(table))
                    .bind(0, wanted)
                    .map((result, _) -> row(table, result))
                    .forEach(row -> put(found, row));
        }
        return checked(kind, found, seals(kind, wanted));
    }

    /// As a list of JSON. What a damaged file names may be anything.
    private String array(Kind kind, Collection<String> ids) {
        for (var id : ids) {
            var thing = new Thing(kind, id);
            if (!thing.isNamed()) {
                throw damaged(thing, null);
            }
        }
        return JsonList.of(ids);
    }

    Optional<Rows> rows(Thing thing) {
        return Optional.ofNullable(rows(thing.kind(), List.of(thing.id())).get(thing.id()));
    }

    /// The rows of single items by tour and item, not compared with the seals of their tours.
    Rows itemRows(Collection<List<String>> keys) {
        return itemRows(keys, Stream.of(Table.values()).filter(Table::isOfItems));
    }

    /// The same, from those tables alone.
    Rows itemRows(Collection<List<String>> keys, Stream<Table> tables) {
        var wanted = JsonList.of(keys);
        var rows = new Rows();
        tables.forEach(table ->
                handle.createQuery(Statements.selectParts(table))
                        .bind(0, wanted)
                        .map((result, _) -> row(table, result))
                        .forEach(rows::add));
        return rows;
    }

    /// The rows of things in one table, not compared with their seals.
    Rows tableRows(Table table, Collection<String> ids) {
        var rows = new Rows();
        handle.createQuery(Statements.select(table))
                .bind(0, array(table.kind(), ids))
                .map((result, _) -> row(table, result))
                .forEach(rows::add);
        return rows;
    }

    /// The rows of all things of the kind.
    Map<String, Rows> rows(Kind kind) {
        var found = new TreeMap<String, Rows>();
        for (var table : kind.tables()) {
            stream(table).forEach(row -> put(found, row));
        }
        return checked(kind, found, seals(kind));
    }

    /// All rows of a table, not compared with any seal.
    Stream<Row> stream(Table table) {
        return handle
                .createQuery(Statements.selectAll(table))
                .map((result, _) -> row(table, result))
                .stream();
    }

    private static void put(Map<String, Rows> found, Row row) {
        found.computeIfAbsent(row.key().getFirst(), _ -> new Rows()).add(row);
    }

    private static Row row(Table table, ResultSet result) throws SQLException {
        var keys = table.key().size();
        var cells = new ArrayList<String>(keys + table.columns().size());
        for (var column = 1; column <= keys + table.columns().size(); column++) {
            var cell = result.getString(column);
            cells.add(cell == null ? "" : cell);
        }
        return new Row(table, cells.subList(0, keys), cells.subList(keys, cells.size()));
    }

    private Map<String, Rows> checked(Kind kind, Map<String, Rows> found, Map<String, Seal> seals) {
        for (var id : seals.keySet()) {
            if (!found.containsKey(id)) {
                throw damaged(new Thing(kind, id), null);
            }
        }
        found.forEach((id, rows) -> {
            var seal = seals.get(id);
            if (seal == null || !seal.rows().equals(Hash.of(rows.all()))) {
                throw damaged(new Thing(kind, id), null);
            }
        });
        return found;
    }

    /// Makes a value of rows; rows that no value was ever written as are damage.
    <T> T value(Thing thing, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw damaged(thing, e);
        }
    }

    private Trouble damaged(Thing thing, @Nullable Throwable cause) {
        return new Trouble(Trouble.Kind.DAMAGED, cause, file.toString(), thing.toString());
    }

    Optional<Seal> seal(Thing thing) {
        var ids = array(thing.kind(), List.of(thing.id()));
        return Optional.ofNullable(seals(thing.kind(), ids).get(thing.id()));
    }

    Map<String, Seal> seals(Kind kind) {
        return handle.createQuery("SELECT id, version, hash FROM seal WHERE kind = ?")
                .bind(0, kind.name())
                .map((result, _) -> seal(kind, result))
                .collect(byId());
    }

    private Map<String, Seal> seals(Kind kind, String ids) {
        return handle.createQuery(
                        "SELECT id, version, hash FROM seal"
                                + " WHERE kind = ? AND id IN (SELECT value FROM json_each(?))")
                .bind(0, kind.name())
                .bind(1, ids)
                .map((result, _) -> seal(kind, result))
                .collect(byId());
    }

    /// Two seals of one thing are damage, and SQLite does not look for them.
    private Collector<Seal, ?, Map<String, Seal>> byId() {
        return Collectors.toMap(
                seal -> seal.thing().id(),
                seal -> seal,
                (seal, _) -> {
                    throw damaged(seal.thing(), null);
                });
    }

    private Seal seal(Kind kind, ResultSet result) throws SQLException {
        var thing = new Thing(kind, result.getString(1));
        var version = result.getLong(2);
        var hash = result.getString(3);
        return value(thing, () -> Seal.read(thing, version, Hash.read(hash)));
    }

    /// Writes what differs in one thing and seals it; gives the new version, or nothing where a row
    /// was not there as it was believed to be. A thing without rows is gone. A thing that comes
    /// back goes on from the highest version of all that is gone, so that who knows it from before
    /// does not take it for the same.
    Optional<Long> write(Thing thing, List<Difference> differences, boolean remains) {
        var written =
                differences.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Difference::statement, HashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .allMatch(each -> write(each.getKey(), each.getValue()));
        if (!written) {
            return Optional.empty();
        }
        var seal = seal(thing);
        if (remains) {
            var before = seal.orElseGet(() -> Seal.empty(thing, highestRemoved()));
            return Optional.of(sealed(before.after(differences)));
        }
        seal.ifPresent(this::unseal);
        return Optional.of(0L);
    }

    private void unseal(Seal seal) {
        handle.execute(
                "DELETE FROM seal WHERE kind = ? AND id = ?",
                seal.thing().kind().name(),
                seal.thing().id());
        if (seal.version() > highestRemoved()) {
            sealed(Seal.empty(REMOVED, seal.version()));
        }
    }

    private long highestRemoved() {
        return seal(REMOVED).map(Seal::version).orElse(0L);
    }

    private long sealed(Seal seal) {
        handle.execute(
                """
                INSERT INTO seal (kind, id, version, hash) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET version = excluded.version, hash = excluded.hash
                """,
                seal.thing().kind().name(),
                seal.thing().id(),
                seal.version(),
                seal.stored().toString());
        return seal.version();
    }

    private boolean write(String statement, List<Difference> differences) {
        try (var batch = handle.prepareBatch(statement)) {
            differences.forEach(difference -> batch.add(difference.cells().toArray()));
            for (var count : batch.execute()) {
                if (count != 1) {
                    return false;
                }
            }
            return true;
        }
    }
}
