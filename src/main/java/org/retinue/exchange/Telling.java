package org.retinue.exchange;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Engagement;
import org.retinue.tour.Guests;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Ranking;
import org.retinue.tour.Room;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.words.Words;

/// What is told of the items of one tour outside of papers, in the language of the words. Nothing
/// of it has letters that nobody sees.
public record Telling(Tour tour, Ranking ranking) {

    public static Telling of(Tour tour) {
        return new Telling(tour, Ranking.of(tour));
    }

    /// The item's title; without one, what kind of item it is.
    public String what(Item item, Words words) {
        return item.title().isEmpty() ? kind(item, words) : Plain.line(words.best(item.title()));
    }

    public String kind(Item item, Words words) {
        return switch (item) {
            case Engagement engagement -> words.name(engagement.kind());
            case Leg leg -> words.name(leg.mode());
        };
    }

    /// The site and the room; for a leg, from where to where.
    public String where(Item item, Words words) {
        return switch (item) {
            case Engagement engagement -> place(engagement, words);
            case Leg leg ->
                    Stream.of(leg.route().from(), leg.route().to())
                            .map(end -> name(end, words))
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.joining(" → "));
        };
    }

    /// The times on a clock with the zone where it is not the tour's, or that there are none yet.
    public String times(Item item, Words words) {
        return switch (item.moment()) {
            case Moment.Timed timed -> times(item, timed, words);
            case Moment.ToBeConfirmed _, Moment.Pooled _ -> words.say("print.time-to-be-confirmed");
        };
    }

    /// Whether it was called off, so that it is told only as such.
    public static boolean isOff(Item item) {
        return switch (item.standing().confirmation().state()) {
            case DECLINED, CANCELLED -> true;
            case IDEA, TENTATIVE, REQUESTED, CONFIRMED, RECONFIRM, DONE -> false;
        };
    }

    /// How far it is agreed, where that is not for certain.
    public static Optional<String> standing(Item item, Words words) {
        var state = item.standing().confirmation().state();
        return switch (state) {
            case CONFIRMED, DONE -> Optional.empty();
            case IDEA, TENTATIVE, REQUESTED, RECONFIRM, DECLINED, CANCELLED ->
                    Optional.of(words.name(state));
        };
    }

    public Optional<Person> lead(Item item) {
        return item.party().reception().lead().flatMap(tour.directory()::person);
    }

    /// The person with the title.
    public static String titled(Person person, Words words) {
        var name = Plain.line(words.best(person.name()));
        return person.title().isEmpty()
                ? name
                : words.say("print.titled", name, Plain.line(words.best(person.title())));
    }

    /// Who takes part where it is not everybody, or on which of several tracks it is.
    public String guests(Item item, Words words) {
        return switch (item.party().guests()) {
            case Guests.Named _ -> names(ranking.ordered(tour.guests(item)), words);
            case Guests.Everybody _ ->
                    item.party().tracks().size() == tour.tracks().size()
                            ? ""
                            : joined(
                                    item.party().tracks().stream()
                                            .flatMap(id -> tour.track(id).stream())
                                            .map(Track::name)
                                            .map(words::best),
                                    words);
        };
    }

    public List<Person> people(Collection<PersonId> people) {
        return people.stream().flatMap(id -> tour.directory().person(id).stream()).toList();
    }

    /// Dress, press, and the notes that guests and hosts may read.
    public List<String> remarks(Item item, Words words) {
        var notes =
                item.notes().stream()
                        .filter(note -> note.sensitivity().compareTo(Sensitivity.PARTICIPANTS) <= 0)
                        .map(note -> Plain.of(words.best(note.text())));
        return Stream.concat(manner(item, words), notes).filter(said -> !said.isEmpty()).toList();
    }

    private static Stream<String> manner(Item item, Words words) {
        if (!(item instanceof Engagement engagement)) {
            return Stream.empty();
        }
        var dress = Plain.line(words.best(engagement.manner().dress()));
        var press = engagement.manner().press();
        return Stream.of(
                dress.isEmpty() ? "" : words.say("print.dress", dress),
                press == PressAccess.UNDECIDED ? "" : words.say("print.press", words.name(press)));
    }

    private String place(Engagement engagement, Words words) {
        var site = engagement.place().site().flatMap(tour.directory()::site);
        var room = engagement.place().room().flatMap(id -> site.flatMap(known -> known.room(id)));
        return joined(
                Stream.of(site.map(Site::name), room.map(Room::name))
                        .flatMap(Optional::stream)
                        .map(words::best),
                words);
    }

    private String name(Optional<SiteId> site, Words words) {
        return site.flatMap(tour.directory()::site)
                .map(Site::name)
                .map(words::best)
                .map(Plain::line)
                .orElse("");
    }

    private String names(Collection<PersonId> people, Words words) {
        return joined(people(people).stream().map(Person::name).map(words::best), words);
    }

    private static String joined(Stream<String> texts, Words words) {
        return texts.map(Plain::line)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(words.say("print.comma")));
    }

    private String times(Item item, Moment.Timed timed, Words words) {
        var start = time(timed.start(), tour.startZone(item), words);
        if (timed.start().equals(timed.end())) {
            return start;
        }
        var nights =
                ChronoUnit.DAYS.between(timed.start().toLocalDate(), timed.end().toLocalDate());
        var later = nights > 0 ? " " + words.say("print.later", Long.toString(nights)) : "";
        return start + "–" + time(timed.end(), tour.endZone(item), words) + later;
    }

    private String time(LocalDateTime time, ZoneId zone, Words words) {
        var here = time.atZone(zone);
        var same = here.getOffset().equals(time.atZone(tour.zone()).getOffset());
        var clock = words.time(time.toLocalTime());
        return same ? clock : clock + " (" + offset(here) + ")";
    }

    private static String offset(ZonedDateTime time) {
        var minutes = time.getOffset().getTotalSeconds() / 60;
        var rest = Math.abs(minutes) % 60;
        return "UTC"
                + (minutes < 0 ? "−" : "+")
                + Math.abs(minutes) / 60
                + (rest == 0 ? "" : String.format(Locale.ROOT, ":%02d", rest));
    }
}
