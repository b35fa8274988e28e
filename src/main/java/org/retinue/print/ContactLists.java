package org.retinue.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// Computes the contacts: everybody whom one may have to reach, by what they do. Who does several
/// things stands with the first.
final class ContactLists {

    private final Cells cells;
    private final Set<PersonId> listed = new HashSet<>();

    private ContactLists(Cells cells) {
        this.cells = cells;
    }

    static Listing of(Tour tour, Order order) {
        return new Listing(
                Frames.of(tour, order, List.of()),
                true,
                new ContactLists(Cells.of(tour, order)).parts());
    }

    private List<Listing.Part> parts() {
        var voices = cells.voices();
        var parts = new ArrayList<Listing.Part>();
        parts.add(part(voices.say("listing.delegation"), cells.lines().ranking().people()));
        for (var duty : List.of(Duty.LIAISON_OFFICER, Duty.INTERPRETER, Duty.DRIVER)) {
            parts.add(part(voices.name(duty), on(duty)));
        }
        parts.add(part(voices.say("listing.hosts"), hosts()));
        for (var duty : List.of(Duty.SECURITY, Duty.NOTE_TAKER, Duty.PHOTOGRAPHER)) {
            parts.add(part(voices.name(duty), on(duty)));
        }
        for (var site : cells.tour().directory().sites().values()) {
            parts.add(part(voices.text(site.name()), site.contacts()));
        }
        parts.removeIf(part -> part.rows().isEmpty());
        return parts.isEmpty() ? List.of(part(Phrase.EMPTY, List.of())) : parts;
    }

    private Listing.Part part(Phrase heading, Collection<PersonId> people) {
        var fresh = people.stream().filter(listed::add).toList();
        return Columns.<Person>in(cells.voices())
                .with(Listing.Width.FREE, "listing.name", cells::name)
                .line(Listing.Width.FREE, "listing.title", cells::title)
                .line(Listing.Width.LONG, "listing.organisation", cells::organisation)
                .line(Listing.Width.MIDDLE, "listing.mobile", cells::mobile)
                .line(
                        Listing.Width.LONG,
                        "listing.email",
                        person -> cells.plain(person.contact().email()))
                .line(Listing.Width.LONG, "listing.days", this::days)
                .part(
                        heading,
                        List.of(),
                        cells.people(fresh),
                        cells.voices().say("listing.no-contacts"));
    }

    private List<PersonId> on(Duty duty) {
        return items().flatMap(item -> item.party().on(duty).stream()).distinct().toList();
    }

    private List<PersonId> hosts() {
        return items().map(item -> item.party().reception())
                .flatMap(reception ->
                        Stream.concat(reception.lead().stream(), reception.greeters().stream()))
                .distinct()
                .toList();
    }

    /// From when to when somebody of the hosts' side is there; delegates are there all the time.
    private Phrase days(Person person) {
        if (cells.tour().delegation().delegate(person.id()).isPresent()) {
            return Phrase.EMPTY;
        }
        var days =
                items().filter(item -> isThere(item, person.id()))
                        .flatMap(item -> item.day().stream())
                        .distinct()
                        .sorted()
                        .toList();
        return days.isEmpty()
                ? Phrase.EMPTY
                : cells.voices().say(words -> Frames.dates(words, days.getFirst(), days.getLast()));
    }

    private static boolean isThere(Item item, PersonId person) {
        var reception = item.party().reception();
        return reception.lead().filter(person::equals).isPresent()
                || reception.greeters().contains(person)
                || item.party().assignments().stream().anyMatch(on -> on.person().equals(person));
    }

    private Stream<Item> items() {
        return cells.tour().items().stream().filter(Item::isActive);
    }
}
