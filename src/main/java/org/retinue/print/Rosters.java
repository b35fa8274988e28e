package org.retinue.print;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.Interpreting;
import org.retinue.tour.Item;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// Computes the rosters of those on one duty: for each of them their items, then all items with
/// those who are there.
final class Rosters {

    private final Cells cells;
    private final Duty duty;
    private final List<Item> items;

    private Rosters(Cells cells, Duty duty, List<Item> items) {
        this.cells = cells;
        this.duty = duty;
        this.items = items;
    }

    static Listing ofInterpreters(Tour tour, Order order) {
        return of(tour, order, Duty.INTERPRETER);
    }

    static Listing ofLiaisonOfficers(Tour tour, Order order) {
        return of(tour, order, Duty.LIAISON_OFFICER);
    }

    private static Listing of(Tour tour, Order order, Duty duty) {
        var cells = Cells.of(tour, order);
        var items =
                cells.items(order).stream()
                        .filter(Item::isActive)
                        .filter(item -> !item.party().on(duty).isEmpty())
                        .toList();
        return new Listing(
                Frames.of(tour, order, List.of()),
                true,
                new Rosters(cells, duty, items).parts(order.reader()));
    }

    /// One of those on duty reads their own items; anybody else reads all.
    private List<Listing.Part> parts(Optional<PersonId> reader) {
        var own =
                people().stream().filter(person -> reader.filter(person.id()::equals).isPresent());
        var parts = new ArrayList<>(own.map(this::part).toList());
        if (parts.isEmpty()) {
            people().forEach(person -> parts.add(part(person)));
            parts.add(byItem());
        }
        return parts;
    }

    /// In the order in which they are first needed.
    private List<Person> people() {
        return cells.people(
                items.stream().flatMap(item -> item.party().on(duty).stream()).distinct().toList());
    }

    private Listing.Part part(Person person) {
        var theirs =
                items.stream().filter(item -> item.party().on(duty).contains(person.id())).toList();
        var turns =
                IntStream.range(0, theirs.size())
                        .mapToObj(at -> new Turn(theirs.get(at), rest(theirs, at)))
                        .toList();
        return Columns.<Turn>in(cells.voices())
                .with(Listing.Width.MIDDLE, "listing.when", turn -> cells.when(turn.item()))
                .with(Listing.Width.FREE, "listing.item", turn -> cells.item(turn.item()))
                .line(Listing.Width.MIDDLE, "listing.mode", turn -> mode(turn.item()))
                .line(Listing.Width.MIDDLE, "listing.pair", turn -> pair(turn.item(), person))
                .with(
                        Listing.Width.MIDDLE,
                        "listing.together-with",
                        turn -> others(turn.item(), person.id()))
                .line(Listing.Width.SHORT, "listing.rest-after", Turn::rest)
                .part(
                        cells.voices().text(person.name()),
                        List.of(languages(person), cells.mobile(person)),
                        turns,
                        Phrase.EMPTY);
    }

    /// How long until the next item of the same day.
    private Phrase rest(List<Item> theirs, int at) {
        if (at + 1 == theirs.size() || !theirs.get(at).day().equals(theirs.get(at + 1).day())) {
            return Phrase.EMPTY;
        }
        var end = cells.tour().interval(theirs.get(at)).map(interval -> interval.end());
        var next = cells.tour().interval(theirs.get(at + 1)).map(interval -> interval.start());
        return end.flatMap(from -> next.map(to -> Duration.between(from, to)))
                .filter(gap -> !gap.isNegative())
                .map(gap -> cells.voices().say("print.minutes", Long.toString(gap.toMinutes())))
                .orElse(Phrase.EMPTY);
    }

    private List<Listing.Line> others(Item item, PersonId person) {
        return cells.all(
                item.party().on(duty).stream().filter(other -> !other.equals(person)).toList());
    }

    private Phrase languages(Person person) {
        return duty == Duty.INTERPRETER ? cells.languages(person) : Phrase.EMPTY;
    }

    private Listing.Part byItem() {
        return Columns.<Item>in(cells.voices())
                .with(Listing.Width.MIDDLE, "listing.when", cells::when)
                .with(Listing.Width.FREE, "listing.item", cells::item)
                .with(Listing.Width.LONG, "listing.on-duty", this::present)
                .line(Listing.Width.MIDDLE, "listing.mode", this::mode)
                .line(Listing.Width.LONG, "listing.host-lead", cells.lines()::lead)
                .part(
                        cells.voices().say("listing.by-item"),
                        List.of(),
                        items,
                        cells.voices().say("listing.nobody-on-duty"));
    }

    /// Interpreters are called by their liaison officers, these by everybody.
    private List<Listing.Line> present(Item item) {
        return duty == Duty.INTERPRETER
                ? cells.all(item.party().on(duty))
                : cells.people(item.party().on(duty)).stream().flatMap(cells::reachable).toList();
    }

    private Phrase mode(Item item) {
        return duty == Duty.INTERPRETER
                        && item instanceof Engagement engagement
                        && engagement.manner().interpreting() != Interpreting.UNDECIDED
                ? cells.voices().name(engagement.manner().interpreting())
                : Phrase.EMPTY;
    }

    private Phrase pair(Item item, Person interpreter) {
        return duty == Duty.INTERPRETER
                ? cells.voices()
                        .say(words ->
                                LanguagePair.of(cells, item, interpreter).stream()
                                        .map(language ->
                                                language.locale()
                                                        .getDisplayLanguage(words.locale()))
                                        .collect(Collectors.joining(" – ")))
                : Phrase.EMPTY;
    }

    private record Turn(Item item, Phrase rest) {}
}
