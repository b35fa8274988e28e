package org.retinue.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.seating.Chair;
import org.retinue.seating.Driven;
import org.retinue.seating.Motorcade;
import org.retinue.seating.SeatingChart;
import org.retinue.seating.Table;
import org.retinue.tour.Delegate;
import org.retinue.tour.Engagement;
import org.retinue.tour.Leg;
import org.retinue.tour.PersonId;
import org.retinue.tour.Seat;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;

/// The rules about who sits where in cars and at tables. What follows from precedence is right by
/// itself; these look at what was settled by hand.
final class Seating {

    private static final int GUESTS = 1;
    private static final int HOSTS = 2;

    private Seating() {}

    /// P-7: the head of the delegation does not sit in the seat of honour of the car.
    static Stream<Finding> seatOfHonour(Programme programme) {
        return programme.tour().delegation().head().map(Delegate::person).stream()
                .flatMap(head ->
                        legs(programme)
                                .filter(leg -> programme.guests(leg).contains(head))
                                .flatMap(leg ->
                                        Motorcade.of(programme.tour(), leg).cars().stream()
                                                .filter(car -> isElsewhere(car, head))
                                                .map(car ->
                                                        Finding.about(
                                                                leg,
                                                                Rule.CAR_SEATS,
                                                                Severity.WARNING,
                                                                new Provision.NotInSeatOfHonour(
                                                                        head,
                                                                        car.vehicle().id())))));
    }

    private static boolean isElsewhere(Driven car, PersonId head) {
        return car.passengers().stream()
                .anyMatch(placed -> placed.person().equals(head) && placed.seat().number() > 1);
    }

    /// V-3: by hand somebody was put into two cars, or the seats that are left are those of a pilot
    /// car or an ambulance. That there are too few is what V-1 says.
    static Stream<Finding> inCars(Programme programme) {
        return legs(programme)
                .flatMap(leg ->
                        Stream.concat(inTwoCars(leg), withoutSeat(programme, leg).stream())
                                .map(evidence ->
                                        Finding.about(
                                                leg, Rule.LEG_SEATS, Severity.ERROR, evidence)));
    }

    private static Optional<Provision> withoutSeat(Programme programme, Leg leg) {
        var motorcade = Motorcade.of(programme.tour(), leg);
        var seats = motorcade.cars().stream().map(Driven::vehicle).mapToInt(Vehicle::seats).sum();
        var riding = motorcade.cars().stream().mapToInt(car -> car.passengers().size()).sum();
        var unseated = motorcade.unseated();
        return unseated.isEmpty() || riding + unseated.size() > seats
                ? Optional.empty()
                : Optional.of(new Provision.WithoutCarSeat(unseated));
    }

    private static Stream<Provision> inTwoCars(Leg leg) {
        Map<PersonId, VehicleId> first = new HashMap<>();
        return leg.cars().stream()
                .filter(car -> leg.party().vehicles().contains(car.vehicle()))
                .flatMap(car ->
                        car.passengers().stream()
                                .flatMap(person -> {
                                    var other = first.putIfAbsent(person, car.vehicle());
                                    return other == null
                                            ? Stream.empty()
                                            : Stream.of(
                                                    new Provision.InTwoCars(
                                                            person, other, car.vehicle()));
                                }));
    }

    private static Stream<Leg> legs(Programme programme) {
        return programme.items().stream()
                .filter(item -> !Hosts.isPast(programme, item))
                .flatMap(item -> item instanceof Leg leg ? Stream.of(leg) : Stream.empty())
                .filter(leg -> !leg.cars().isEmpty());
    }

    /// P-6: who leads a side does not sit in its first seat; at a round table the guest of honour
    /// not on the right of the host.
    static Stream<Finding> leads(Programme programme) {
        return arranged(programme)
                .flatMap(engagement ->
                        leads(programme, engagement)
                                .map(lead ->
                                        Finding.about(
                                                engagement,
                                                Rule.SEATING,
                                                Severity.WARNING,
                                                new Provision.NotInFirstSeat(lead))));
    }

    private static Stream<PersonId> leads(Programme programme, Engagement engagement) {
        var chart = SeatingChart.of(programme.tour(), engagement);
        var head = programme.tour().delegation().head().map(Delegate::person);
        var host = engagement.party().reception().lead();
        var isRound = chart.form() == SeatingForm.ROUND_TABLES;
        var right = isRound ? chart.table(GUESTS).map(Table::size).orElse(1) : 1;
        var hostSits = host.filter(lead -> isAt(chart, lead, isRound ? GUESTS : HOSTS, 1));
        return Stream.concat( // one person may be entered as both
                        head
                                .filter(guest -> !isRound || hostSits.isPresent())
                                .filter(guest -> sitsElsewhere(chart, guest, GUESTS, right))
                                .stream(),
                        host
                                .filter(lead ->
                                        sitsElsewhere(chart, lead, isRound ? GUESTS : HOSTS, 1))
                                .stream())
                .distinct();
    }

    private static boolean sitsElsewhere(
            SeatingChart chart, PersonId person, int table, int number) {
        return chairs(chart).anyMatch(chair -> chair.person().equals(person))
                && !isAt(chart, person, table, number);
    }

    private static boolean isAt(SeatingChart chart, PersonId person, int table, int number) {
        return chart.table(table).stream()
                .flatMap(side -> side.chairs().stream())
                .anyMatch(chair -> chair.number() == number && chair.person().equals(person));
    }

    private static Stream<Chair> chairs(SeatingChart chart) {
        return chart.tables().stream().flatMap(table -> table.chairs().stream());
    }

    /// P-10: two people were given one seat by hand, or somebody was given one who does not take
    /// part. That a room is too small is what S-2 says.
    static Stream<Finding> givenSeats(Programme programme) {
        return arranged(programme)
                .flatMap(engagement ->
                        Stream.concat(forTwo(engagement), forAbsent(programme, engagement))
                                .map(evidence ->
                                        Finding.about(
                                                engagement,
                                                Rule.SEAT_PLAN,
                                                Severity.ERROR,
                                                evidence)));
    }

    private static Stream<Provision> forTwo(Engagement engagement) {
        Map<String, PersonId> first = new HashMap<>();
        return byHand(engagement).stream()
                .flatMap(seat -> {
                    var other =
                            first.putIfAbsent(seat.table() + "-" + seat.number(), seat.person());
                    return other == null
                            ? Stream.empty()
                            : Stream.of(new Provision.OneSeatForTwo(other, seat.person()));
                });
    }

    private static Stream<Provision> forAbsent(Programme programme, Engagement engagement) {
        var present = new HashSet<>(programme.present(engagement));
        return byHand(engagement).stream()
                .map(Seat::person)
                .filter(person -> !present.contains(person))
                .map(Provision.SeatForAbsent::new);
    }

    private static List<Seat> byHand(Engagement engagement) {
        return engagement.setting().seating().byHand();
    }

    /// What is still to come and has seats given by hand.
    private static Stream<Engagement> arranged(Programme programme) {
        return programme
                .engagements()
                .filter(engagement -> !Hosts.isPast(programme, engagement))
                .filter(engagement -> !byHand(engagement).isEmpty())
                .filter(engagement -> SeatingChart.form(engagement) != SeatingForm.NONE);
    }
}
