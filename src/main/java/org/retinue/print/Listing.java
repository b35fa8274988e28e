package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A paper that is a table, or several: its parts, one below the other, on sheets that stand
/// upright or lie across.
record Listing(Frame frame, boolean across, List<Part> parts) implements Paper {

    /// Columns that say nothing are left out, in all parts of the same columns alike, so that these
    /// stand below each other.
    Listing {
        var given = List.copyOf(parts);
        parts =
                IntStream.range(0, given.size())
                        .mapToObj(at -> trimmed(given, given.get(at)).at("part-" + (at + 1)))
                        .toList();
    }

    private static Part trimmed(List<Part> parts, Part part) {
        var alike = parts.stream().filter(other -> other.columns.equals(part.columns)).toList();
        return part.only(
                IntStream.range(0, part.columns.size())
                        .filter(at ->
                                part.columns.get(at).forPen()
                                        || alike.stream().anyMatch(other -> other.says(at)))
                        .boxed()
                        .toList());
    }

    @Override
    public String template() {
        return "listing";
    }

    /// The same list, with the mark on each row that says what none of these does.
    Listing marking(Set<List<Line>> before, Frame.Mark mark) {
        return new Listing(
                frame, across, parts.stream().map(part -> part.marking(before, mark)).toList());
    }

    @Override
    public List<Chapter> chapters() {
        return parts.stream()
                .filter(part -> !part.heading().isEmpty())
                .map(part -> new Chapter(part.anchor(), part.heading()))
                .toList();
    }

    /// A table with what stands above and below it. Without a row it says that there is nothing; a
    /// short one stays together on one page.
    record Part(
            String anchor,
            boolean together,
            boolean headed,
            Phrase heading,
            List<Phrase> above,
            List<Column> columns,
            List<Row> rows,
            Optional<Phrase> nothing,
            List<Phrase> notes) {

        /// The same part with the remarks below it.
        Part noting(List<Phrase> remarks) {
            return new Part(
                    anchor, together, headed, heading, above, columns, rows, nothing, remarks);
        }

        private Part marking(Set<List<Line>> before, Frame.Mark mark) {
            return new Part(
                    anchor,
                    together,
                    headed,
                    heading,
                    above,
                    columns,
                    rows.stream()
                            .map(row -> before.contains(row.said()) ? row : row.marked(mark))
                            .toList(),
                    nothing,
                    notes);
        }

        private boolean says(int column) {
            return rows.stream().anyMatch(row -> !row.cells.get(column).lines.isEmpty());
        }

        private Part only(List<Integer> kept) {
            return new Part(
                    anchor,
                    together,
                    headed,
                    heading,
                    above,
                    kept.stream().map(columns::get).toList(),
                    rows.stream().map(row -> row.only(kept)).toList(),
                    nothing,
                    notes);
        }

        private Part at(String place) {
            return new Part(place, together, headed, heading, above, columns, rows, nothing, notes);
        }
    }

    /// A column that is there to be written on by hand stays, though it says nothing.
    record Column(Width width, Phrase head, boolean forPen) {}

    /// Struck out where what it speaks of was called off.
    record Row(boolean struck, List<Cell> cells) {

        /// What it says, whatever its number.
        List<Line> said() {
            return cells.stream()
                    .filter(cell -> cell.width != Width.NUMBER)
                    .flatMap(cell -> cell.lines.stream())
                    .toList();
        }

        /// With the mark in the first cell that has room for a word.
        private Row marked(Frame.Mark mark) {
            var at = cells.size() > 1 && cells.getFirst().width == Width.NUMBER ? 1 : 0;
            var changed = new ArrayList<>(cells);
            changed.set(at, cells.get(at).with(Line.marked(mark)));
            return new Row(struck, changed);
        }

        private Row only(List<Integer> kept) {
            return new Row(struck, kept.stream().map(cells::get).toList());
        }
    }

    record Cell(Width width, List<Line> lines) {

        private Cell with(Line line) {
            return new Cell(width, Stream.concat(lines.stream(), Stream.of(line)).toList());
        }
    }

    /// One line of a cell, with the symbol before it where it has one.
    record Line(Look look, String symbol, Phrase text) {

        static Line strong(Phrase text) {
            return new Line(Look.STRONG, "", text);
        }

        static Line plain(Phrase text) {
            return new Line(Look.PLAIN, "", text);
        }

        static Line flowing(Phrase text) {
            return new Line(Look.FLOWING, "", text);
        }

        static Line small(Phrase text) {
            return new Line(Look.SMALL, "", text);
        }

        static Line marked(Frame.Mark mark) {
            return new Line(Look.PLAIN, mark.symbol(), mark.word());
        }

        boolean isEmpty() {
            return text.isEmpty() && symbol.isEmpty();
        }
    }

    /// Two languages stand one below the other, but for what flows.
    enum Look {
        STRONG,
        PLAIN,
        FLOWING,
        SMALL
    }

    /// How much room a column takes: a number's, a word's, a time's, that of some words, or its
    /// share of what the others leave.
    enum Width {
        NUMBER,
        WORD,
        TIME,
        SHORT,
        MIDDLE,
        LONG,
        FREE
    }
}
