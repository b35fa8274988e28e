package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HOST;
import static org.retinue.check.Visits.OFFICER;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.tour.Assignment;
import org.retinue.tour.Briefing;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Day;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Fact;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Reception;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Standing;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourKind;

/// The rules about what is ready by a day: spoken, not spoken, at the border. The visit is on
/// Monday 11 September 2023.
class ReadinessTest {

    private static final Engagement VISIT = visit("a", BYD, "09:00", "10:00");

    @ParameterizedTest
    @CsvSource({
        "2023-09-03, ''",
        "2023-09-04, 'WARNING NoHost[daysLeft=7, deadline=7]'",
        "2023-09-08, 'WARNING NoHost[daysLeft=3, deadline=7]'",
        "2023-09-09, 'ERROR NoHost[daysLeft=2, deadline=2]'",
        "2023-09-11, 'ERROR NoHost[daysLeft=0, deadline=2]'",
        "2023-09-12, ''"
    })
    void somebodyReceivesAVisit(LocalDate today, String expected) {
        assertEquals(expected, said(Rule.MISSING_HOST, tour(VISIT), today));
        assertEquals("", said(Rule.MISSING_HOST, tour(received(VISIT)), today));
        var greeted =
                VISIT.withParty(
                        VISIT.party()
                                .withReception(new Reception(Optional.empty(), List.of(HOST))));
        assertEquals("", said(Rule.MISSING_HOST, tour(greeted), today));
        assertEquals(
                "", said(Rule.MISSING_HOST, tour(VISIT.withKind(EngagementKind.BANQUET)), today));
    }

    @Test
    void whatADelegationDiscussesInItsHotelNeedsNoHost() {
        var tour = tour(VISIT.withKind(EngagementKind.TALKS));
        var hotel = tour.directory().site(BYD).orElseThrow().withKind(SiteKind.HOTEL);
        var today = LocalDate.of(2023, 9, 10);
        assertEquals("ERROR NoHost[daysLeft=1, deadline=2]", said(Rule.MISSING_HOST, tour, today));
        assertEquals(
                "", said(Rule.MISSING_HOST, tour.refreshed(Directory.EMPTY.with(hotel)), today));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-28, REQUESTED, OFFICIAL_VISIT, ''",
        "2023-08-29, REQUESTED, OFFICIAL_VISIT, 'WARNING AskedLate[days=9, needed=10]'",
        "2023-08-29, CONFIRMED, OFFICIAL_VISIT, ''",
        "2023-08-29, REQUESTED, INSPECTION_TOUR, ''"
    })
    void aHostIsAskedEarly(
            LocalDate asked, ConfirmationState state, TourKind kind, String expected) {
        var confirmation = new Confirmation(state, Optional.of(asked), "", Optional.empty());
        var tour = tour(VISIT.withStanding(Standing.TENTATIVE.withConfirmation(confirmation)));
        var ofKind = tour.withHeading(tour.heading().withKind(kind));
        assertEquals(expected, said(Rule.HOST_LEAD_TIME, ofKind, asked));
        assertEquals("", said(Rule.HOST_LEAD_TIME, ofKind, LocalDate.of(2023, 9, 12)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-30, 'WARNING ConfirmAgain[]', ''",
        "2023-08-31, '', 'WARNING NotConfirmed[state=RECONFIRM, daysLeft=7, deadline=7]'"
    })
    void whatWasChangedIsConfirmedAgain(LocalDate today, String again, String due) {
        var tour = tour(VISIT.withStanding(Standing.in(ConfirmationState.RECONFIRM)));
        assertEquals(again, said(Rule.RECONFIRMATION, tour, today));
        assertEquals(due, said(Rule.CONFIRMATION, tour, today));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-05, ''",
        "2023-09-06, 'WARNING Overdue[tasks=[one], oldest=2023-09-05]'",
        "2023-09-08, 'WARNING Overdue[tasks=[one, other], oldest=2023-09-05]'",
        "2023-12-11, 'WARNING Overdue[tasks=[one, other], oldest=2023-09-05]'",
        "2023-12-12, ''"
    })
    void tasksAreDoneInTime(LocalDate today, String expected) {
        var tour =
                tour(VISIT)
                        .withTasks(
                                List.of(
                                        task("other", "2023-09-07", false),
                                        task("one", "2023-09-05", false),
                                        task("done", "2023-09-01", true)));
        assertEquals(expected, said(Rule.OVERDUE_TASKS, tour, today));
    }

    @ParameterizedTest
    @CsvSource({"2023-09-05, ''", "2023-09-06, 'WARNING NoBriefing[daysLeft=5]'", "2023-09-12, ''"})
    void thereIsSomethingToReadForAVisit(LocalDate today, String expected) {
        assertEquals(expected, said(Rule.BRIEFING, tour(VISIT), today));
        var brief = Briefing.NONE.withText(Text.english("Buses"));
        assertEquals("", said(Rule.BRIEFING, tour(VISIT.withBriefing(brief)), today));
        assertEquals("", said(Rule.BRIEFING, tour(VISIT.withKind(EngagementKind.BANQUET)), today));
    }

    /// For a signing or a speech the principal reads as for a visit.
    @Test
    void whatThePrincipalComesForIsReadUpOn() {
        var signing = VISIT.withKind(EngagementKind.SIGNING);
        var today = Visits.MONDAY.minusDays(5);
        assertEquals("WARNING NoBriefing[daysLeft=5]", said(Rule.BRIEFING, tour(signing), today));
        assertEquals("", said(Rule.BRIEFING, tour(Visits.only(signing, Visits.MINISTER)), today));
    }

    @ParameterizedTest
    @CsvSource({
        "Yearbook, 2022-09, ''",
        "Yearbook, 2022-08, 'HINT DoubtfulFacts[site=byd, facts=1, months=12]'",
        "Yearbook, 2022, ''",
        "Yearbook, 'May 2020, revised 2023-05', ''",
        "Yearbook, early 2021, 'HINT DoubtfulFacts[site=byd, facts=1, months=12]'",
        "Yearbook, '', 'HINT DoubtfulFacts[site=byd, facts=1, months=12]'",
        "'', 2023-01, 'HINT DoubtfulFacts[site=byd, facts=1, months=12]'"
    })
    void factsHaveASourceAndAreFresh(String source, String asOf, String expected) {
        var tour = tour(VISIT);
        var byd = tour.directory().site(BYD).orElseThrow();
        var fact = new Fact(Text.english("Many buses"), source, asOf);
        assertEquals(
                expected,
                said(
                        Rule.BRIEFING,
                        tour.refreshed(Directory.EMPTY.with(byd.withFacts(List.of(fact)))),
                        LocalDate.of(2023, 9, 10)));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-08, ''",
        "2023-09-09, 'WARNING NoMobile[people=[host]]'",
        "2023-09-12, ''"
    })
    void whoeverReceivesCanBeCalled(LocalDate today, String expected) {
        var tour = tour(received(VISIT), received(visit("b", BYD, "10:10", "11:00")));
        assertEquals(expected, said(Rule.CONTACTS, tour, today));
        var host =
                tour.directory()
                        .person(HOST)
                        .orElseThrow()
                        .withContact(new Person.Contact("+86 1", ""));
        assertEquals("", said(Rule.CONTACTS, tour.refreshed(Directory.EMPTY.with(host)), today));
    }

    @ParameterizedTest
    @EnumSource(Duty.class)
    void whoeverIsOnTheRoadCanBeCalled(Duty duty) {
        var item =
                VISIT.withParty(
                        VISIT.party().withAssignments(List.of(new Assignment(duty, OFFICER))));
        assertEquals(
                duty == Duty.DRIVER || duty == Duty.LIAISON_OFFICER
                        ? "WARNING NoMobile[people=[officer]]"
                        : "",
                said(Rule.CONTACTS, tour(item), LocalDate.of(2023, 9, 10)));
    }

    @Test
    void nobodyIsAskedAgainAboutWhatIsNotPlacedYet() {
        var changed = VISIT.withStanding(Standing.in(ConfirmationState.RECONFIRM));
        var pooled = changed.withMoment(new Moment.Pooled(0, Optional.empty()));
        assertEquals("", said(Rule.RECONFIRMATION, tour(pooled), LocalDate.of(2023, 8, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "SIGNING, UNDECIDED, 2023-09-03, ''",
        "SIGNING, UNDECIDED, 2023-09-04, 'WARNING PressUndecided[daysLeft=7]'",
        "GROUP_PHOTO, UNDECIDED, 2023-09-11, 'WARNING PressUndecided[daysLeft=0]'",
        "SIGNING, CLOSED, 2023-09-04, ''",
        "TALKS, UNDECIDED, 2023-09-04, ''",
        "SIGNING, UNDECIDED, 2023-09-12, ''"
    })
    void thePressKnowsWhereItMayCome(
            EngagementKind kind, PressAccess access, LocalDate today, String expected) {
        var item = VISIT.withKind(kind).withManner(VISIT.manner().withPress(access));
        assertEquals(expected, said(Rule.PRESS, tour(item), today));
    }

    @ParameterizedTest
    @CsvSource({
        "Monday at BYD, '', ''",
        "Tuesday at BYD, '', TUESDAY",
        "tuesday: BYD, '', TUESDAY",
        "Three days until Sunday, 三天，周日结束, ''",
        "'', 周一参访比亚迪, ''",
        "'', 星期二参访比亚迪, TUESDAY",
        "'', 星期天参访比亚迪, SUNDAY",
        "Monday or Tuesday, '', ''",
        "Ruby Tuesdays, '', ''",
        "BYD, 比亚迪, ''"
    })
    void aWrittenWeekdayIsThatOfTheDate(String english, String chinese, String expected) {
        var title = Text.of(english, chinese);
        var wrong =
                expected.isEmpty()
                        ? ""
                        : "WARNING "
                                + new Readiness.WrongWeekday(
                                        title, DayOfWeek.valueOf(expected), Visits.MONDAY);
        var today = LocalDate.of(2023, 8, 1);
        assertEquals(wrong, said(Rule.DATES, tour(VISIT.withTitle(title)), today));
        var headed = tour().withDays(List.of(new Day(Visits.MONDAY, title)));
        assertEquals(wrong, said(Rule.DATES, headed, today));
    }

    private static Engagement received(Engagement item) {
        return item.withParty(
                item.party().withReception(new Reception(Optional.of(HOST), List.of())));
    }

    private static Task task(String id, String due, boolean done) {
        return new Task(new TaskId(id), Text.english("Call"), LocalDate.parse(due), "", done);
    }

    private static String said(Rule rule, Tour tour, LocalDate today) {
        var found =
                findings(rule, new Situation(tour, TRAVEL, List.of(), today, RulePacks.general()));
        return found.isEmpty()
                ? ""
                : found.getFirst().severity() + " " + found.getFirst().evidence();
    }
}
