package org.retinue.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// What the cells of listings say of the people and items of one tour.
record Cells(Lines lines) {

    private static final List<Language> SCRIPTS = List.of(Language.ENGLISH, Language.CHINESE);

    static Cells of(Tour tour, Order order) {
        return new Cells(Lines.of(tour, Voices.in(order.languages())));
    }

    Tour tour() {
        return lines.tour();
    }

    Voices voices() {
        return lines.voices();
    }

    /// The items of the days that are printed, in the order in which they happen.
    List<Item> items(Order order) {
        return order.dates(tour()).stream()
                .flatMap(date -> tour().programme(date).stream())
                .toList();
    }

    List<Person> people(Collection<PersonId> people) {
        return people.stream().flatMap(id -> tour().directory().person(id).stream()).toList();
    }

    Optional<Person> person(Optional<PersonId> person) {
        return person.flatMap(tour().directory()::person);
    }

    /// What is the same in every language and is read from the left: a number, an address.
    Phrase plain(String text) {
        return text.isBlank()
                ? Phrase.EMPTY
                : new Phrase(List.of(new Phrase.Said(Language.ENGLISH, text.strip())));
    }

    Phrase text(Text text) {
        return voices().text(text);
    }

    /// The name in the paper's languages, then in the other scripts in which people of both sides
    /// look for it, then how one speaks to the person.
    List<Listing.Line> name(Person person) {
        var said = new ArrayList<Listing.Line>();
        said.add(Listing.Line.strong(text(person.name())));
        otherScripts(person.name()).forEach(said::add);
        said.add(Listing.Line.small(text(person.address())));
        return said;
    }

    private Stream<Listing.Line> otherScripts(Text name) {
        var said = text(name).said().stream().map(Phrase.Said::text).toList();
        return SCRIPTS.stream()
                .flatMap(language ->
                        name
                                .form(language)
                                .filter(form -> !said.contains(form))
                                .map(form -> new Phrase(List.of(new Phrase.Said(language, form))))
                                .stream())
                .map(Listing.Line::plain);
    }

    Phrase title(Person person) {
        return text(person.title());
    }

    Phrase organisation(Person person) {
        return text(person.organisation());
    }

    Phrase languages(Person person) {
        return voices().say(words ->
                person.languages().stream()
                        .map(language -> language.locale().getDisplayLanguage(words.locale()))
                        .collect(Collectors.joining(words.say("print.comma"))));
    }

    Phrase mobile(Person person) {
        return plain(person.contact().mobile());
    }

    /// The name, and below it the number at which the person is reached.
    Stream<Listing.Line> reachable(Person person) {
        return Stream.of(
                Listing.Line.plain(text(person.name())), Listing.Line.plain(mobile(person)));
    }

    /// The name with the title, for those of whom no more is said.
    Listing.Line named(Person person) {
        return Listing.Line.plain(
                voices().say(words ->
                        Frames.joined(
                                words.say("print.comma"),
                                words.best(person.name()),
                                words.best(person.title()))));
    }

    List<Listing.Line> all(Collection<PersonId> people) {
        return people(people).stream()
                .map(Person::name)
                .map(this::text)
                .map(Listing.Line::plain)
                .toList();
    }

    /// What a thing is, and what is said of it; nothing where nothing is.
    Phrase labelled(String key, Phrase said) {
        return said.isEmpty()
                ? Phrase.EMPTY
                : voices().say(words ->
                        words.say(
                                "listing.labelled", words.say(key), form(said, words.language())));
    }

    /// Those on a duty by name.
    Phrase labelled(Duty duty, List<PersonId> people) {
        return people.isEmpty()
                ? Phrase.EMPTY
                : voices().say(words ->
                        words.say(
                                "listing.labelled",
                                words.name(duty),
                                people(people).stream()
                                        .map(Person::name)
                                        .map(words::best)
                                        .collect(Collectors.joining(words.say("print.comma")))));
    }

    Phrase date(LocalDate date) {
        return voices().say(words -> words.date(date));
    }

    Phrase weekday(LocalDate date) {
        return voices().say(words -> Programmes.weekday(words, date));
    }

    /// The times on a clock, or that there are none yet.
    List<Listing.Line> clock(Item item) {
        var clock = Clock.of(tour(), item, voices());
        return List.of(
                Listing.Line.strong(voices().say(_ -> clock.times())),
                Listing.Line.plain(clock.otherwise()));
    }

    /// The day and the times, where rows of many days stand together.
    List<Listing.Line> when(Item item) {
        return Stream.concat(
                        item.day().map(this::date).map(Listing.Line::plain).stream(),
                        clock(item).stream())
                .toList();
    }

    /// What takes place, and where.
    List<Listing.Line> item(Item item) {
        return List.of(
                Listing.Line.strong(lines.what(item)), Listing.Line.flowing(lines.where(item)));
    }

    /// The heading of a part about one item: when it is and what.
    Phrase heading(Item item) {
        var clock = Clock.of(tour(), item, voices());
        var what = lines.what(item);
        return voices().say(words -> {
            var day = item.day().map(words::date).orElse("");
            var time =
                    clock.times().isEmpty()
                            ? words.say("print.time-to-be-confirmed")
                            : clock.times();
            return Frames.joined(" · ", day, time, form(what, words.language()));
        });
    }

    /// What the phrase says in the language, or what both say alike.
    private static String form(Phrase phrase, Language language) {
        return phrase.said().stream()
                .filter(said -> said.language().equals(language))
                .findFirst()
                .or(() -> phrase.said().stream().findFirst())
                .map(Phrase.Said::text)
                .orElse("");
    }
}
