package org.retinue.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HOST;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.INTERPRETER;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.SPOUSES;
import static org.retinue.check.Visits.SUNDAY;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.on;
import static org.retinue.check.Visits.open;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.check.Circulation;
import org.retinue.check.Others;
import org.retinue.check.Rule;
import org.retinue.check.RulePacks;
import org.retinue.check.Situation;
import org.retinue.check.Visits;
import org.retinue.tour.Assignment;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Reception;
import org.retinue.tour.Route;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.WorkingCalendar;

/// What is offered for the findings of each rule: every mend in a word, the least disturbing first.
class MendsTest {

    @Test
    void whatIsTooCloseMovesByWhatIsMissing() {
        var tour = tour(visit("a", BYD, "09:00", "10:00"), visit("b", HUAWEI, "10:30", "11:30"));
        // 5 min to get in, 30 × 1.3 on the road, 5 min to be greeted: 49 needed, 19 missing.
        assertEquals(
                List.of("a ends 09:00-09:40", "b ends 10:50-11:30", "b +20", "a -20"),
                offered(Rule.SHORT_TRANSFER, situation(tour)).toList());
    }

    @Test
    void whatFollowsMovesAlongWhereItIsInTheWay() {
        var tour =
                tour(
                        visit("a", BYD, "09:00", "10:00"),
                        visit("b", BYD, "09:55", "10:30"),
                        visit("c", BYD, "10:30", "11:30"));
        var offered = offered(Rule.OVERLAP, situation(tour)).toList();
        assertTrue(offered.contains("from b +5"), offered.toString());
        assertFalse(offered.contains("b +5"), offered.toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMED", "DONE"})
    void whatIsConfirmedOrDoneStays(ConfirmationState state) {
        var tour =
                tour(
                        visit("a", BYD, "09:00", "10:00").withStanding(Standing.in(state)),
                        visit("b", BYD, "09:30", "10:30"));
        var offered = offered(Rule.OVERLAP, situation(tour)).toList();
        assertTrue(offered.contains("b +30"), offered.toString());
        assertTrue(offered.stream().noneMatch(mend -> mend.matches("(from )?a .*|.*swap.*")));
    }

    @Test
    void whatIsAnchoredStays() {
        var anchored = Standing.TENTATIVE.withAnchored(true);
        var tour =
                tour(
                        visit("a", BYD, "09:00", "10:00").withStanding(anchored),
                        visit("b", BYD, "09:30", "10:30").withStanding(anchored));
        assertEquals(List.of(), offered(Rule.OVERLAP, situation(tour)).toList());
    }

    @Test
    void whatRunsByATimetableStays() {
        var tour =
                tour(
                        leg("train", LegMode.TRAIN, Route.between(BYD, HUAWEI), "09:00", "10:00"),
                        visit("b", HUAWEI, "09:50", "10:30"));
        var offered = offered(Rule.OVERLAP, situation(tour)).toList();
        assertEquals("b ends 10:00-10:30", offered.getFirst());
        assertTrue(offered.stream().noneMatch(mend -> mend.contains("train")), offered.toString());
    }

    @Test
    void aLegBecomesAsLongAsTheRoad() {
        var tour =
                tour(
                        visit("a", BYD, "09:00", "10:00"),
                        leg("way", LegMode.CAR, Route.between(BYD, HUAWEI), "10:10", "10:30"),
                        visit("b", HUAWEI, "11:00", "11:30"));
        assertEquals(
                List.of("way ends 10:10-10:40", "way ends 10:00-10:30"),
                offered(Rule.SHORT_TRANSFER, situation(tour)).toList());
    }

    @Test
    void mistypedTimesAreExchanged() {
        var day = visit("a", BYD, "11:00", "10:00");
        assertEquals(
                List.of("a ends 10:00-11:00"),
                offered(Rule.BAD_INTERVAL, situation(tour(day))).limit(1).toList());
        var night = visit("a", BYD, "20:00", "01:00");
        assertEquals(
                List.of("a ends 20:00-01:00+1"),
                offered(Rule.BAD_INTERVAL, situation(tour(night))).limit(1).toList());
        var long_ = visit("a", BYD, MONDAY.atTime(9, 0), MONDAY.plusDays(1), "10:00");
        assertEquals(
                List.of("a ends 09:00-10:00"),
                offered(Rule.BAD_INTERVAL, situation(tour(long_))).toList());
    }

    @Test
    void whatIsOutsideTheTourComesIn() {
        var tour = tour(visit("a", BYD, SUNDAY.atTime(9, 0), SUNDAY, "10:00"));
        assertEquals(
                "a +1440", offered(Rule.OUTSIDE_TOUR, situation(tour)).findFirst().orElseThrow());
    }

    @Test
    void whatIsClosedWaitsOrSwaps() {
        var tour = tour(visit("a", BYD, "09:00", "10:00"), visit("b", HUAWEI, "11:00", "12:00"));
        var offered =
                offered(Rule.OPENING_HOURS, situation(open(tour, BYD, "10:30-18:00"))).toList();
        assertTrue(offered.contains("swap a b"), offered.toString());
        assertTrue(offered.contains("a hour 13:00"), offered.toString());
        assertFalse(offered.contains("a +90"), offered.toString());
    }

    @Test
    void theWaysGoAlongWithASwap() {
        var tour =
                open(
                        tour(
                                leg(
                                        "there",
                                        LegMode.CAR,
                                        Route.between(HUAWEI, BYD),
                                        "08:00",
                                        "08:50"),
                                visit("a", BYD, "09:00", "10:00"),
                                leg(
                                        "way",
                                        LegMode.CAR,
                                        Route.between(BYD, HUAWEI),
                                        "10:05",
                                        "10:50"),
                                visit("b", HUAWEI, "11:00", "12:30")),
                        BYD,
                        "10:30-18:00");
        var swapped = new Mend.Swap(id("a"), id("b")).apply(tour);
        assertEquals(
                List.of("there", "b", "way", "a"),
                swapped.items().stream().map(item -> item.id().value()).toList());
        assertEquals(
                List.of("08:00-08:50", "09:00-10:30", "10:35-11:20", "11:30-12:30"),
                swapped.items().stream().map(item -> times(item.moment())).toList());
        assertEquals(
                List.of(Route.between(BYD, HUAWEI), Route.between(HUAWEI, BYD)),
                swapped.items().stream()
                        .filter(Leg.class::isInstance)
                        .map(item -> ((Leg) item).route())
                        .toList());
    }

    @Test
    void onDifferentDaysEachBeginsWhenTheOtherDid() {
        var tuesday = MONDAY.plusDays(1);
        var tour =
                tour(
                        visit("a", BYD, "09:00", "10:00"),
                        visit("m", BYD, "11:00", "12:00"),
                        visit("b", HUAWEI, tuesday.atTime(14, 0), tuesday, "16:00"));
        var swapped = new Mend.Swap(id("b"), id("a")).apply(tour);
        assertEquals(
                List.of("b 09:00-11:00", "m 11:00-12:00", "a 14:00-15:00"),
                swapped.items().stream()
                        .map(item -> item.id() + " " + times(item.moment()))
                        .toList());
    }

    @Test
    void twoDelegationsKeepApart() {
        var mine = tour(visit("a", BYD, "09:30", "10:30"));
        var theirs = tour("algeria", visit("x", BYD, "10:00", "11:00"));
        var offered = offered(Rule.CLASH, situation(mine, theirs)).toList();
        // Half an hour is needed to make the site ready.
        assertEquals("a -60", offered.getFirst());
        assertTrue(offered.contains("a +120"), offered.toString());
    }

    @Test
    void anotherInterpreterIsFoundWhoIsFreeAndCoversTheLanguages() {
        var tour =
                tour(
                        interpreted(visit("a", BYD, "09:00", "10:00")),
                        on(interpreted(visit("b", HUAWEI, "09:30", "10:30")), SPOUSES));
        var known =
                Directory.EMPTY
                        .with(speaking(INTERPRETER.value(), "zh", "pt"))
                        .with(speaking("busy", "zh", "pt"))
                        .with(speaking("free", "zh", "pt", "en"))
                        .with(speaking("french", "zh", "fr"));
        var present = tour.refreshed(known);
        var taken = interpretedBy(visit("x", HUAWEI, "09:00", "12:00"), "busy");
        var other = tour("algeria").with(taken, Visits.KNOWN.with(known));
        assertEquals(
                List.of("a free instead of interpreter", "b free instead of interpreter"),
                offered(Rule.OVERLAP, situation(present, other), known).limit(2).toList());
        var mend =
                new Mend.OtherInterpreter(
                        id("a"), Optional.of(INTERPRETER), speaking("free", "zh", "pt", "en"));
        var mended = mend.apply(present);
        assertEquals(
                List.of(new Assignment(Duty.INTERPRETER, new PersonId("free"))),
                mended.item(id("a")).orElseThrow().party().assignments());
        assertTrue(mended.directory().person(new PersonId("free")).isPresent());
    }

    @Test
    void anInterpreterWhomAnotherTourHasIsReplaced() {
        var known =
                Visits.KNOWN
                        .with(speaking(INTERPRETER.value(), "zh", "pt"))
                        .with(speaking("free", "zh", "pt"));
        var mine = tour(interpreted(visit("a", BYD, "09:00", "10:00"))).refreshed(known);
        var theirs =
                tour("algeria", interpreted(visit("x", HUAWEI, "09:00", "10:00"))).refreshed(known);
        var offered = offered(Rule.INTERPRETER_CLASH, situation(mine, theirs), known).toList();
        assertEquals("a free instead of interpreter", offered.getFirst());
    }

    @Test
    void whoeverSpeaksWithGuestAndHostCoversTheLanguages() {
        var item = visit("a", BYD, "09:00", "10:00");
        var received =
                item.withParty(
                        item.party().withReception(new Reception(Optional.of(HOST), List.of())));
        var tour =
                tour(received)
                        .refreshed(
                                Directory.EMPTY
                                        .with(speaking(HOST.value(), "zh"))
                                        .with(speaking(MINISTER.value(), "pt", "fr")));
        var known =
                tour.directory()
                        .with(speaking("good", "zh", "fr"))
                        .with(speaking("greeter", "zh", "fr"))
                        .with(speaking("deaf-to-hosts", "en", "fr"))
                        .with(speaking("deaf-to-guests", "zh", "en"));
        assertEquals(
                List.of("good"),
                new FreeInterpreters(situation(tour.with(greeted(), known)), known)
                        .forItem(received).stream().map(person -> person.id().value()).toList());
    }

    @Test
    void aHostIsAskedToday() {
        var tour = tour(visit("a", BYD, "09:00", "10:00"));
        var today = LocalDate.of(2023, 8, 29);
        var situation = asOf(tour, today);
        assertEquals(
                List.of("ask a 2023-08-29 Ms Lin"), offered(Rule.CONFIRMATION, situation).toList());
        var late = asOf(tour, LocalDate.of(2023, 9, 8));
        assertEquals(List.of(), offered(Rule.CONFIRMATION, late).toList());
    }

    @Test
    void aSearchAsksTheRulesOnlySoOften() {
        var tour = tour(visit("a", BYD, "09:00", "10:00"), visit("b", BYD, "09:30", "10:30"));
        var found = findings(Rule.OVERLAP, situation(tour)).getFirst();
        var trial = Trial.of(found, situation(tour), Visits.KNOWN);
        var good = new Mend.MoveBy(id("b"), Duration.ofMinutes(30));
        for (var round = 0; round < 24; round++) {
            assertTrue(trial.tried(good).isPresent());
        }
        assertEquals(Optional.empty(), trial.tried(good));
        assertEquals(Optional.empty(), trial.stretched(Duration.ofMinutes(30), _ -> good));
    }

    @Test
    void aMendIsJudgedByTheSameCalendarAsItsFinding() {
        var sunday = visit("b", BYD, SUNDAY.atTime(9, 0), SUNDAY, "10:00");
        var monday = visit("a", BYD, "09:00", "10:00");
        var worked = WorkingCalendar.WEEKDAYS.withWorkedWeekends(new TreeSet<>(Set.of(SUNDAY)));
        var situation =
                new Situation(
                        tour(monday),
                        Visits.TRAVEL,
                        Others.of(List.of()),
                        Visits.EARLY,
                        RulePacks.general(),
                        worked,
                        Circulation.NONE);
        assertEquals(List.of(), findings(Rule.HOLIDAY, situation.with(tour(sunday))));
    }

    @Test
    void nothingIsOfferedForWhatIsNotFound() {
        var before = tour(visit("a", BYD, "09:00", "10:00"), visit("b", BYD, "09:30", "10:30"));
        var after = tour(visit("a", BYD, "09:00", "09:30"), visit("b", BYD, "09:30", "10:30"));
        var found = findings(Rule.OVERLAP, situation(before)).getFirst();
        assertEquals(List.of(), Mends.of(found, situation(after), Visits.KNOWN));
    }

    @Test
    void anOutlookSaysWhatComesOfAMend() {
        var tour =
                tour(
                        visit("a", BYD, "09:00", "10:00"),
                        visit("b", BYD, "09:30", "10:30"),
                        visit("c", HUAWEI, "11:30", "12:00"));
        var outlook = Outlook.of(new Mend.MoveBy(id("b"), Duration.ofMinutes(30)), situation(tour));
        assertEquals(
                List.of(Rule.OVERLAP, Rule.MISSING_LEG),
                outlook.gone().stream().map(finding -> finding.rule()).toList());
        assertEquals(
                List.of(Rule.BUFFER, Rule.SHORT_TRANSFER),
                outlook.fresh().stream().map(finding -> finding.rule()).toList());
        assertEquals(
                List.of("b 10:00-11:00"),
                outlook.changes().stream()
                        .map(change -> change.after())
                        .map(item -> item.id() + " " + times(item.moment()))
                        .toList());
    }

    @Test
    void aMendLeavesAloneWhatMovedOnMeanwhile() {
        var a = visit("a", BYD, "09:00", "10:00");
        var later = tour(visit("a", BYD, "15:00", "16:00"));
        var timed = (Moment.Timed) a.moment();
        var other = new Moment.Timed(MONDAY.atTime(8, 0), MONDAY.atTime(9, 0));
        assertEquals(later, new Mend.OtherHour(id("a"), timed, other).apply(later));
        assertEquals(later, new Mend.OtherEnds(id("a"), timed, other).apply(later));
        assertEquals(later, new Mend.Swap(id("a"), id("gone")).apply(later));
        assertEquals(
                later,
                new Mend.OtherInterpreter(id("gone"), Optional.empty(), speaking("x", "zh"))
                        .apply(later));
    }

    private static Stream<String> offered(Rule rule, Situation situation) {
        return offered(rule, situation, Visits.KNOWN);
    }

    private static Stream<String> offered(Rule rule, Situation situation, Directory known) {
        var found = findings(rule, situation).getFirst();
        return Mends.of(found, situation, known).stream().map(MendsTest::told);
    }

    private static String told(Mend mend) {
        return switch (mend) {
            case Mend.MoveBy(var item, var by) -> item + " " + signed(by.toMinutes());
            case Mend.ShiftFrom(var item, var by, _) ->
                    "from " + item + " " + signed(by.toMinutes());
            case Mend.OtherEnds(var item, _, var after) -> item + " ends " + times(after);
            case Mend.OtherHour(var item, _, var after) ->
                    item + " hour " + after.start().toLocalTime();
            case Mend.InsertLeg(var leg) -> "leg " + times(leg.moment());
            case Mend.Swap(var one, var other) -> "swap " + one + " " + other;
            case Mend.OtherInterpreter(var item, var instead, var person) ->
                    item + " " + person.id() + " instead of " + instead.orElseThrow();
            case Mend.Ask(var item, var on, var by) -> "ask " + item + " " + on + " " + by;
        };
    }

    private static String signed(long minutes) {
        return minutes < 0 ? "" + minutes : "+" + minutes;
    }

    private static String times(Moment moment) {
        return switch (moment) {
            case Moment.Timed(var start, var end) ->
                    start.toLocalTime() + "-" + end.toLocalTime() + nextDay(start, end);
            case Moment.ToBeConfirmed _, Moment.Pooled _ -> "";
        };
    }

    private static String nextDay(LocalDateTime start, LocalDateTime end) {
        return start.toLocalDate().equals(end.toLocalDate()) ? "" : "+1";
    }

    private static Situation asOf(Tour tour, LocalDate today) {
        return new Situation(tour, Visits.TRAVEL, List.of(), today, RulePacks.general());
    }

    private static Item interpreted(Item item) {
        return interpretedBy(item, INTERPRETER.value());
    }

    private static Item interpretedBy(Item item, String person) {
        return item.withParty(
                item.party()
                        .withAssignments(
                                List.of(new Assignment(Duty.INTERPRETER, new PersonId(person)))));
    }

    private static Item greeted() {
        var item = visit("greeted", BYD, "15:00", "16:00");
        return item.withParty(
                item.party()
                        .withReception(
                                new Reception(Optional.empty(), List.of(new PersonId("greeter")))));
    }

    private static Person speaking(String id, String... languages) {
        return Person.named(new PersonId(id), Text.english("The " + id))
                .withLanguages(Stream.of(languages).map(Language::of).toList());
    }

    private static ItemId id(String value) {
        return new ItemId(value);
    }
}
