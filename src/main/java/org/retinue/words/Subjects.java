package org.retinue.words;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.check.Evidence;
import org.retinue.check.Finding;
import org.retinue.check.Provision;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Resource;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;

/// What the things are called that a finding is about.
record Subjects(Words words, Tour tour, Finding finding) {

    /// More names than these would hide what is wrong.
    private static final int MOST_NAMES = 3;

    private static final int MINUTES_IN_HOUR = 60;

    /// Up to here people count in minutes, beyond in hours.
    private static final int MOST_MINUTES = 120;

    /// The sentence of the key, filled.
    String say(String key, Object... values) {
        return words.say(key, values);
    }

    String item(int place) {
        var id = finding.items().get(place);
        return tour.item(id).map(item -> Items.label(words, tour, item)).orElseGet(id::toString);
    }

    String who(List<PersonId> people, List<TrackId> tracks) {
        if (!tracks.isEmpty()) {
            return words.say("check.everybody", list(tracks.stream().map(this::track)));
        }
        return people(people);
    }

    String list(Stream<String> things) {
        return things.reduce((one, other) -> words.say("check.list", one, other)).orElse("");
    }

    /// The names, or the first of them where there are many.
    String people(List<PersonId> people) {
        var names = list(people.stream().limit(MOST_NAMES).map(this::person));
        return people.size() > MOST_NAMES
                ? words.say("check.andMore", names, people.size() - MOST_NAMES)
                : names;
    }

    String languages(List<Language> languages) {
        return list(
                languages.stream()
                        .map(language -> language.locale().getDisplayName(words.locale())));
    }

    String name(Resource.Mobile who) {
        return switch (who) {
            case Resource.Staff(var person, _) -> person(person);
            case Resource.Car(var vehicle) -> vehicle(vehicle);
        };
    }

    String vehicle(VehicleId id) {
        return best(tour.directory().vehicle(id).map(Vehicle::name), id.value());
    }

    String span(LocalTime from, LocalTime to) {
        return words.say("check.fromTo", words.time(from), words.time(to));
    }

    String time(long minutes) {
        return time(words, minutes);
    }

    /// So long, as people say it.
    static String time(Words words, long minutes) {
        if (minutes < MOST_MINUTES) {
            return words.say("check.minutes", minutes);
        }
        var hours = minutes / MINUTES_IN_HOUR;
        var rest = minutes % MINUTES_IN_HOUR;
        return rest == 0
                ? words.say("check.hours", hours)
                : words.say("check.hoursAndMinutes", hours, rest);
    }

    String when(Moment moment) {
        return switch (moment) {
            case Moment.Timed(var start, var end) -> span(start.toLocalTime(), end.toLocalTime());
            case Moment.ToBeConfirmed _, Moment.Pooled _ -> words.say("check.timeToBeConfirmed");
        };
    }

    String opening(Opening opening) {
        return span(opening.opens(), opening.closes());
    }

    /// The other tour and its officer; within the tour, the item.
    String tour(Evidence.Other other) {
        if (other.tour().equals(tour.id())) {
            return tour.item(other.item())
                    .map(item -> Items.label(words, tour, item))
                    .orElseGet(other.item()::value);
        }
        var title = words.best(other.title());
        return other.officer().isEmpty()
                ? title
                : words.say("check.tourOfOfficer", title, other.officer());
    }

    String site(SiteId id) {
        return best(tour.directory().site(id).map(Site::name), id.value());
    }

    /// One that the tour may not know, and then goes by this name.
    String site(SiteId id, Text otherwise) {
        return best(
                tour.directory()
                        .site(id)
                        .map(Site::name)
                        .or(() -> Optional.of(otherwise).filter(name -> !name.isEmpty())),
                id.value());
    }

    String room(SiteId site, RoomId id) {
        var room = tour.directory().site(site).flatMap(found -> found.room(id));
        return best(room.map(Room::name), id.value());
    }

    /// The hotel, and the room's number if the hotel has given one.
    String bedroom(Provision.Bedroom room) {
        var hotel = site(room.hotel());
        return room.number().isBlank() ? hotel : words.say("check.bedroom", hotel, room.number());
    }

    String person(PersonId id) {
        return best(tour.directory().person(id).map(Person::name), id.value());
    }

    private String track(TrackId id) {
        return best(tour.track(id).map(Track::name), id.value());
    }

    private String best(Optional<Text> name, String otherwise) {
        return name.map(words::best).orElse(otherwise);
    }
}
