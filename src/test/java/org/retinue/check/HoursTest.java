package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUB;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.SUNDAY;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.ZONE;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.open;
import static org.retinue.check.Visits.opening;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.Route;
import org.retinue.tour.Standing;
import org.retinue.tour.Tour;

class HoursTest {

    @Test
    void nobodyStandsBeforeAClosedDoorAtNoTime() {
        var item = visit("a", BYD, "10:00", "11:00");
        var shut = open(tour(item.withMoment(new Moment.Pooled(0, Optional.empty()))), BYD);
        assertEquals(List.of(), findings(Rule.OPENING_HOURS, situation(shut)));
        var backwards = open(tour(visit("a", BYD, "11:00", "10:00")), BYD);
        assertEquals(List.of(), findings(Rule.OPENING_HOURS, situation(backwards)));
    }

    private static final String MORNING = "09:00-12:00";
    private static final String AFTERNOON = "13:30-17:00";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    09:00, 12:00, 0,
                    13:30, 17:00, 0,
                    08:59, 10:00, 1, WARNING
                    08:45, 10:00, 15, WARNING
                    08:44, 10:00, 16, ERROR
                    16:00, 17:15, 15, WARNING
                    16:00, 17:16, 16, ERROR
                    08:52, 12:08, 16, ERROR
                    11:00, 14:00, 90, ERROR
                    12:00, 12:10, 10, WARNING
                    12:20, 13:00, 40, ERROR
                    18:00, 19:00, 60, ERROR
                    09:00, 09:00, 0,
                    17:00, 17:00, 0,
                    08:50, 08:50, 10, WARNING
                    12:45, 12:45, 45, ERROR
                    20:00, 20:00, 180, ERROR
                    10:00, 09:00, 0,
                    """)
    void anEngagementLiesWithinAnOpening(String from, String to, long minutes, Severity severity) {
        var tour = open(tour(visit("a", BYD, from, to)), BYD, MORNING, AFTERNOON);
        var evidence =
                new Evidence.OutsideHours(
                        BYD, MONDAY, minutes, List.of(opening(MORNING), opening(AFTERNOON)));
        assertEquals(
                severity == null ? List.of() : List.of(finding(severity, MONDAY, evidence)),
                outside(tour));
    }

    @Test
    void openingsThatMeetOrLieOverEachOtherAreOne() {
        var tour = tour(visit("a", BYD, "10:00", "16:00"));
        assertEquals(List.of(), outside(open(tour, BYD, MORNING, "12:00-17:00")));
        assertEquals(
                List.of(), outside(open(tour, BYD, "09:00-15:00", "11:00-12:00", "14:00-17:00")));
    }

    @Test
    void onceAWeekdayIsKnownTheOthersAreClosed() {
        var item = visit("a", BYD, TUESDAY.atTime(10, 0), TUESDAY, "11:00");
        var closed = finding(Severity.ERROR, TUESDAY, new Evidence.ClosedAllDay(BYD, TUESDAY));
        assertEquals(List.of(closed), outside(open(tour(item), BYD, MORNING)));
        var unconfirmed = item.withMoment(new Moment.ToBeConfirmed(TUESDAY, 0));
        assertEquals(List.of(closed), outside(open(tour(unconfirmed), BYD, MORNING)));
        var onMonday = item.withMoment(new Moment.ToBeConfirmed(MONDAY, 0));
        assertEquals(List.of(), outside(open(tour(onMonday), BYD, MORNING)));
    }

    @Test
    void whereNoHoursAreKnownNothingIsSaid() {
        assertEquals(List.of(), outside(tour(visit("a", BYD, "03:00", "04:00"))));
    }

    @Test
    void anExceptionReplacesTheWeekday() {
        var tour = tour(visit("a", BYD, "18:00", "19:00"));
        assertEquals(List.of(), outside(exception(tour, MONDAY, opening("17:00-20:00"))));
        assertEquals(
                List.of(
                        finding(
                                Severity.ERROR,
                                MONDAY,
                                new Evidence.OutsideHours(
                                        BYD, MONDAY, 30, List.of(opening("18:30-20:00"))))),
                outside(exception(tour, MONDAY, opening("18:30-20:00"))));
        assertEquals(
                List.of(finding(Severity.ERROR, MONDAY, new Evidence.ClosedAllDay(BYD, MONDAY))),
                outside(exception(tour, MONDAY)));
        assertEquals(List.of(), outside(exception(tour, TUESDAY)));
    }

    @Test
    void anItemAcrossMidnightLooksAtBothDays() {
        var late = visit("a", BYD, SUNDAY.atTime(23, 0), MONDAY, "01:00");
        var sunday = exception(tour(late), SUNDAY, opening("20:00-00:00"));
        assertEquals(List.of(), outside(sunday));
        var hours = sunday.directory().site(BYD).orElseThrow().hours();
        var exceptions = new TreeMap<>(hours.exceptions());
        exceptions.put(MONDAY, List.of(opening("00:30-01:00")));
        assertEquals(
                List.of(
                        finding(
                                Severity.ERROR,
                                SUNDAY,
                                new Evidence.OutsideHours(
                                        BYD, SUNDAY, 30, List.of(opening("20:00-00:00"))))),
                outside(with(sunday, new OpeningHours(hours.week(), exceptions))));
        exceptions.put(MONDAY, List.of(opening("00:00-01:00")));
        assertEquals(List.of(), outside(with(sunday, new OpeningHours(hours.week(), exceptions))));
    }

    @Test
    void aSiteOfUnknownHoursKeepsThoseOfTheZoneAroundIt() {
        var zone = open(tour(visit("a", HUB, "18:00", "19:00")), ZONE, MORNING);
        assertEquals(
                List.of(
                        finding(
                                Severity.ERROR,
                                MONDAY,
                                new Evidence.OutsideHours(
                                        ZONE, MONDAY, 60, List.of(opening(MORNING))))),
                outside(zone));
        assertEquals(List.of(), outside(open(zone, HUB, "18:00-20:00")));
    }

    @Test
    void legsAndWhatIsNotActiveNeedNoOpenDoor() {
        var tour =
                tour(
                        leg("l", LegMode.CAR, Route.between(BYD, BYD), "05:00", "06:00"),
                        idea(visit("a", BYD, "05:00", "06:00")));
        assertEquals(List.of(), outside(open(tour, BYD, MORNING)));
    }

    private static Engagement idea(Engagement engagement) {
        return engagement.withStanding(Standing.in(ConfirmationState.IDEA));
    }

    private static Tour exception(Tour tour, LocalDate date, Opening... openings) {
        var exceptions = new TreeMap<>(Map.of(date, List.of(openings)));
        return with(tour, new OpeningHours(new TreeMap<>(), exceptions));
    }

    private static Tour with(Tour tour, OpeningHours hours) {
        var byd = tour.directory().site(BYD).orElseThrow();
        return tour.refreshed(Directory.EMPTY.with(byd.withHours(hours)));
    }

    private static List<Finding> outside(Tour tour) {
        return findings(Rule.OPENING_HOURS, situation(tour));
    }

    private static Finding finding(Severity severity, LocalDate day, Evidence evidence) {
        return new Finding(
                Rule.OPENING_HOURS, severity, Optional.of(day), List.of(id("a")), evidence);
    }
}
