package org.retinue.print;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// Computes the programme of those who go their own way: each track but the principal's, day by
/// day, with a word where all are together.
final class SpouseProgrammes {

    private final Cells cells;

    private SpouseProgrammes(Cells cells) {
        this.cells = cells;
    }

    static Listing of(Tour tour, Order order) {
        return new Listing(
                Frames.of(tour, order, List.of()),
                true,
                new SpouseProgrammes(Cells.of(tour, order)).parts(order));
    }

    private List<Listing.Part> parts(Order order) {
        var parts =
                cells.tour().tracks().stream()
                        .filter(track -> !track.id().equals(principals()))
                        .flatMap(track ->
                                order.dates(cells.tour()).stream().map(date -> part(track, date)))
                        .filter(part -> !part.rows().isEmpty())
                        .toList();
        return parts.isEmpty() ? List.of(table(Phrase.EMPTY, List.of())) : parts;
    }

    /// The head's track; the first one where there is no head.
    private TrackId principals() {
        return cells.tour()
                .delegation()
                .head()
                .map(Delegate::track)
                .orElseGet(() -> cells.tour().tracks().getFirst().id());
    }

    private Listing.Part part(Track track, LocalDate date) {
        return table(
                cells.voices()
                        .say(words ->
                                Frames.joined(
                                        " · ",
                                        words.best(track.name()),
                                        Programmes.weekday(words, date))),
                cells.tour().programme(date).stream()
                        .filter(item -> item.party().tracks().contains(track.id()))
                        .toList());
    }

    private Listing.Part table(Phrase heading, List<Item> items) {
        return Columns.<Item>in(cells.voices())
                .with(Listing.Width.TIME, "print.time", cells::clock)
                .with(Listing.Width.FREE, "listing.item", this::item)
                .line(Listing.Width.LONG, "listing.host-lead", cells.lines()::lead)
                .with(
                        Listing.Width.MIDDLE,
                        "print.interpreter",
                        item -> cells.all(item.party().on(Duty.INTERPRETER)))
                .with(
                        Listing.Width.LONG,
                        "print.manner",
                        item ->
                                cells.lines().remarks(item).stream()
                                        .map(Listing.Line::plain)
                                        .toList())
                .with(
                        Listing.Width.MIDDLE,
                        "listing.state",
                        item -> List.of(Listing.Line.marked(cells.lines().mark(item))))
                .striking(Programmes::isOff)
                .part(heading, List.of(), items, cells.voices().say("listing.no-other-track"));
    }

    private List<Listing.Line> item(Item item) {
        return Stream.concat(
                        cells.item(item).stream(),
                        item.party().tracks().contains(principals())
                                ? Stream.of(
                                        Listing.Line.marked(
                                                new Frame.Mark(
                                                        "★", cells.voices().say("listing.joint"))))
                                : Stream.empty())
                .toList();
    }
}
