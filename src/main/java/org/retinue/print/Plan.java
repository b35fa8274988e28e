package org.retinue.print;

import java.util.List;
import java.util.Optional;
import org.retinue.tour.Item;

/// A paper whose sheets are drawn: each about one item, with what stands in words above and below
/// the drawings. Without a sheet it says that there is nothing.
record Plan(Frame frame, List<Sheet> sheets, Optional<Phrase> nothing) implements Paper {

    Plan {
        sheets = List.copyOf(sheets);
    }

    static Plan of(Frame frame, List<Sheet> sheets, Phrase nothing) {
        return new Plan(frame, sheets, sheets.isEmpty() ? Optional.of(nothing) : Optional.empty());
    }

    @Override
    public String template() {
        return "plan";
    }

    @Override
    public List<Chapter> chapters() {
        return sheets.stream()
                .map(sheet -> new Chapter(sheet.heading.anchor, sheet.heading.what))
                .toList();
    }

    /// Notes are what a reader must not miss.
    record Sheet(
            Heading heading,
            List<Fact> facts,
            List<Drawing> drawings,
            List<Grid> grids,
            List<Phrase> notes) {

        Sheet {
            facts = facts.stream().filter(fact -> !fact.text().isEmpty()).toList();
            notes = notes.stream().filter(note -> !note.isEmpty()).toList();
        }
    }

    /// Which item a sheet is about.
    record Heading(String anchor, Phrase date, Clock clock, Phrase what, Phrase where) {

        static Heading of(Lines lines, Item item) {
            return new Heading(
                    "item-" + item.id(),
                    item.day()
                            .map(day -> lines.voices().say(words -> Programmes.weekday(words, day)))
                            .orElse(Phrase.EMPTY),
                    Clock.of(lines.tour(), item, lines.voices()),
                    lines.what(item),
                    lines.where(item));
        }
    }

    record Fact(Phrase label, Phrase text) {}

    /// A table, each column with its share of the width in hundredths.
    record Grid(Phrase title, List<Column> columns, List<Row> rows) {}

    record Column(Share share, Phrase head) {}

    record Row(List<Cell> cells) {}

    record Cell(List<Phrase> lines) {

        static Cell of(Phrase... lines) {
            return new Cell(
                    java.util.Arrays.stream(lines).filter(line -> !line.isEmpty()).toList());
        }
    }

    /// As text it is what a style attribute says.
    record Share(int hundredths) {

        @Override
        public String toString() {
            return "width:" + hundredths + "%";
        }
    }
}
