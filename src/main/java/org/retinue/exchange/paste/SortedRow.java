package org.retinue.exchange.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;
import org.retinue.exchange.table.Table.Origin;

/// A row with its role, and its texts by what they are about.
record SortedRow(int index, Role role, Map<Meaning, String> texts, Map<Meaning, Integer> columns) {

    String text(Meaning meaning) {
        return texts.getOrDefault(meaning, "");
    }

    int column(Meaning meaning) {
        return columns.getOrDefault(meaning, 0);
    }

    static List<SortedRow> of(Table table, List<Guess> columns) {
        var header = Headers.row(table);
        var sorted = new ArrayList<SortedRow>();
        var hasItem = false;
        for (var index = 0; index < table.rows().size(); index++) {
            var row = new Sorting(index, table.rows().get(index), columns);
            var isHead = header.map(table.rows()::get).equals(Optional.of(table.rows().get(index)));
            var isAbove = header.isPresent() && index < header.get();
            var next = isHead ? row.as(Role.HEADER) : isAbove ? row.above() : row.sorted(hasItem);
            hasItem = hasItem || next.role() == Role.ITEM;
            sorted.add(next);
        }
        return sorted;
    }

    /// The row with what the rows below it add.
    SortedRow with(SortedRow more) {
        var changed = new HashMap<>(texts);
        var places = new HashMap<>(columns);
        more.texts.forEach(
                (meaning, text) -> changed.merge(meaning, text, (one, two) -> one + "\n" + two));
        more.columns.forEach(places::putIfAbsent);
        return new SortedRow(index, role, changed, places);
    }

    /// Finds out what one row is for.
    private record Sorting(int index, List<Cell> cells, List<Guess> guesses) {

        SortedRow as(Role role) {
            return new SortedRow(index, role, Map.of(), Map.of());
        }

        SortedRow above() {
            var written = written();
            var isDate =
                    written.size() == 1
                            && WrittenDates.alone(written.getFirst().text()).isPresent();
            return isDate ? dated() : as(written.isEmpty() ? Role.EMPTY : Role.TITLE);
        }

        SortedRow sorted(boolean hasItem) {
            var written = written();
            if (written.isEmpty()) {
                return as(Role.EMPTY);
            }
            if (written.size() == 1) {
                return single(written.getFirst(), hasItem);
            }
            return isMore(hasItem) ? row(Role.CONTINUED, Origin.OWN) : row(Role.ITEM, Origin.ABOVE);
        }

        private SortedRow single(Cell cell, boolean hasItem) {
            var at = cells.indexOf(cell);
            var meaning = guesses.get(at).meaning();
            if (isAlone(cell)
                    && meaning != Meaning.ACTIVITY
                    && WrittenDates.alone(cell.text()).isPresent()) {
                return dated();
            }
            var line = TimedLine.of(cell.text()).filter(timed -> !timed.rest().isEmpty());
            if (line.isPresent() && isAlone(cell)) {
                return new SortedRow(
                        index,
                        Role.ITEM,
                        Map.of(
                                Meaning.TIME,
                                line.get().time(),
                                Meaning.ACTIVITY,
                                line.get().rest()),
                        Map.of(Meaning.TIME, at, Meaning.ACTIVITY, at));
            }
            if (meaning == Meaning.ACTIVITY) {
                return row(Role.ITEM, Origin.ABOVE);
            }
            return isMore(hasItem) && !spans() && meaning.isShared() && meaning != Meaning.NOTHING
                    ? row(Role.CONTINUED, Origin.OWN)
                    : !spans() && (meaning == Meaning.PLACE || meaning == Meaning.TIME)
                            ? row(Role.ITEM, Origin.ABOVE)
                            : as(Role.TITLE);
        }

        private SortedRow dated() {
            var at =
                    IntStream.range(0, cells.size())
                            .filter(place -> cells.get(place).isWritten())
                            .findFirst()
                            .orElse(0);
            return new SortedRow(
                    index,
                    Role.DATE,
                    Map.of(Meaning.DATE, cells.get(at).text()),
                    Map.of(Meaning.DATE, at));
        }

        /// Whether nothing reaches into the row from elsewhere but the cell itself.
        private boolean isAlone(Cell cell) {
            return cells.stream()
                    .allMatch(other -> other.text().isBlank() || other.text().equals(cell.text()));
        }

        private boolean spans() {
            return cells.stream().anyMatch(cell -> cell.origin() == Origin.LEFT);
        }

        /// Neither a time nor an activity of its own: the row says more about the one above.
        private boolean isMore(boolean hasItem) {
            return hasItem
                    && hasColumn(Meaning.ACTIVITY)
                    && isOpen(Meaning.TIME)
                    && isOpen(Meaning.ACTIVITY)
                    && isOpen(Meaning.DATE)
                    && isOpen(Meaning.PLACE);
        }

        private boolean isOpen(Meaning meaning) {
            return column(meaning).stream().noneMatch(place -> cells.get(place).isWritten());
        }

        private boolean hasColumn(Meaning meaning) {
            return column(meaning).isPresent();
        }

        private OptionalInt column(Meaning meaning) {
            return IntStream.range(0, guesses.size())
                    .filter(place -> guesses.get(place).meaning() == meaning)
                    .findFirst();
        }

        /// Texts of cells written here, or also of those that reach down from above.
        private SortedRow row(Role role, Origin furthest) {
            var texts = new HashMap<Meaning, String>();
            var places = new HashMap<Meaning, Integer>();
            for (var at = 0; at < cells.size(); at++) {
                var cell = cells.get(at);
                var meaning = guesses.get(at).meaning();
                var isTaken =
                        cell.isWritten()
                                || (cell.origin() == Origin.ABOVE
                                        && furthest == Origin.ABOVE
                                        && meaning != Meaning.DATE
                                        && meaning != Meaning.WEEKDAY);
                if (isTaken && meaning != Meaning.NOTHING && !cell.text().isBlank()) {
                    texts.merge(meaning, cell.text(), (one, two) -> one + "\n" + two);
                }
                places.putIfAbsent(meaning, at);
            }
            return new SortedRow(index, role, texts, places);
        }

        private List<Cell> written() {
            return cells.stream().filter(Cell::isWritten).collect(Collectors.toList());
        }
    }
}
