package org.retinue.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Item;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// Computes the briefs on people: who they are, how one speaks to them, and where one meets them. A
/// delegate reads of the hosts, a host of the delegates; whoever else reads of all.
final class PersonBriefs {

    private final Cells cells;

    private PersonBriefs(Cells cells) {
        this.cells = cells;
    }

    static Listing of(Tour tour, Order order) {
        return new Listing(
                Frames.of(tour, order, List.of()),
                false,
                new PersonBriefs(Cells.of(tour, order)).parts(order.reader()));
    }

    private List<Listing.Part> parts(Optional<PersonId> reader) {
        var guests = cells.lines().ranking().people();
        var hosts = hosts();
        var isGuest = reader.filter(guests::contains).isPresent();
        var isHost = reader.filter(hosts::contains).isPresent();
        var people =
                Stream.concat(
                                isGuest ? Stream.empty() : guests.stream(),
                                isHost && !isGuest ? Stream.empty() : hosts.stream())
                        .distinct()
                        .toList();
        var parts = cells.people(people).stream().map(this::part).toList();
        return parts.isEmpty()
                ? List.of(Particulars.in(cells.voices()).part(Phrase.EMPTY, List.of()))
                : parts;
    }

    /// In the order in which they are first met.
    private List<PersonId> hosts() {
        return active().map(item -> item.party().reception())
                .flatMap(reception ->
                        Stream.concat(reception.lead().stream(), reception.greeters().stream()))
                .distinct()
                .toList();
    }

    private Stream<Item> active() {
        return cells.tour().items().stream().filter(Item::isActive);
    }

    private Listing.Part part(Person person) {
        var voices = cells.voices();
        var name = cells.name(person);
        return Particulars.in(voices)
                .say("listing.name", name.subList(0, name.size() - 1))
                .say("listing.pronunciation", cells.plain(person.pronunciation()))
                .say("listing.form-of-address", cells.text(person.address()))
                .say("listing.title", title(person))
                .say("listing.organisation", cells.organisation(person))
                .say("listing.country", country(person))
                .say("listing.languages", cells.languages(person))
                .say("listing.met-at", metAt(person))
                .say("listing.notes", notes(person))
                .part(cells.text(person.name()), List.of(role(person)));
    }

    private Phrase role(Person person) {
        return cells.tour()
                .delegation()
                .delegate(person.id())
                .map(delegate -> cells.voices().name(delegate.role()))
                .orElse(Phrase.EMPTY);
    }

    private List<Listing.Line> title(Person person) {
        return List.of(
                Listing.Line.plain(cells.title(person)),
                Listing.Line.small(
                        person.rank()
                                .since()
                                .map(since ->
                                        cells.voices()
                                                .say(words ->
                                                        words.say(
                                                                "listing.since",
                                                                words.date(since))))
                                .orElse(Phrase.EMPTY)));
    }

    private Phrase country(Person person) {
        return person.country().isEmpty()
                ? Phrase.EMPTY
                : cells.voices()
                        .say(words ->
                                Locale.of("", person.country()).getDisplayCountry(words.locale()));
    }

    /// Where somebody of the hosts is met; delegates are met everywhere.
    private List<Listing.Line> metAt(Person person) {
        return active().filter(
                        item -> {
                            var reception = item.party().reception();
                            return reception.lead().filter(person.id()::equals).isPresent()
                                    || reception.greeters().contains(person.id());
                        })
                .map(cells::heading)
                .map(Listing.Line::plain)
                .toList();
    }

    private List<Listing.Line> notes(Person person) {
        return cells.lines().open(person.notes()).map(Listing.Line::plain).toList();
    }
}
