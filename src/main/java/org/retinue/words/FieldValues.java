package org.retinue.words;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Assignment;
import org.retinue.tour.Cue;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftId;
import org.retinue.tour.Guests;
import org.retinue.tour.Id;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Route;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;

/// What stands in a field of the tour, in a few words; what is named by its id is said by its name.
/// A value that nobody has words for is said by its parts.
public record FieldValues(Words words, Tour tour) {

    /// Nothing where nothing stands there.
    public String say(Object value) {
        return switch (value) {
            case Text text -> String.join(" / ", text.forms().values());
            case String text -> text;
            case Boolean yes -> words.say(yes ? "words.yes" : "words.no");
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
            case Enum<?> named -> words.name(named);
            case Number number -> number.toString();
            case Language language -> language.locale().getDisplayLanguage(words.locale());
            case Id id -> named(id);
            case Optional<?> some -> some.map(this::say).orElse("");
            case OptionalInt some -> some.isPresent() ? String.valueOf(some.getAsInt()) : "";
            case Collection<?> several -> listed(several.stream().map(this::say));
            case Map<?, ?> several ->
                    listed(
                            several.entrySet().stream()
                                    .map(entry ->
                                            pair(say(entry.getKey()), say(entry.getValue()))));
            default -> sayWhole(value);
        };
    }

    /// When an item happens: of two times on one day it is enough to say the hours.
    public String moment(Moment moment, Optional<LocalDate> known) {
        return switch (moment) {
            case Moment.Timed(var start, var end) ->
                    start.toLocalDate().equals(end.toLocalDate())
                            ? on(start.toLocalDate(), known, span(start, end))
                            : words.say("words.span", say(start), say(end));
            case Moment.ToBeConfirmed(var day, var place, var length) ->
                    on(
                            day,
                            known,
                            listed(
                                    Stream.of(
                                            words.say("words.toBeConfirmed", place + 1),
                                            say(length))));
            case Moment.Pooled(var place, var length) ->
                    listed(Stream.of(words.say("words.pool", place + 1), say(length)));
        };
    }

    private String sayWhole(Object value) {
        return switch (value) {
            case Moment moment -> moment(moment, Optional.empty());
            case LocalDate date -> words.date(date);
            case LocalTime time -> words.time(time);
            case LocalDateTime at -> on(at.toLocalDate(), Optional.empty(), say(at.toLocalTime()));
            case Duration length -> words.say("words.minutes", length.toMinutes());
            case Place(var site, var room) -> listed(Stream.of(say(site), say(room)));
            case Route(var from, var to) -> words.say("words.route", orOpen(from), orOpen(to));
            case Guests.Everybody _ -> words.say("words.everybody");
            case Guests.Named(var people) -> say(people);
            case Assignment(var duty, var person) -> pair(say(duty), say(person));
            case Cue(var minute, var what) -> pair(words.say("words.minute", minute), say(what));
            case Item item -> Items.label(words, tour, item);
            case Person person -> words.best(person.name());
            case Site site -> words.best(site.name());
            case Room room -> words.best(room.name());
            case Vehicle vehicle -> words.best(vehicle.name());
            case Track track -> words.best(track.name());
            case Record parts -> listed(parts(parts).map(this::say));
            default -> value.toString();
        };
    }

    private String on(LocalDate day, Optional<LocalDate> known, String time) {
        return known.equals(Optional.of(day))
                ? time
                : words.say("words.dayAndTime", words.date(day), time);
    }

    private String span(LocalDateTime start, LocalDateTime end) {
        return start.equals(end)
                ? say(start.toLocalTime())
                : words.say("words.span", say(start.toLocalTime()), say(end.toLocalTime()));
    }

    private String orOpen(Optional<SiteId> site) {
        return site.map(this::say).orElse(words.say("words.open"));
    }

    private String pair(String what, String value) {
        return words.say("words.pair", what, value);
    }

    private String listed(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.say("words.comma")));
    }

    /// What is not in the tour (any more) has no name to say.
    private String named(Id id) {
        var directory = tour.directory();
        return switch (id) {
            case PersonId person -> best(directory.person(person).map(Person::name));
            case SiteId site -> best(directory.site(site).map(Site::name));
            case VehicleId vehicle -> best(directory.vehicle(vehicle).map(Vehicle::name));
            case TrackId track -> best(tour.track(track).map(Track::name));
            case RoomId room -> best(room(room).map(Room::name));
            case ItemId item ->
                    tour.item(item).map(found -> Items.label(words, tour, found)).orElse("");
            case StayId stay -> first(tour.stays(), Stay::id, stay).map(this::room).orElse("");
            case GiftId gift -> best(first(tour.gifts(), Gift::id, gift).map(Gift::what));
            case TaskId task -> best(first(tour.tasks(), Task::id, task).map(Task::what));
            case TourId _ -> "";
        };
    }

    private Optional<Room> room(RoomId wanted) {
        return tour.directory().sites().values().stream()
                .flatMap(site -> site.rooms().stream())
                .filter(room -> room.id().equals(wanted))
                .findFirst();
    }

    private String room(Stay stay) {
        return listed(Stream.of(say(stay.hotel()), stay.room(), say(stay.people())));
    }

    private static <T> Optional<T> first(List<T> of, Function<T, ? extends Id> id, Id wanted) {
        return of.stream().filter(one -> id.apply(one).equals(wanted)).findFirst();
    }

    private String best(Optional<Text> name) {
        return name.map(words::best).orElse("");
    }

    private static Stream<Object> parts(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents())
                .map(component -> part(component, whole));
    }

    private static Object part(RecordComponent component, Record of) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(of));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError("The accessor of a record", e);
        }
    }
}
