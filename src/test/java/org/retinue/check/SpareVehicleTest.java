package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.COACH;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.only;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.Rank;
import org.retinue.tour.Route;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.tour.VehicleKind;

/// What heads of state and government ride in, if a vehicle fails.
class SpareVehicleTest {

    private static final VehicleId SPARE = new VehicleId("spare");

    @ParameterizedTest
    @CsvSource({"1, 4, 1, 1", "1, 4, 2, -1", "2, 4, 1, 1", "3, 4, 1, -1", "1, 1, 4, 1"})
    void theOthersHoldEverybody(int level, int seats, int others, int left) {
        var told = told(ranked(tour(ride(COACH, SPARE)), level, seats, others), Visits.EARLY);
        assertEquals(left < 0 ? List.of() : List.of(new People.NoSpareCar(2, 2, left)), told);
    }

    @Test
    void oneVehicleIsNoSpare() {
        assertEquals(
                List.of(new People.NoSpareCar(1, 2, 0)),
                told(ranked(tour(ride(COACH)), 1, 40, 4), Visits.EARLY));
    }

    @Test
    void withoutVehiclesWithoutTheHeadOrAfterwardsNothingIsSaid() {
        var alone = tour(only(ride(COACH), MINISTER));
        assertEquals(List.of(), told(ranked(tour(ride()), 1, 4, 4), Visits.EARLY));
        assertEquals(List.of(), told(ranked(alone, 1, 4, 4), Visits.EARLY));
        assertEquals(List.of(), told(ranked(tour(ride(COACH)), 1, 4, 4), Visits.TUESDAY));
    }

    private static Item ride(VehicleId... vehicles) {
        var leg = leg("l", LegMode.COACH, Route.between(BYD, HUAWEI), "09:00", "10:00");
        return leg.withParty(leg.party().withVehicles(List.of(vehicles)));
    }

    private static Tour tour(Item item) {
        return Visits.tour()
                .with(item, Visits.KNOWN.with(Vehicle.named(SPARE, Text.english("The spare car"))));
    }

    private static Tour ranked(Tour tour, int level, int seats, int others) {
        var head = tour.directory().person(HEAD).orElseThrow().withRank(Rank.of(level));
        return tour.refreshed(
                Directory.EMPTY
                        .with(head)
                        .with(
                                new Vehicle(
                                        COACH,
                                        VehicleKind.COACH,
                                        Text.english("A"),
                                        "",
                                        seats,
                                        OptionalInt.empty()))
                        .with(
                                new Vehicle(
                                        SPARE,
                                        VehicleKind.CAR,
                                        Text.english("B"),
                                        "",
                                        others,
                                        OptionalInt.empty())));
    }

    private static List<Evidence> told(Tour tour, LocalDate today) {
        return Visits.findings(
                        Rule.SPARE_CAR,
                        new Situation(tour, TRAVEL, List.of(), today, RulePacks.general()))
                .stream()
                .map(Finding::evidence)
                .toList();
    }
}
