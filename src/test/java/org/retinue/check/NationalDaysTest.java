package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.HOST;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Day;
import org.retinue.tour.Directory;
import org.retinue.tour.PersonId;
import org.retinue.tour.Reception;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// National days in and around a tour.
class NationalDaysTest {

    private static final LocalDate EARLY = LocalDate.of(2023, 6, 1);

    /// Zambia's is on 24 October, Cuba's on 1 January.
    @ParameterizedTest
    @CsvSource({
        "ZM, 2023-10-22, ''",
        "ZM, 2023-10-23, 2023-10-24",
        "ZM, 2023-10-24, 2023-10-24",
        "ZM, 2023-10-25, 2023-10-24",
        "ZM, 2023-10-26, ''",
        "CU, 2023-12-31, 2024-01-01",
        "CU, 2024-01-02, 2024-01-01",
        "XX, 2023-10-24, ''"
    })
    void aNationalDayIsToldInTheTourAndADayAround(String country, LocalDate day, String told) {
        var tour = on(day, from(country));
        assertEquals(
                told.isEmpty()
                        ? List.of()
                        : List.of(new Circumstance.NationalDay(country, LocalDate.parse(told))),
                NationalDaysTest.told(tour, EARLY));
    }

    /// On a day that the tour does not have it stands among what is about the tour as a whole.
    @Test
    void itIsADayOfTheTourOnlyWithinIt() {
        var day = LocalDate.of(2023, 10, 24);
        assertEquals(Optional.of(day), finding(on(day, from("ZM"))).day());
        assertEquals(Optional.empty(), finding(on(day.plusDays(1), from("ZM"))).day());
        assertEquals(Optional.empty(), finding(on(day.minusDays(1), from("ZM"))).day());
        assertEquals(Severity.HINT, finding(on(day, from("ZM"))).severity());
    }

    @Test
    void onceItHasPassedItIsNotTold() {
        var day = LocalDate.of(2023, 10, 24);
        assertEquals(1, told(on(day, from("ZM")), day).size());
        assertEquals(List.of(), told(on(day, from("ZM")), day.plusDays(1)));
    }

    @Test
    void guestsFromSeveralCountriesAndTheirHostsAreThoughtOf() {
        var visit = visit("a", BYD, "09:00", "10:00");
        var met =
                visit.withParty(
                        visit.party().withReception(new Reception(Optional.of(HOST), List.of())));
        var tour = tour(met);
        var mixed = tour.withDelegation(tour.delegation().withCountry(""), tour.directory());
        assertEquals(
                List.of(
                        new Circumstance.NationalDay("SV", LocalDate.of(2023, 9, 15)),
                        new Circumstance.NationalDay("MX", LocalDate.of(2023, 9, 16))),
                told(
                        on(
                                LocalDate.of(2023, 9, 15),
                                citizen(citizen(mixed, HEAD, "SV"), HOST, "MX")),
                        EARLY));
    }

    @Test
    void theListNamesCountriesAndDays() {
        var countries = Set.of(Locale.getISOCountries());
        assertTrue(NationalDays.days().keySet().stream().allMatch(countries::contains));
        assertEquals(MonthDay.of(10, 1), NationalDays.days().get("CN"));
    }

    private static Tour from(String country) {
        return tour().withDelegation(tour().delegation().withCountry(country), tour().directory());
    }

    private static Tour on(LocalDate day, Tour tour) {
        return tour.withDays(List.of(new Day(day, Text.EMPTY)));
    }

    private static Tour citizen(Tour tour, PersonId id, String country) {
        var person = tour.directory().person(id).orElseThrow();
        return tour.refreshed(Directory.EMPTY.with(person.withCountry(country)));
    }

    private static Finding finding(Tour tour) {
        return findings(tour, EARLY).getFirst();
    }

    private static List<Evidence> told(Tour tour, LocalDate today) {
        return findings(tour, today).stream().map(Finding::evidence).toList();
    }

    private static List<Finding> findings(Tour tour, LocalDate today) {
        return Visits.findings(
                        Rule.HOLIDAY,
                        new Situation(tour, TRAVEL, List.of(), today, RulePacks.general()))
                .stream()
                .filter(finding -> finding.evidence() instanceof Circumstance.NationalDay)
                .toList();
    }
}
