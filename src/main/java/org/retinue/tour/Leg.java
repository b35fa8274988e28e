package org.retinue.tour;

import java.util.List;
import java.util.Optional;

/// A way from one site to another. It starts in the time of the site it leaves and ends in the time
/// of the one it reaches. Cars say what was settled by hand for the vehicles of its party; they are
/// in the order in which they drive.
public record Leg(
        ItemId id,
        LegMode mode,
        Text title,
        Moment moment,
        Route route,
        Party party,
        List<Car> cars,
        Standing standing,
        List<Note> notes)
        implements Item {

    public Leg {
        cars = List.copyOf(cars);
        notes = List.copyOf(notes);
        Invariants.checkOnce(cars.stream().map(Car::vehicle), "A motorcade has each car once: ");
    }

    /// A leg of which only the way is known, for everybody on the track.
    public static Leg of(ItemId id, LegMode mode, Route route, TrackId track) {
        return new Leg(
                id,
                mode,
                Text.EMPTY,
                Moment.POOLED,
                route,
                Party.of(track),
                List.of(),
                Standing.TENTATIVE,
                List.of());
    }

    @Override
    public Optional<SiteId> startSite() {
        return route.from();
    }

    @Override
    public Optional<SiteId> endSite() {
        return route.to();
    }

    @Override
    public Leg withId(ItemId changed) {
        return new Leg(changed, mode, title, moment, route, party, cars, standing, notes);
    }

    public Leg withMode(LegMode changed) {
        return new Leg(id, changed, title, moment, route, party, cars, standing, notes);
    }

    @Override
    public Leg withTitle(Text changed) {
        return new Leg(id, mode, changed, moment, route, party, cars, standing, notes);
    }

    @Override
    public Leg withMoment(Moment changed) {
        return new Leg(id, mode, title, changed, route, party, cars, standing, notes);
    }

    public Leg withRoute(Route changed) {
        return new Leg(id, mode, title, moment, changed, party, cars, standing, notes);
    }

    @Override
    public Leg withParty(Party changed) {
        return new Leg(id, mode, title, moment, route, changed, cars, standing, notes);
    }

    public Leg withCars(List<Car> changed) {
        return new Leg(id, mode, title, moment, route, party, changed, standing, notes);
    }

    @Override
    public Leg withStanding(Standing changed) {
        return new Leg(id, mode, title, moment, route, party, cars, changed, notes);
    }

    @Override
    public Leg withNotes(List<Note> changed) {
        return new Leg(id, mode, title, moment, route, party, cars, standing, changed);
    }
}
