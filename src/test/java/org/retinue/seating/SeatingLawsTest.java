package org.retinue.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.retinue.tour.CarFunction;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Duty;
import org.retinue.tour.PersonId;
import org.retinue.tour.Ranking;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.Tour;

/// Nobody is lost, nobody sits twice, what was settled by hand stands, and precedence holds.
class SeatingLawsTest {

    @Provide
    Arbitrary<Tour> meetings() {
        return Meetings.any();
    }

    @Property(tries = 400)
    void everybodyWhoRidesHasOneSeatOrIsTold(@ForAll("meetings") Tour tour) {
        var leg = Meetings.leg(tour);
        var motorcade = Motorcade.of(tour, leg);
        var found = new ArrayList<PersonId>();
        motorcade
                .cars()
                .forEach(car -> {
                    car.driver().ifPresent(found::add);
                    car.passengers().forEach(placed -> found.add(placed.person()));
                });
        found.addAll(motorcade.unseated());
        found.addAll(motorcade.relief());
        assertEquals(found.size(), new HashSet<>(found).size(), "somebody is there twice");
        var expected = new TreeSet<>(tour.guests(leg));
        leg.party().assignments().forEach(assignment -> expected.add(assignment.person()));
        var hosts = new TreeSet<>(leg.party().reception().greeters());
        leg.party().reception().lead().ifPresent(hosts::add);
        assertTrue(found.containsAll(expected), "somebody is lost");
        found.removeAll(expected);
        assertTrue(hosts.containsAll(found), "somebody rides who is not of the party");
    }

    @Property(tries = 400)
    void nobodyIsToldWhereASeatIsFree(@ForAll("meetings") Tour tour) {
        var motorcade = Motorcade.of(tour, Meetings.leg(tour));
        for (var car : motorcade.cars()) {
            var seats = car.passengers().stream().map(Placed::seat).distinct().toList();
            assertEquals(seats.size(), car.passengers().size());
            assertTrue(car.seats().containsAll(seats));
            assertEquals(car.vehicle().seats(), car.seats().size());
            if (car.function() != CarFunction.PILOT && car.function() != CarFunction.AMBULANCE) {
                assertTrue(
                        motorcade.unseated().isEmpty() || seats.size() == car.seats().size(),
                        "somebody has no seat, and one is free");
            }
        }
    }

    @Property(tries = 400)
    void carsKeepWhatWasSettledByHand(@ForAll("meetings") Tour tour) {
        var leg = Meetings.leg(tour);
        var motorcade = Motorcade.of(tour, leg);
        var drivers = leg.party().on(Duty.DRIVER);
        var settled = Convoy.byHand(leg);
        var order = motorcade.cars().stream().map(car -> car.vehicle().id()).toList();
        assertEquals(
                new HashSet<>(leg.party().vehicles()), new HashSet<>(order), "a car is missing");
        assertEquals(
                List.copyOf(settled.keySet()),
                order.stream().filter(settled::containsKey).toList());
        for (var car : motorcade.cars()) {
            var byHand = settled.get(car.vehicle().id());
            if (byHand != null) {
                byHand.function().ifPresent(function -> assertEquals(function, car.function()));
                var sitting =
                        car.passengers().stream()
                                .filter(Placed::byHand)
                                .map(Placed::person)
                                .toList();
                assertEquals(
                        sitting, byHand.passengers().stream().filter(sitting::contains).toList());
                assertEquals(
                        IntStream.rangeClosed(1, sitting.size()).boxed().toList(),
                        car.passengers().stream()
                                .filter(Placed::byHand)
                                .map(placed -> placed.seat().number())
                                .toList());
            }
            car.driver().ifPresent(driver -> assertTrue(drivers.contains(driver)));
        }
    }

    @Property(tries = 400)
    void guestsOfOneRoleSitInACarByPrecedence(@ForAll("meetings") Tour tour) {
        var guests = tour.guests(Meetings.leg(tour));
        var ranking = Ranking.of(tour).people();
        for (var car : Motorcade.of(tour, Meetings.leg(tour)).cars()) {
            for (var role : DelegateRole.values()) {
                var seated =
                        car.passengers().stream()
                                .filter(placed -> !placed.byHand())
                                .map(Placed::person)
                                .filter(person -> isOf(tour, person, role))
                                .filter(guests::contains)
                                .toList();
                if (car.function() != CarFunction.PRINCIPAL || role != DelegateRole.SECURITY) {
                    assertEquals(ranking.stream().filter(seated::contains).toList(), seated);
                }
            }
        }
    }

    private static boolean isOf(Tour tour, PersonId person, DelegateRole role) {
        return tour.delegation()
                .delegate(person)
                .filter(delegate -> delegate.role() == role)
                .isPresent();
    }

    @Property(tries = 600)
    void everybodyWhoTakesPartHasOneSeatOrIsTold(@ForAll("meetings") Tour tour) {
        var engagement = Meetings.engagement(tour);
        var chart = SeatingChart.of(tour, engagement);
        var found = new ArrayList<>(people(chart));
        found.addAll(chart.unseated());
        var expected = new TreeSet<PersonId>();
        if (chart.form() != SeatingForm.NONE) {
            tour.guests(engagement).stream()
                    .filter(guest -> mustSit(tour, chart.form(), guest))
                    .forEach(expected::add);
            expected.addAll(engagement.party().reception().greeters());
            engagement.party().reception().lead().ifPresent(expected::add);
            expected.addAll(engagement.party().on(Duty.INTERPRETER));
            expected.addAll(engagement.party().on(Duty.NOTE_TAKER));
        }
        assertEquals(found.size(), new HashSet<>(found).size(), "somebody is there twice");
        assertTrue(found.containsAll(expected), "somebody is lost");
        assertTrue(
                expected.containsAll(found)
                        || tour.guests(engagement).containsAll(minus(found, expected)));
    }

    private static boolean mustSit(Tour tour, SeatingForm form, PersonId guest) {
        return form == SeatingForm.ROUND_TABLES
                || !(isOf(tour, guest, DelegateRole.PRESS)
                        || isOf(tour, guest, DelegateRole.SECURITY));
    }

    private static List<PersonId> minus(List<PersonId> all, Set<PersonId> some) {
        return all.stream().filter(person -> !some.contains(person)).toList();
    }

    @Property(tries = 400)
    void aRoomIsFilledAsFarAsItHolds(@ForAll("meetings") Tour tour) {
        var engagement = Meetings.engagement(tour);
        var chart = SeatingChart.of(tour, engagement);
        var room = tour.directory().sites().values().stream().flatMap(it -> it.rooms().stream());
        var capacity = room.findFirst().orElseThrow().capacity().orElse(1_000);
        var byHand =
                chart.tables().stream()
                        .flatMap(table -> table.chairs().stream())
                        .filter(Chair::byHand)
                        .count();
        var seated = people(chart).size();
        if (!chart.unseated().isEmpty()) {
            assertTrue(seated >= capacity, "a seat is free");
        }
        assertTrue(
                seated <= Math.max(capacity, byHand)
                        || seated <= engagement.setting().seating().byHand().size(),
                seated + " sit where " + capacity + " can");
    }

    @Property(tries = 400)
    void seatsAreKeptThatWereGivenByHand(@ForAll("meetings") Tour tour) {
        var engagement = Meetings.engagement(tour);
        var chart = SeatingChart.of(tour, engagement);
        var taken = new HashSet<String>();
        for (var seat : engagement.setting().seating().byHand()) {
            var table = chart.table(seat.table());
            var isThere = people(chart).contains(seat.person());
            var exists = chart.form() == SeatingForm.ROUND_TABLES || seat.table() <= 2;
            if (isThere && exists && taken.add(seat.table() + "-" + seat.number())) {
                assertEquals(
                        List.of(seat.person()),
                        table.orElseThrow().chairs().stream()
                                .filter(chair -> chair.number() == seat.number())
                                .map(Chair::person)
                                .toList());
            }
        }
        for (var table : chart.tables()) {
            var numbers = table.chairs().stream().map(Chair::number).toList();
            assertEquals(numbers.size(), new HashSet<>(numbers).size(), "a seat is taken twice");
            assertTrue(numbers.stream().allMatch(number -> number <= table.size()));
        }
    }

    @Property(tries = 600)
    void nobodySitsBelowSomebodyLowerOfTheirSide(@ForAll("meetings") Tour tour) {
        var engagement = Meetings.engagement(tour);
        var chart = SeatingChart.of(tour, engagement);
        var guests = Ranking.of(tour).ordered(tour.guests(engagement));
        assertEquals(sorted(seated(chart, SeatRole.GUEST), guests), seated(chart, SeatRole.GUEST));
        var reception = engagement.party().reception();
        var hosts =
                Stream.concat(reception.lead().stream(), reception.greeters().stream())
                        .distinct()
                        .toList();
        assertEquals(sorted(seated(chart, SeatRole.HOST), hosts), seated(chart, SeatRole.HOST));
    }

    /// Who was not put there by hand, from the seat of honour down.
    private static List<PersonId> seated(SeatingChart chart, SeatRole role) {
        return chart.tables().stream()
                .flatMap(table ->
                        IntStream.range(0, table.size())
                                .map(place ->
                                        chart.form() == SeatingForm.ROUND_TABLES
                                                ? RoundTables.number(place, table.size())
                                                : place + 1)
                                .boxed()
                                .flatMap(number ->
                                        table.chairs().stream()
                                                .filter(chair -> chair.number() == number)))
                .filter(chair -> !chair.byHand() && chair.role() == role)
                .map(Chair::person)
                .toList();
    }

    private static List<PersonId> sorted(List<PersonId> people, List<PersonId> order) {
        return order.stream().filter(people::contains).toList();
    }

    @Property(tries = 200)
    void theSameTourIsSeatedTheSameWay(@ForAll("meetings") Tour tour) {
        var leg = Meetings.leg(tour);
        var engagement = Meetings.engagement(tour);
        assertEquals(Motorcade.of(tour, leg), Motorcade.of(tour, leg));
        assertEquals(SeatingChart.of(tour, engagement), SeatingChart.of(tour, engagement));
    }

    @Property(tries = 400)
    void everythingStandsInsideItsDrawing(@ForAll("meetings") Tour tour) {
        var spots =
                Stream.concat(
                        SeatingChart.of(tour, Meetings.engagement(tour)).tables().stream()
                                .flatMap(table -> table.chairs().stream())
                                .map(Chair::spot),
                        Motorcade.of(tour, Meetings.leg(tour)).cars().stream()
                                .flatMap(car -> car.seats().stream())
                                .map(CarSeat::spot));
        spots.forEach(spot ->
                assertTrue(
                        spot.x() >= 0 && spot.x() <= 1 && spot.y() >= 0 && spot.y() <= 1,
                        spot.toString()));
    }

    private static List<PersonId> people(SeatingChart chart) {
        return chart.tables().stream()
                .flatMap(table -> table.chairs().stream())
                .map(Chair::person)
                .toList();
    }
}
