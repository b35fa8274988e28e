package org.retinue.print;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Site;
import org.retinue.tour.Tour;

/// Computes the media programme: to what the press may come, when it has to be there, and whom it
/// asks. What is closed to it is said as well, so that nobody waits at the door.
final class MediaProgrammes {

    private static final int MINUTES_BEFORE = 45;

    private final Cells cells;

    private MediaProgrammes(Cells cells) {
        this.cells = cells;
    }

    static Listing of(Tour tour, Order order) {
        return new Listing(
                Frames.of(tour, order, List.of()),
                true,
                new MediaProgrammes(Cells.of(tour, order)).parts(order));
    }

    private List<Listing.Part> parts(Order order) {
        var parts =
                order.dates(cells.tour()).stream()
                        .map(this::part)
                        .filter(part -> !part.rows().isEmpty())
                        .toList();
        return parts.isEmpty() ? List.of(table(Phrase.EMPTY, List.of())) : parts;
    }

    private Listing.Part part(LocalDate date) {
        return table(
                cells.weekday(date),
                cells.tour().programme(date).stream()
                        .filter(Item::isActive)
                        .flatMap(item ->
                                item instanceof Engagement engagement
                                        ? Stream.of(engagement)
                                        : Stream.empty())
                        .filter(item -> item.manner().press() != PressAccess.UNDECIDED)
                        .toList());
    }

    private Listing.Part table(Phrase heading, List<Engagement> engagements) {
        return Columns.<Engagement>in(cells.voices())
                .with(Listing.Width.TIME, "print.time", cells::clock)
                .with(Listing.Width.TIME, "listing.media-call", this::call)
                .with(Listing.Width.FREE, "listing.item", cells::item)
                .line(
                        Listing.Width.LONG,
                        "listing.access",
                        item -> cells.voices().name(item.manner().press()))
                .line(Listing.Width.LONG, "listing.host-lead", cells.lines()::lead)
                .with(Listing.Width.LONG, "listing.contact", this::contacts)
                .part(heading, List.of(), engagements, cells.voices().say("listing.no-media"));
    }

    private List<Listing.Line> call(Engagement item) {
        return isClosed(item) || !(item.moment() instanceof Moment.Timed timed)
                ? List.of()
                : List.of(
                        Listing.Line.strong(
                                cells.voices()
                                        .say(words ->
                                                words.time(
                                                        timed.start()
                                                                .minusMinutes(MINUTES_BEFORE)
                                                                .toLocalTime()))));
    }

    private static boolean isClosed(Engagement item) {
        return item.manner().press() == PressAccess.CLOSED;
    }

    /// Who is there for the office, and whom to call at the place; those without a number are of no
    /// use.
    private List<Listing.Line> contacts(Engagement item) {
        var atPlace =
                item.place().site().flatMap(cells.tour().directory()::site).stream()
                        .map(Site::contacts)
                        .flatMap(List::stream);
        var people =
                Stream.concat(item.party().on(Duty.LIAISON_OFFICER).stream(), atPlace)
                        .distinct()
                        .toList();
        return isClosed(item)
                ? List.of()
                : cells.people(people).stream()
                        .filter(person -> !person.contact().mobile().isBlank())
                        .flatMap(cells::reachable)
                        .toList();
    }
}
