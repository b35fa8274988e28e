package org.retinue.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Stay;
import org.retinue.tour.Tour;

/// Computes the room list: for each hotel its rooms, in the order of precedence of those who sleep
/// there, and below who has no room yet.
final class RoomLists {

    private final Cells cells;

    private RoomLists(Cells cells) {
        this.cells = cells;
    }

    static Listing of(Tour tour, Order order) {
        return new RoomLists(Cells.of(tour, order)).listing(order);
    }

    private Listing listing(Order order) {
        var parts = new ArrayList<Listing.Part>();
        hotels().forEach(hotel -> parts.add(part(hotel)));
        if (parts.isEmpty()) {
            parts.add(table(Phrase.EMPTY, List.of(), List.of()));
        }
        parts.set(parts.size() - 1, parts.getLast().noting(withoutRoom()));
        return new Listing(Frames.of(cells.tour(), order, List.of()), true, parts);
    }

    private List<SiteId> hotels() {
        return cells.tour().stays().stream()
                .sorted(Comparator.comparing(Stay::from))
                .map(Stay::hotel)
                .distinct()
                .toList();
    }

    private Listing.Part part(SiteId hotel) {
        var site = cells.tour().directory().site(hotel);
        var stays =
                cells.tour().stays().stream()
                        .filter(stay -> stay.hotel().equals(hotel))
                        .sorted(
                                Comparator.comparing(Stay::from)
                                        .thenComparingInt(this::place)
                                        .thenComparing(Stay::roomClass)
                                        .thenComparing(Stay::room))
                        .toList();
        return table(
                site.map(Site::name).map(cells::text).orElse(Phrase.EMPTY),
                site.map(Site::address).map(cells::text).stream().toList(),
                stays);
    }

    /// Where the first of those who sleep there stands in the delegation.
    private int place(Stay stay) {
        var order = cells.lines().ranking().people();
        return stay.people().stream()
                .map(order::indexOf)
                .filter(at -> at >= 0)
                .min(Comparator.naturalOrder())
                .orElse(order.size());
    }

    private Listing.Part table(Phrase heading, List<Phrase> above, List<Stay> stays) {
        return Columns.<Stay>in(cells.voices())
                .numbered("listing.number")
                .line(Listing.Width.SHORT, "listing.room", stay -> cells.plain(stay.room()))
                .line(
                        Listing.Width.MIDDLE,
                        "listing.room-class",
                        stay -> cells.voices().name(stay.roomClass()))
                .with(Listing.Width.FREE, "listing.guests", this::guests)
                .line(Listing.Width.TIME, "listing.from", stay -> cells.date(stay.from()))
                .line(Listing.Width.TIME, "listing.until", stay -> cells.date(stay.until()))
                .line(Listing.Width.WORD, "listing.nights", this::nights)
                .line(Listing.Width.LONG, "listing.remark", stay -> cells.text(stay.remark()))
                .part(heading, above, stays, cells.voices().say("listing.no-rooms"));
    }

    private List<Listing.Line> guests(Stay stay) {
        return cells.people(cells.lines().ranking().ordered(stay.people())).stream()
                .map(cells::named)
                .toList();
    }

    private Phrase nights(Stay stay) {
        return cells.plain(Long.toString(stay.from().datesUntil(stay.until()).count()));
    }

    private List<Phrase> withoutRoom() {
        var housed =
                cells.tour().stays().stream()
                        .flatMap(stay -> stay.people().stream())
                        .collect(Collectors.<PersonId>toSet());
        var others =
                cells.people(
                        cells.lines().ranking().people().stream()
                                .filter(person -> !housed.contains(person))
                                .toList());
        return others.isEmpty()
                ? List.of()
                : List.of(
                        cells.voices()
                                .say(words ->
                                        words.say(
                                                "listing.without-room",
                                                others.stream()
                                                        .map(Person::name)
                                                        .map(words::best)
                                                        .collect(
                                                                Collectors.joining(
                                                                        words.say(
                                                                                "print.comma"))))));
    }
}
