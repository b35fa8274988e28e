package org.retinue.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.check.Evidence;
import org.retinue.check.Finding;
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
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.Vehicle;

/// What a finding says: which items, what is wrong with them, and by how much.
public final class Findings {

    /// More names than these would hide what is wrong.
    private static final int MOST_NAMES = 3;

    private static final int MINUTES_IN_HOUR = 60;

    /// Up to here people count in minutes, beyond in hours.
    private static final int MOST_MINUTES = 120;

    private final Words words;
    private final Tour tour;
    private final Finding finding;

    private Findings(Words words, Tour tour, Finding finding) {
        this.words = words;
        this.tour = tour;
        this.finding = finding;
    }

    /// The finding about the tour in one sentence.
    public static String sentence(Words words, Tour tour, Finding finding) {
        return new Findings(words, tour, finding).sentence();
    }

    private String sentence() {
        return switch (finding.evidence()) {
            case Evidence.Overlap overlap ->
                    words.say(
                            "check.overlap",
                            item(0),
                            item(1),
                            time(overlap.minutes()),
                            who(overlap.people(), overlap.tracks()));
            case Evidence.EndsBeforeStart(var minutes) ->
                    words.say("check.endsBeforeStart", item(0), time(minutes));
            case Evidence.TooLong(var minutes, var most) ->
                    words.say(
                            "check.tooLong",
                            item(0),
                            time(minutes),
                            time(minutes - most),
                            time(most));
            case Evidence.BeforeTour(var days, var first) ->
                    words.say("check.beforeTour", item(0), days, words.date(first));
            case Evidence.AfterTour(var days, var last) ->
                    words.say("check.afterTour", item(0), days, words.date(last));
            case Evidence.ShortGap gap -> shortGap(gap);
            case Evidence.ShortLeg leg -> shortLeg(leg);
            case Evidence.UnknownTravel(var from, var to) ->
                    words.say("check.unknownTravel", site(from), site(to));
            case Evidence.ClosedAllDay(var site, var date) ->
                    words.say(
                            "check.closedAllDay",
                            site(site),
                            words.weekday(date),
                            words.date(date));
            case Evidence.OutsideHours(var site, _, var minutes, var openings) ->
                    words.say(
                            "check.outsideHours",
                            item(0),
                            time(minutes),
                            site(site),
                            list(openings.stream().map(this::opening)));
            case Evidence.SameRoom(var site, var room, var minutes, var other) ->
                    words.say(
                            "check.sameRoom",
                            site(site),
                            room(site, room),
                            tour(other),
                            when(other.moment()),
                            time(minutes));
            case Evidence.SameSite(var site, var minutes, var other) ->
                    words.say(
                            "check.sameSite",
                            tour(other),
                            site(site),
                            when(other.moment()),
                            time(minutes));
            case Evidence.ShortTurnaround turnaround -> shortTurnaround(turnaround);
            case Evidence.SameDay(var site, var other) ->
                    words.say("check.sameDay", tour(other), site(site), when(other.moment()));
            case Evidence.Taken(var who, var there, var minutes, var other) ->
                    words.say(
                            taken(there),
                            name(who),
                            tour(other),
                            when(other.moment()),
                            time(minutes));
            case Evidence.TooFar tooFar -> tooFar(tooFar);
            case Evidence.NotConfirmed(var state, var left, var deadline) ->
                    words.say("check.notConfirmed", item(0), words.name(state), left, deadline);
            case Evidence.NeverAsked(var left, var deadline) ->
                    words.say("check.neverAsked", item(0), left, deadline);
        };
    }

    private String shortGap(Evidence.ShortGap gap) {
        return words.say(
                gap.basis() == Basis.ESTIMATE ? "check.shortGapEstimated" : "check.shortGap",
                time(gap.missing()),
                site(gap.from()),
                site(gap.to()),
                time(gap.planned()),
                time(gap.needed()));
    }

    private String shortLeg(Evidence.ShortLeg leg) {
        return words.say(
                leg.basis() == Basis.ESTIMATE ? "check.shortLegEstimated" : "check.shortLeg",
                time(leg.missing()),
                site(leg.from()),
                site(leg.to()),
                time(leg.planned()),
                time(leg.needed()));
    }

    private String shortTurnaround(Evidence.ShortTurnaround turnaround) {
        return words.say(
                "check.shortTurnaround",
                time(turnaround.missing()),
                site(turnaround.site()),
                tour(turnaround.other()),
                when(turnaround.other().moment()),
                time(turnaround.between()),
                time(turnaround.needed()));
    }

    private static String taken(Resource.Mobile there) {
        return switch (there) {
            case Resource.Car _ -> "check.takenVehicle";
            case Resource.Staff(_, var post) ->
                    switch (post) {
                        case HOST_LEAD -> "check.takenHost";
                        case INTERPRETER -> "check.takenInterpreter";
                        case LIAISON_OFFICER -> "check.takenLiaisonOfficer";
                        case DRIVER -> "check.takenDriver";
                    };
        };
    }

    private String tooFar(Evidence.TooFar tooFar) {
        return words.say(
                tooFar.travel().basis() == Basis.ESTIMATE
                        ? "check.tooFarEstimated"
                        : "check.tooFar",
                time(tooFar.missing()),
                name(tooFar.who()),
                site(tooFar.way().from()),
                site(tooFar.way().to()),
                tour(tooFar.other()),
                when(tooFar.other().moment()),
                time(tooFar.between()),
                time(tooFar.travel().minutes()));
    }

    private String item(int place) {
        var id = finding.items().get(place);
        return tour.item(id).map(item -> Items.label(words, tour, item)).orElseGet(id::toString);
    }

    private String who(List<PersonId> people, List<TrackId> tracks) {
        if (!tracks.isEmpty()) {
            return words.say("check.everybody", list(tracks.stream().map(this::track)));
        }
        var names = list(people.stream().limit(MOST_NAMES).map(this::person));
        return people.size() > MOST_NAMES
                ? words.say("check.andMore", names, people.size() - MOST_NAMES)
                : names;
    }

    private String list(Stream<String> things) {
        return things.reduce((one, other) -> words.say("check.list", one, other)).orElse("");
    }

    private String time(long minutes) {
        if (minutes < MOST_MINUTES) {
            return words.say("check.minutes", minutes);
        }
        var hours = minutes / MINUTES_IN_HOUR;
        var rest = minutes % MINUTES_IN_HOUR;
        return rest == 0
                ? words.say("check.hours", hours)
                : words.say("check.hoursAndMinutes", hours, rest);
    }

    private String when(Moment moment) {
        return switch (moment) {
            case Moment.Timed(var start, var end) ->
                    words.say(
                            "check.fromTo",
                            words.time(start.toLocalTime()),
                            words.time(end.toLocalTime()));
            case Moment.ToBeConfirmed _, Moment.Pooled _ -> words.say("check.timeToBeConfirmed");
        };
    }

    private String opening(Opening opening) {
        return words.say("check.fromTo", words.time(opening.opens()), words.time(opening.closes()));
    }

    /// The other tour and its officer; within the tour, the item.
    private String tour(Evidence.Other other) {
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

    private String site(SiteId id) {
        return best(tour.directory().site(id).map(Site::name), id.value());
    }

    private String room(SiteId site, RoomId id) {
        var room = tour.directory().site(site).flatMap(found -> found.room(id));
        return best(room.map(Room::name), id.value());
    }

    private String name(Resource.Mobile who) {
        return switch (who) {
            case Resource.Staff(var person, _) -> person(person);
            case Resource.Car(var vehicle) ->
                    best(tour.directory().vehicle(vehicle).map(Vehicle::name), vehicle.value());
        };
    }

    private String person(PersonId id) {
        return best(tour.directory().person(id).map(Person::name), id.value());
    }

    private String track(TrackId id) {
        return best(tour.track(id).map(Track::name), id.value());
    }

    private String best(Optional<Text> name, String otherwise) {
        return name.map(words::best).orElse(otherwise);
    }
}
