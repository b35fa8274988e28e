package org.retinue.print;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.Item;
import org.retinue.tour.Person;
import org.retinue.tour.Tour;

/// Computes the gift list: what the guests are given, then what they give.
final class GiftLists {

    private final Cells cells;

    private GiftLists(Cells cells) {
        this.cells = cells;
    }

    static Listing of(Tour tour, Order order) {
        var lists = new GiftLists(Cells.of(tour, order));
        return new Listing(Frames.of(tour, order, List.of()), true, lists.parts());
    }

    private List<Listing.Part> parts() {
        var parts =
                Arrays.stream(GiftDirection.values())
                        .map(this::part)
                        .filter(part -> !part.rows().isEmpty())
                        .toList();
        return parts.isEmpty() ? List.of(table(Phrase.EMPTY, List.of())) : parts;
    }

    private Listing.Part part(GiftDirection direction) {
        return table(
                cells.voices().name(direction),
                cells.tour().gifts().stream()
                        .filter(gift -> gift.direction() == direction)
                        .toList());
    }

    private Listing.Part table(Phrase heading, List<Gift> gifts) {
        return Columns.<Gift>in(cells.voices())
                .numbered("listing.number")
                .with(
                        Listing.Width.FREE,
                        "listing.gift",
                        gift -> List.of(Listing.Line.strong(cells.text(gift.what()))))
                .with(Listing.Width.FREE, "listing.recipient", this::recipient)
                .line(Listing.Width.MIDDLE, "listing.giver", gift -> cells.text(gift.giver()))
                .line(Listing.Width.SHORT, "listing.value", this::value)
                .line(Listing.Width.SHORT, "listing.approval", gift -> cells.plain(gift.approval()))
                .line(
                        Listing.Width.MIDDLE,
                        "listing.handover",
                        gift -> cells.voices().name(gift.handover()))
                .with(Listing.Width.LONG, "listing.occasion", this::occasion)
                .line(Listing.Width.SHORT, "listing.ready", this::ready)
                .part(heading, List.of(), gifts, cells.voices().say("listing.no-gifts"));
    }

    private List<Listing.Line> recipient(Gift gift) {
        return cells.person(gift.recipient()).stream()
                .flatMap((Person person) ->
                        Stream.of(
                                Listing.Line.plain(cells.text(person.name())),
                                Listing.Line.small(cells.title(person))))
                .toList();
    }

    private Phrase value(Gift gift) {
        return gift.value().isEmpty()
                ? Phrase.EMPTY
                : cells.voices().say("listing.yuan", gift.value().getAsInt());
    }

    private List<Listing.Line> occasion(Gift gift) {
        return gift.at().flatMap(cells.tour()::item).stream()
                .flatMap((Item item) ->
                        Stream.concat(
                                cells.when(item).stream(),
                                Stream.of(Listing.Line.plain(cells.lines().what(item)))))
                .toList();
    }

    private Phrase ready(Gift gift) {
        return cells.voices().say(gift.ready() ? "listing.yes" : "listing.not-yet");
    }
}
