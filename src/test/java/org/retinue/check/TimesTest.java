package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.HOST;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.INTERPRETER;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.PRINCIPAL;
import static org.retinue.check.Visits.SPOUSES;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.on;
import static org.retinue.check.Visits.only;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.tour.Assignment;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.PersonId;
import org.retinue.tour.Reception;
import org.retinue.tour.Route;
import org.retinue.tour.Standing;
import org.retinue.tour.TrackId;

class TimesTest {

    private static final List<PersonId> NOBODY = List.of();
    private static final List<TrackId> NO_TRACK = List.of();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    09:00, 10:00, 10:00, 11:00, 0
                    09:00, 10:00, 09:59, 11:00, 1
                    09:00, 10:00, 09:00, 10:00, 60
                    09:00, 12:00, 10:00, 10:20, 20
                    10:00, 11:00, 09:00, 10:30, 30
                    09:00, 10:00, 09:30, 09:30, 0
                    09:00, 10:00, 11:00, 08:00, 0
                    """)
    void itemsOfATrackOverlapByTheMinutesTheyShare(
            String start, String end, String otherStart, String otherEnd, long minutes) {
        var found =
                findings(
                        Rule.OVERLAP,
                        visit("a", BYD, start, end),
                        visit("b", HUAWEI, otherStart, otherEnd));
        assertEquals(
                minutes == 0 ? List.of() : List.of(minutes),
                found.stream()
                        .map(finding -> ((Evidence.Overlap) finding.evidence()).minutes())
                        .toList());
    }

    @Test
    void anOverlapOfAWholeTrackIsAnErrorThatNamesEverybody() {
        var found =
                findings(
                        Rule.OVERLAP,
                        visit("b", BYD, "09:00", "10:00"),
                        visit("a", HUAWEI, "09:40", "11:00"));
        assertEquals(
                List.of(
                        new Finding(
                                Rule.OVERLAP,
                                Severity.ERROR,
                                Optional.of(MONDAY),
                                List.of(id("b"), id("a")),
                                new Evidence.Overlap(
                                        20, List.of(HEAD, MINISTER), List.of(PRINCIPAL)))),
                found);
    }

    @Test
    void aWholeTrackIsAnErrorAlsoWithoutTheHeadOfDelegation() {
        var found =
                findings(
                        Rule.OVERLAP,
                        on(visit("a", BYD, "09:00", "10:00"), SPOUSES),
                        on(visit("b", HUAWEI, "09:00", "10:00"), SPOUSES));
        assertEquals(List.of(Severity.ERROR), found.stream().map(Finding::severity).toList());
    }

    @Test
    void aTrackClashesBeforeItsDelegatesAreKnown() {
        var tour =
                tour(visit("a", BYD, "09:00", "10:00"), visit("b", BYD, "09:00", "10:00"))
                        .withDelegation(Delegation.NONE, Directory.EMPTY);
        assertEquals(
                List.of(new Evidence.Overlap(60, NOBODY, List.of(PRINCIPAL))),
                evidence(findings(Rule.OVERLAP, situation(tour))));
    }

    @Test
    void tracksRunInParallel() {
        assertEquals(
                List.of(),
                findings(
                        Rule.OVERLAP,
                        visit("a", BYD, "09:00", "10:00"),
                        on(visit("b", HUAWEI, "09:00", "10:00"), SPOUSES)));
    }

    @Test
    void theHeadOfDelegationMakesAnErrorOfWhatIsAWarningForOthers() {
        assertEquals(Severity.ERROR, severityOfOverlapOf(HEAD, ConfirmationState.TENTATIVE));
        assertEquals(Severity.WARNING, severityOfOverlapOf(MINISTER, ConfirmationState.TENTATIVE));
    }

    @Test
    void twoConfirmedItemsThatOverlapAreAnError() {
        assertEquals(Severity.ERROR, severityOfOverlapOf(MINISTER, ConfirmationState.CONFIRMED));
        assertEquals(Severity.ERROR, severityOfOverlapOf(MINISTER, ConfirmationState.DONE));
        assertEquals(Severity.WARNING, severityOfOverlapOf(MINISTER, ConfirmationState.RECONFIRM));
    }

    @Test
    void whoeverReceivesOrServesIsInOnePlaceOnly() {
        var a = visit("a", BYD, "09:00", "10:00");
        var b = on(visit("b", HUAWEI, "09:30", "10:30"), SPOUSES);
        var lead = new Reception(Optional.of(HOST), List.of());
        var greeter = new Reception(Optional.empty(), List.of(HOST));
        var interpreter = List.of(new Assignment(Duty.INTERPRETER, INTERPRETER));
        assertEquals(
                List.of(new Evidence.Overlap(30, List.of(HOST), NO_TRACK)),
                evidence(
                        findings(
                                Rule.OVERLAP,
                                a.withParty(a.party().withReception(lead)),
                                b.withParty(b.party().withReception(greeter)))));
        assertEquals(
                List.of(new Evidence.Overlap(30, List.of(INTERPRETER), NO_TRACK)),
                evidence(
                        findings(
                                Rule.OVERLAP,
                                a.withParty(a.party().withAssignments(interpreter)),
                                b.withParty(b.party().withAssignments(interpreter)))));
    }

    @ParameterizedTest
    @EnumSource(
            value = ConfirmationState.class,
            names = {"IDEA", "DECLINED", "CANCELLED"})
    void whatIsNotActiveClashesWithNothing(ConfirmationState state) {
        assertEquals(
                List.of(),
                findings(
                        Rule.OVERLAP,
                        visit("a", BYD, "09:00", "10:00"),
                        visit("b", BYD, "09:00", "10:00").withStanding(Standing.in(state))));
    }

    @Test
    void anItemThatRunsPastMidnightMeetsTheNextMorning() {
        var found =
                findings(
                        Rule.OVERLAP,
                        visit("a", BYD, MONDAY.atTime(23, 0), TUESDAY, "01:00"),
                        visit("b", BYD, TUESDAY.atTime(0, 30), TUESDAY, "02:00"));
        assertEquals(List.of(30L), minutes(found));
        assertEquals(Optional.of(MONDAY), found.getFirst().day());
    }

    @Test
    void placesInOtherZonesAreComparedByTheInstant() {
        var tour = tour(visit("a", BYD, "17:00", "18:00"), visit("b", HUAWEI, "11:30", "13:00"));
        var huawei = tour.directory().site(HUAWEI).orElseThrow();
        var moved =
                tour.refreshed(Directory.EMPTY.with(huawei.withZone(ZoneId.of("Europe/Paris"))));
        assertEquals(List.of(), findings(Rule.OVERLAP, situation(tour)));
        assertEquals(List.of(30L), minutes(findings(Rule.OVERLAP, situation(moved))));
    }

    @Test
    void anItemThatEndsBeforeItStartsIsWrong() {
        assertEquals(
                List.of(error(Rule.BAD_INTERVAL, "a", new Evidence.EndsBeforeStart(30))),
                findings(Rule.BAD_INTERVAL, visit("a", BYD, "10:00", "09:30")));
    }

    @Test
    void aMilestoneIsFine() {
        assertEquals(List.of(), findings(Rule.BAD_INTERVAL, visit("a", BYD, "10:00", "10:00")));
    }

    @ParameterizedTest
    @CsvSource({"12:00, 0", "12:01, 721"})
    void anItemLastsTwelveHoursAtMost(String end, long minutes) {
        assertEquals(
                minutes == 0
                        ? List.of()
                        : List.of(
                                error(Rule.BAD_INTERVAL, "a", new Evidence.TooLong(minutes, 720))),
                findings(Rule.BAD_INTERVAL, visit("a", BYD, "00:00", end)));
    }

    @Test
    void onlyAFlightMayTakeLonger() {
        var flight = leg("a", LegMode.PLANE, Route.UNKNOWN, "00:00", "19:00");
        assertEquals(List.of(), findings(Rule.BAD_INTERVAL, flight));
        assertEquals(
                List.of(error(Rule.BAD_INTERVAL, "a", new Evidence.TooLong(1140, 720))),
                findings(Rule.BAD_INTERVAL, flight.withMode(LegMode.TRAIN)));
        var longer = leg("a", LegMode.PLANE, Route.UNKNOWN, "00:00", "20:01");
        assertEquals(
                List.of(error(Rule.BAD_INTERVAL, "a", new Evidence.TooLong(1201, 1200))),
                findings(Rule.BAD_INTERVAL, longer));
    }

    @Test
    void anItemLiesWithinTheDaysOfTheTour() {
        var item = visit("a", BYD, "09:00", "10:00");
        assertEquals(List.of(), outsideTour(item, MONDAY));
        assertEquals(List.of(), outsideTour(item, TUESDAY));
        assertEquals(
                List.of(new Evidence.BeforeTour(2, MONDAY)),
                outsideTour(item, MONDAY.minusDays(2)));
        assertEquals(
                List.of(new Evidence.AfterTour(1, TUESDAY)),
                outsideTour(item, TUESDAY.plusDays(1)));
    }

    @Test
    void theLastItemMayRunPastMidnight() {
        assertEquals(
                List.of(),
                findings(
                        Rule.OUTSIDE_TOUR,
                        visit("a", BYD, TUESDAY.atTime(23, 0), TUESDAY.plusDays(1), "06:00")));
    }

    private static List<Evidence> outsideTour(Item item, LocalDate day) {
        var timed = new Moment.Timed(day.atTime(9, 0), day.atTime(10, 0));
        var found = evidence(findings(Rule.OUTSIDE_TOUR, item.withMoment(timed)));
        var unconfirmed = new Moment.ToBeConfirmed(day, 0);
        assertEquals(found, evidence(findings(Rule.OUTSIDE_TOUR, item.withMoment(unconfirmed))));
        return found;
    }

    private static Severity severityOfOverlapOf(PersonId person, ConfirmationState state) {
        var standing = Standing.in(state);
        return findings(
                        Rule.OVERLAP,
                        visit("a", BYD, "09:00", "10:00").withStanding(standing),
                        only(visit("b", HUAWEI, "09:30", "10:30"), person).withStanding(standing))
                .getFirst()
                .severity();
    }

    private static Finding error(Rule rule, String item, Evidence evidence) {
        return new Finding(rule, Severity.ERROR, Optional.of(MONDAY), List.of(id(item)), evidence);
    }

    private static List<Long> minutes(List<Finding> found) {
        return found.stream()
                .map(finding -> ((Evidence.Overlap) finding.evidence()).minutes())
                .toList();
    }

    private static List<Evidence> evidence(List<Finding> found) {
        return found.stream().map(Finding::evidence).toList();
    }
}
