package org.retinue.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.retinue.tour.Trouble;

/// A damaged workspace, of which is read what can be. A table is read from its beginning as far as
/// that goes, then from its end, then thing by thing for those that anything names. Tables that are
/// not declared as ours are not asked at all.
final class Wreck implements AutoCloseable {

    private static final List<String> SEALS =
            List.of(
                    "SELECT kind, id, version, hash FROM seal ORDER BY kind, id",
                    "SELECT kind, id, version, hash FROM seal ORDER BY kind DESC, id DESC");

    private final Path file;
    private final Handle handle;
    private boolean isCut;

    /// The file is one's own to change: what a crash left in a journal beside it is played back.
    Wreck(Path copy) {
        file = copy;
        handle = Sqlite.open(copy);
    }

    /// The seals that could be read, and of each thing the rows that could; cut, where tables could
    /// not be read to their ends.
    record Found(Map<Thing, Seal> seals, Map<Thing, Rows> rows, boolean isCut) {

        /// Every thing of the kind that has rows or a seal.
        Stream<Thing> things(Kind kind) {
            return Stream.concat(rows.keySet().stream(), seals.keySet().stream())
                    .filter(thing -> thing.kind() == kind && thing.isNamed())
                    .distinct();
        }

        Rows of(Thing thing) {
            return rows.getOrDefault(thing, Rows.NONE);
        }

        /// Whether the rows are those that were sealed.
        boolean isWhole(Thing thing) {
            return Optional.ofNullable(seals.get(thing))
                    .map(Seal::rows)
                    .equals(Optional.of(Hash.of(of(thing).all())));
        }
    }

    Found found() {
        var ours = ours();
        isCut = !Stream.of(Table.values()).map(Table::caption).allMatch(ours::contains);
        var seals = ours.contains("seal") ? seals() : new HashMap<Thing, Seal>();
        var rows = new HashMap<Thing, Rows>();
        Stream.of(Table.values())
                .filter(table -> ours.contains(table.caption()))
                .forEach(table -> read(table, seals.keySet(), rows));
        return new Found(seals, rows, isCut);
    }

    /// The names of what is declared as ours is.
    private Set<String> ours() {
        try {
            var names = new TreeSet<String>();
            Migrations.declared(handle).stream()
                    .filter(Migrations.declared()::contains)
                    .forEach(each -> names.add(each.name()));
            return names;
        } catch (JdbiException e) {
            throw Troubles.of(file, e);
        }
    }

    private Map<Thing, Seal> seals() {
        var seals = new HashMap<Thing, Seal>();
        SEALS.forEach(query ->
                gather(
                        query,
                        cells ->
                                seal(cells)
                                        .ifPresent(seal -> seals.putIfAbsent(seal.thing(), seal))));
        return seals;
    }

    private static Optional<Seal> seal(List<String> cells) {
        try {
            var thing = new Thing(Kind.valueOf(cells.get(0)), cells.get(1));
            var version = Long.parseLong(cells.get(2));
            return Optional.of(Seal.read(thing, version, Hash.read(cells.get(3))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void read(Table table, Set<Thing> sealed, Map<Thing, Rows> rows) {
        var read = new LinkedHashMap<List<String>, Row>();
        Consumer<List<String>> keep =
                cells -> {
                    var keys = table.key().size();
                    var key = cells.subList(0, keys);
                    read.putIfAbsent(key, new Row(table, key, cells.subList(keys, cells.size())));
                };
        if (!gather(Statements.selectAll(table) + order(table, ""), keep)) {
            gather(Statements.selectAll(table) + order(table, " DESC"), keep);
            var one = Statements.selectAll(table) + " WHERE " + table.key().getFirst() + " = ?";
            Stream.concat(sealed.stream(), rows.keySet().stream())
                    .filter(thing -> thing.kind() == table.kind())
                    .map(Thing::id)
                    .distinct()
                    .forEach(id -> gather(one, keep, id));
        }
        for (var row : read.values()) {
            var thing = new Thing(table.kind(), row.key().getFirst());
            rows.computeIfAbsent(thing, _ -> new Rows()).add(row);
        }
    }

    private static String order(Table table, String direction) {
        return " ORDER BY "
                + String.join(", ", table.key().stream().map(key -> key + direction).toList());
    }

    /// Hands over the cells of each row until there are no more or the file is broken there; says
    /// whether it came to the end.
    private boolean gather(String query, Consumer<List<String>> keep, Object... values) {
        try (var asked = handle.createQuery(query)) {
            for (var place = 0; place < values.length; place++) {
                asked.bind(place, values[place]);
            }
            asked.map(
                            (result, _) -> {
                                var cells = new ArrayList<String>();
                                var columns = result.getMetaData().getColumnCount();
                                for (var column = 1; column <= columns; column++) {
                                    var cell = result.getString(column);
                                    cells.add(cell == null ? "" : cell);
                                }
                                return cells;
                            })
                    .forEach(keep);
            return true;
        } catch (JdbiException e) {
            var trouble = Troubles.of(file, e);
            if (trouble.kind() != Trouble.Kind.DAMAGED) {
                throw trouble;
            }
            isCut = true;
            return false;
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
