package org.retinue.words;

import java.util.Optional;
import org.retinue.check.Clash;
import org.retinue.check.Evidence;
import org.retinue.tour.Booking;
import org.retinue.tour.Directory;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Resource;
import org.retinue.tour.Room;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.Vehicle;

/// What a clash of two tours says to one who looks at the whole office.
public final class Clashed {

    private final Words words;
    private final Directory directory;

    public Clashed(Words words, Directory directory) {
        this.words = words;
        this.directory = directory;
    }

    /// What both want, and by how much they cannot have it.
    public String sentence(Clash clash) {
        return words.say("check.clash", subject(clash), trouble(clash.evidence()));
    }

    /// One of the two: the tour, its officer and the hours.
    public String side(Booking booking) {
        var title = words.best(booking.title());
        var owner =
                booking.officer().isEmpty()
                        ? title
                        : words.say("check.tourOfOfficer", title, booking.officer());
        return words.say("check.list", owner, hours(booking.moment()));
    }

    /// The site, person or vehicle.
    public String name(Resource resource) {
        return switch (resource) {
            case Resource.Venue(var site) -> site(site);
            case Resource.Staff(var person, _) -> person(person);
            case Resource.Car(var vehicle) ->
                    best(directory.vehicle(vehicle).map(Vehicle::name), vehicle.value());
        };
    }

    private String subject(Clash clash) {
        return clash.evidence() instanceof Evidence.SameRoom(var site, var room, _, _)
                ? words.say(
                        "check.list",
                        site(site),
                        best(
                                directory
                                        .site(site)
                                        .flatMap(found -> found.room(room))
                                        .map(Room::name),
                                room.value()))
                : name(clash.mine().resource());
    }

    private String trouble(Evidence.Contest evidence) {
        return switch (evidence) {
            case Evidence.SameRoom room -> words.say("check.together", room.minutes());
            case Evidence.SameSite site -> words.say("check.together", site.minutes());
            case Evidence.Taken taken -> words.say("check.together", taken.minutes());
            case Evidence.ShortTurnaround turnaround ->
                    words.say("check.apart", turnaround.between(), turnaround.needed());
            case Evidence.TooFar far ->
                    words.say(
                            far.travel().basis() == Basis.ESTIMATE
                                    ? "check.farApartEstimated"
                                    : "check.farApart",
                            far.between(),
                            far.travel().minutes(),
                            site(far.way().from()),
                            site(far.way().to()));
            case Evidence.SameDay _ -> words.say("check.onOneDay");
        };
    }

    private String hours(Moment moment) {
        return moment instanceof Moment.Timed(var start, var end)
                ? words.say(
                        "check.fromTo",
                        words.time(start.toLocalTime()),
                        words.time(end.toLocalTime()))
                : words.say("check.timeToBeConfirmed");
    }

    private String site(SiteId id) {
        return best(directory.site(id).map(Site::name), id.value());
    }

    private String person(PersonId id) {
        return best(directory.person(id).map(Person::name), id.value());
    }

    private String best(Optional<Text> name, String otherwise) {
        return name.map(words::best).orElse(otherwise);
    }
}
