package org.retinue.mend;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.retinue.tour.Guests;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.Party;
import org.retinue.tour.RoadHabit;
import org.retinue.tour.Route;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes.Way;

/// The leg that is missing between two items.
final class Legs {

    private Legs() {}

    /// From the one to the other, arriving in time to be greeted; as long as the road usually
    /// takes, or as there is time.
    static Stream<Outlook> missing(Trial trial) {
        var items = trial.items();
        if (items.size() != 2 || items.stream().anyMatch(Leg.class::isInstance)) {
            return Stream.empty();
        }
        var from = items.getFirst();
        var to = items.getLast();
        return from.endSite().stream()
                .flatMap(start -> to.startSite().stream().map(end -> new Way(start, end)))
                .filter(way -> !new Road(trial.situation()).isOnePlace(way))
                .flatMap(way ->
                        moment(trial, from, to, way).stream()
                                .map(when -> leg(trial.tour(), from, to, when)))
                .filter(leg -> trial.tour().item(leg.id()).isEmpty())
                .flatMap(leg -> trial.tried(new Mend.InsertLeg(leg)).stream());
    }

    private static Optional<Moment> moment(Trial trial, Item from, Item to, Way way) {
        var tour = trial.tour();
        var between =
                tour.interval(from)
                        .flatMap(one ->
                                tour.interval(to)
                                        .map(other -> Duration.between(one.end(), other.start())))
                        .filter(Duration::isPositive);
        return between.map(gap -> {
            var road =
                    new Road(trial.situation())
                            .drive(way)
                            .map(Shortfall::rounded)
                            .filter(drive -> drive.compareTo(gap) < 0)
                            .orElse(gap);
            var greeting = trial.situation().numbers().time("T-4.greeting.minutes");
            var spare = gap.minus(road);
            var early = spare.compareTo(greeting) < 0 ? spare : greeting;
            var arrives = tour.interval(to).orElseThrow().start().minus(early);
            return new Moment.Timed(
                    local(arrives.minus(road), tour, from), local(arrives, tour, to));
        });
    }

    private static LocalDateTime local(Instant instant, Tour tour, Item item) {
        return LocalDateTime.ofInstant(instant, tour.endZone(item));
    }

    private static Leg leg(Tour tour, Item from, Item to, Moment when) {
        var route = new Route(from.endSite(), to.startSite());
        var party = Party.of(to.party().tracks().getFirst()).withTracks(to.party().tracks());
        var guests = to.party().guests();
        return Leg.of(id(from, to), RoadHabit.of(tour), route, to.party().tracks().getFirst())
                .withMoment(when)
                .withParty(guests instanceof Guests.Named ? party.withGuests(guests) : party);
    }

    /// Always the same for the same two, so that a mend is the same value whenever it is worked
    /// out.
    private static ItemId id(Item from, Item to) {
        var both = from.id() + " " + to.id();
        return new ItemId("leg-" + UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)));
    }
}
