package org.retinue.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Engagement;
import org.retinue.tour.Guests;
import org.retinue.tour.Interval;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Note;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Ranking;
import org.retinue.tour.Room;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.Vehicle;
import org.retinue.words.Words;

/// What papers say about the items of one tour, in the languages of one order. Guests stand in
/// order of precedence.
record Lines(Tour tour, Voices voices, Ranking ranking) {

    static Lines of(Tour tour, Voices voices) {
        return new Lines(tour, voices, Ranking.of(tour));
    }

    /// The item's title; without one, its kind or its mode.
    Phrase what(Item item) {
        return item.title().isEmpty() ? kind(item) : voices.text(item.title());
    }

    /// Where an engagement takes place, behind its kind where the title does not say it; from where
    /// to where a leg goes and how long it takes.
    Phrase where(Item item) {
        return voices.say(words ->
                switch (item) {
                    case Engagement engagement ->
                            Frames.joined(
                                    " · ",
                                    item.title().isEmpty() ? "" : words.name(engagement.kind()),
                                    place(engagement, words));
                    case Leg leg ->
                            Frames.joined(
                                    " · ",
                                    item.title().isEmpty() ? "" : words.name(leg.mode()),
                                    route(leg, words),
                                    minutes(leg, words));
                });
    }

    /// The place alone; for a leg, where it leads to.
    Phrase destination(Item item) {
        return voices.say(words ->
                switch (item) {
                    case Engagement engagement -> place(engagement, words);
                    case Leg leg -> "→ " + end(leg.route().to(), words);
                });
    }

    Phrase kind(Item item) {
        return switch (item) {
            case Engagement engagement -> voices.name(engagement.kind());
            case Leg leg -> voices.name(leg.mode());
        };
    }

    /// Which of several tracks the item is on; nothing where it is on all.
    Phrase track(Item item) {
        return isForAllTracks(item) ? Phrase.EMPTY : voices.say(words -> tracks(item, words));
    }

    /// The host lead with the title.
    Phrase lead(Item item) {
        return item.party()
                .reception()
                .lead()
                .flatMap(tour.directory()::person)
                .map(person -> voices.say(words -> titled(person, words)))
                .orElse(Phrase.EMPTY);
    }

    /// Who else receives the delegation, in the order in which they stand.
    Phrase greeters(Item item) {
        var greeters = item.party().reception().greeters();
        return greeters.isEmpty()
                ? Phrase.EMPTY
                : voices.say(words -> words.say("print.greeted", names(greeters, words)));
    }

    List<Phrase> guests(Item item) {
        return switch (item.party().guests()) {
            case Guests.Named _ -> names(ranking.ordered(tour.guests(item)));
            case Guests.Everybody _ ->
                    List.of(
                            isForAllTracks(item)
                                    ? voices.say("print.full-delegation")
                                    : voices.say(words -> tracks(item, words)));
        };
    }

    List<Phrase> names(List<PersonId> people) {
        return people.stream()
                .flatMap(id -> tour.directory().person(id).stream())
                .map(Person::name)
                .map(voices::text)
                .toList();
    }

    /// Dress, press, vehicles and the notes that everybody concerned may read.
    List<Phrase> remarks(Item item) {
        return Stream.of(dress(item), press(item), Stream.of(vehicles(item)), open(item.notes()))
                .flatMap(phrases -> phrases)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /// The notes that guests and hosts may read.
    Stream<Phrase> open(List<Note> notes) {
        return notes.stream()
                .filter(note -> note.sensitivity().compareTo(Sensitivity.PARTICIPANTS) <= 0)
                .map(note -> voices.text(note.text()));
    }

    Phrase dressAlone(Item item) {
        return item instanceof Engagement engagement
                ? voices.text(engagement.manner().dress())
                : Phrase.EMPTY;
    }

    Frame.Mark mark(Item item) {
        var state = item.standing().confirmation().state();
        return new Frame.Mark(symbol(state), voices.name(state));
    }

    Optional<Frame.Mark> anchor(Item item) {
        return item.standing().anchored()
                ? Optional.of(new Frame.Mark("◆", voices.say("print.fixed")))
                : Optional.empty();
    }

    boolean isForAllTracks(Item item) {
        return item.party().tracks().size() == tour.tracks().size();
    }

    private Stream<Phrase> dress(Item item) {
        return item instanceof Engagement engagement && !engagement.manner().dress().isEmpty()
                ? Stream.of(
                        voices.say(words ->
                                words.say("print.dress", words.best(engagement.manner().dress()))))
                : Stream.empty();
    }

    private Stream<Phrase> press(Item item) {
        return item instanceof Engagement engagement
                        && engagement.manner().press() != PressAccess.UNDECIDED
                ? Stream.of(
                        voices.say(words ->
                                words.say("print.press", words.name(engagement.manner().press()))))
                : Stream.empty();
    }

    private Phrase vehicles(Item item) {
        return voices.say(words ->
                item.party().vehicles().stream()
                        .flatMap(id -> tour.directory().vehicle(id).stream())
                        .map(Vehicle::name)
                        .map(words::best)
                        .collect(Collectors.joining(words.say("print.comma"))));
    }

    private static String titled(Person person, Words words) {
        return person.title().isEmpty()
                ? words.best(person.name())
                : words.say("print.titled", words.best(person.name()), words.best(person.title()));
    }

    private String names(List<PersonId> people, Words words) {
        return people.stream()
                .flatMap(id -> tour.directory().person(id).stream())
                .map(Person::name)
                .map(words::best)
                .collect(Collectors.joining(words.say("print.comma")));
    }

    private String tracks(Item item, Words words) {
        return item.party().tracks().stream()
                .flatMap(id -> tour.track(id).stream())
                .map(Track::name)
                .map(words::best)
                .collect(Collectors.joining(words.say("print.comma")));
    }

    private String place(Engagement engagement, Words words) {
        var site = engagement.place().site().flatMap(tour.directory()::site);
        var room = engagement.place().room().flatMap(id -> site.flatMap(known -> known.room(id)));
        return Frames.joined(
                words.say("print.comma"),
                best(site.map(Site::name), words),
                best(room.map(Room::name), words));
    }

    private String route(Leg leg, Words words) {
        return Frames.joined(" → ", end(leg.route().from(), words), end(leg.route().to(), words));
    }

    private String end(Optional<SiteId> site, Words words) {
        return site.flatMap(tour.directory()::site)
                .map(Site::name)
                .map(words::best)
                .orElse(words.say("print.to-be-confirmed"));
    }

    private String minutes(Leg leg, Words words) {
        return tour.interval(leg)
                .map(Interval::length)
                .filter(length -> length.isPositive())
                .map(length -> words.say("print.minutes", Long.toString(length.toMinutes())))
                .orElse("");
    }

    private static String best(Optional<Text> text, Words words) {
        return text.map(words::best).orElse("");
    }

    private static String symbol(ConfirmationState state) {
        return switch (state) {
            case IDEA -> "◇";
            case TENTATIVE -> "○";
            case REQUESTED -> "◎";
            case CONFIRMED -> "●";
            case RECONFIRM -> "◐";
            case DECLINED, CANCELLED -> "×";
            case DONE -> "■";
        };
    }
}
