package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.retinue.release.ChangeSheet;
import org.retinue.release.Section;
import org.retinue.tour.Person;
import org.retinue.tour.Tour;
import org.retinue.words.ChangeLine;
import org.retinue.words.ChangeLines;

/// Computes the change sheet: what is no longer as in the release that the reader holds, under the
/// headings of what became of it. A recipient's own sheet tells what concerns them.
final class ChangeSheets {

    private final Cells cells;
    private final Order order;

    private ChangeSheets(Cells cells, Order order) {
        this.cells = cells;
        this.order = order;
    }

    static Listing of(Tour tour, Order order) {
        var sheets = new ChangeSheets(Cells.of(tour, order), order);
        return new Listing(Frames.of(tour, order, List.of()), true, sheets.parts());
    }

    private List<Listing.Part> parts() {
        return order.since()
                .map(this::parts)
                .orElseGet(() ->
                        List.of(
                                table(
                                        Phrase.EMPTY,
                                        List.of(),
                                        List.of(),
                                        cells.voices().say("listing.nothing-to-compare"))));
    }

    private List<Listing.Part> parts(Since since) {
        var whole = ChangeSheet.of(since.tour(), cells.tour());
        var lines = lines(order.reader().map(whole::forReader).orElse(whole));
        var parts = new ArrayList<Listing.Part>();
        for (var section : Section.values()) {
            var told = lines.stream().filter(line -> line.first().section() == section).toList();
            if (!told.isEmpty()) {
                var above = parts.isEmpty() ? about(since) : List.<Phrase>of();
                parts.add(table(cells.voices().name(section), above, told, Phrase.EMPTY));
            }
        }
        return parts.isEmpty()
                ? List.of(table(Phrase.EMPTY, about(since), List.of(), noChange()))
                : parts;
    }

    /// Which two releases are compared, and for whom.
    private List<Phrase> about(Since since) {
        return List.of(
                cells.voices()
                        .say(words ->
                                words.say(
                                        "listing.changes-since",
                                        Frames.named(since.release().strip(), words))),
                cells.person(order.reader())
                        .map(Person::name)
                        .map(name ->
                                cells.voices()
                                        .say(words -> words.say("listing.for", words.best(name))))
                        .orElse(Phrase.EMPTY));
    }

    private Phrase noChange() {
        return order.reader().isPresent()
                ? cells.voices().say(ChangeLines::none)
                : cells.voices().say("listing.no-change");
    }

    /// The lines in all languages of the paper, side by side: each language has the same ones.
    private List<Line> lines(ChangeSheet sheet) {
        var spoken =
                cells.voices().words().stream().map(words -> ChangeLines.of(words, sheet)).toList();
        return IntStream.range(0, spoken.getFirst().size())
                .mapToObj(at -> new Line(spoken.stream().map(lines -> lines.get(at)).toList()))
                .toList();
    }

    private Listing.Part table(
            Phrase heading, List<Phrase> above, List<Line> lines, Phrase nothing) {
        return Columns.<Line>in(cells.voices())
                .line(Listing.Width.TIME, "listing.day", this::day)
                .with(
                        Listing.Width.FREE,
                        "listing.what",
                        line -> List.of(Listing.Line.strong(say(line, ChangeLine::subject))))
                .line(Listing.Width.MIDDLE, "listing.field", line -> say(line, ChangeLine::field))
                .line(Listing.Width.FREE, "listing.before", line -> say(line, ChangeLine::before))
                .line(Listing.Width.FREE, "listing.after", line -> say(line, ChangeLine::after))
                .part(heading, above, lines, nothing);
    }

    private Phrase day(Line line) {
        return line.first().day().map(cells::date).orElse(Phrase.EMPTY);
    }

    private Phrase say(Line line, Function<ChangeLine, String> what) {
        var words = cells.voices().words();
        return cells.voices().say(voice -> what.apply(line.spoken().get(words.indexOf(voice))));
    }

    /// One line in each language of the paper.
    private record Line(List<ChangeLine> spoken) {

        ChangeLine first() {
            return spoken.getFirst();
        }
    }
}
