package org.retinue.ui.board.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.ui.board.Visits.BYD;
import static org.retinue.ui.board.Visits.FIRST;
import static org.retinue.ui.board.Visits.OFFICE;
import static org.retinue.ui.board.Visits.PRINCIPAL;
import static org.retinue.ui.board.Visits.SPOUSE;
import static org.retinue.ui.board.Visits.timed;
import static org.retinue.ui.board.Visits.visit;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.edit.Deed;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Route;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.board.Visits;

/// What drags and keys make of a tour.
class DragsTest {

    private static final Optional<Duration> HOUR = Optional.of(Duration.ofHours(1));

    private static final Plan.Least LEAST = new Plan.Least(18, 6);
    private static final ItemId VISIT = new ItemId("visit");
    private static final ItemId TALKS = new ItemId("talks");
    private static final ItemId DINNER = new ItemId("dinner");
    private static final ItemId FLIGHT = new ItemId("flight");

    @ParameterizedTest
    @CsvSource({
        // start, dragged by, step, comes to start at
        "09:00, 0, 5, 09:00",
        "09:00, 2, 5, 09:00",
        "09:00, 3, 5, 09:05",
        "09:00, -47, 5, 08:15",
        "09:03, 2, 5, 09:03",
        "09:03, 4, 5, 09:05",
        "09:03, -4, 5, 09:00",
        "09:03, 2, 1, 09:05",
        "09:00, 0.4, 1, 09:00"
    })
    void timesSnap(String start, double by, int step, String expected) {
        var tour = Visits.empty().with(visit("visit", "A", 0, start, "10:10"), OFFICE);
        var drags = new Drags(tour, plan(tour), step);
        var draft =
                drags.moved(List.of(VISIT), VISIT, new Spot(0, 0, 600), new Spot(0, 0, 600 + by));
        assertEquals(
                expected, told(draft.map(it -> it.on(tour)).orElse(tour), VISIT).substring(2, 7));
        assertEquals(expected.equals(start), draft.isEmpty());
    }

    @Test
    void allGoWhereTheGrabbedOneGoes() {
        assertEquals(
                "1 10:00-11:00 b, 1 12:00-13:00 b",
                after(
                        drags(Visits.tour())
                                .moved(
                                        List.of(VISIT, TALKS),
                                        VISIT,
                                        at(0, 0, 550),
                                        at(1, 1, 610))));
    }

    @Test
    void theHistoryNamesTheGrabbedItemAndSaysThatItWasMoved() {
        var draft =
                drags(Visits.tour())
                        .moved(List.of(VISIT, TALKS), TALKS, at(0, 0, 670), at(1, 0, 670))
                        .orElseThrow();
        assertEquals(Deed.MOVE_ITEM, draft.edit().deed());
        assertEquals(Text.english("Talks"), draft.edit().subject());
    }

    @Test
    void noTrackIsLeftBehindAtTheEdgeOfTheBoard() {
        var tour =
                Visits.tour()
                        .with(
                                PlanTest.on(
                                        visit("wide", "W", 0, "14:00", "15:00"), PRINCIPAL, SPOUSE),
                                OFFICE)
                        .with(
                                PlanTest.on(visit("other", "O", 0, "16:00", "17:00"), SPOUSE),
                                OFFICE);
        var wide = new ItemId("wide");
        var other = new ItemId("other");
        var drags = drags(tour);
        var draft = drags.moved(List.of(VISIT, wide, other), VISIT, at(0, 0, 550), at(0, 1, 550));
        assertEquals(Optional.empty(), draft, "other cannot go further to the right");
        assertEquals(
                "0 09:00-10:00 b",
                after(drags.moved(List.of(VISIT, wide), VISIT, at(0, 0, 550), at(0, 1, 550))),
                "an item on all tracks stays on them");
    }

    @Test
    void anAnchoredItemStaysAndIsSaidToStay() {
        var tour =
                Visits.tour()
                        .with(TALKS, item -> item.withStanding(item.standing().withAnchored(true)));
        var draft =
                drags(tour)
                        .moved(List.of(VISIT, TALKS), VISIT, at(0, 0, 550), at(0, 0, 610))
                        .orElseThrow();
        assertEquals(true, draft.held());
        assertEquals("0 10:00-11:00 a", after(Optional.of(draft)));
        for (var grip : Grasp.Grip.values()) {
            assertEquals(
                    List.of(),
                    drags(tour)
                            .resized(TALKS, grip, at(0, 0, 660), at(0, 0, 600))
                            .orElseThrow()
                            .items());
        }
        assertEquals(
                List.of(),
                drags(tour).unplaced(List.of(TALKS), Optional.empty()).orElseThrow().items());
    }

    @ParameterizedTest
    @CsvSource({
        "START, 540, 520, 08:40-10:00",
        "START, 540, 700, 10:00-10:00",
        "END, 600, 637, 09:00-10:35",
        "END, 600, 500, 09:00-09:00",
        "END, 600, 601, 09:00-10:00"
    })
    void anEdgeGoesAloneAndNotPastTheOther(
            Grasp.Grip grip, double from, double to, String expected) {
        var draft = drags(Visits.tour()).resized(VISIT, grip, at(0, 0, from), at(0, 0, to));
        var then = draft.map(it -> it.on(Visits.tour())).orElse(Visits.tour());
        assertEquals("0 " + expected + " a", told(then, VISIT));
        draft.ifPresent(it -> assertEquals(Deed.CHANGE_TIME, it.deed()));
    }

    @Test
    void anEndMayGoIntoTheNextDay() {
        assertEquals(
                "0 09:00-01:00+1 a",
                after(
                        drags(Visits.tour())
                                .resized(VISIT, Grasp.Grip.END, at(0, 0, 600), at(1, 0, 60))));
    }

    /// Twelve hours in the air, and by the clocks it lands three hours before it leaves.
    @ParameterizedTest
    @CsvSource({
        "START, 30, 12:30-09:00",
        "START, -30, 11:30-09:00",
        "START, 780, 00:00+1-09:00",
        "END, 30, 12:00-09:30",
        "END, -30, 12:00-08:30",
        "END, -780, 12:00-21:00-1"
    })
    void theEndsOfAFlightOverTheDateLineAreComparedInTrueTime(
            Grasp.Grip grip, double by, String expected) {
        var tour = overTheDateLine();
        var drags = drags(tour);
        var from = new Spot(0, 0, 0);
        var to = new Spot(0, 0, by);
        assertEquals(expected, ends(drags.resized(FLIGHT, grip, from, to)));
        if (grip == Grasp.Grip.END) {
            var nudges = new Nudges(tour, plan(tour));
            assertEquals(expected, ends(nudges.longer(List.of(FLIGHT), FLIGHT, (int) by)));
        }
    }

    @Test
    void aFlightOverTheDateLineIsMovedAsItIs() {
        var tour = overTheDateLine();
        assertEquals(
                "12:30-09:30",
                ends(drags(tour).moved(List.of(FLIGHT), FLIGHT, at(0, 0, 750), at(0, 0, 780))));
        assertEquals(
                "12:05-09:05",
                ends(new Nudges(tour, plan(tour)).later(List.of(FLIGHT), FLIGHT, 5)));
    }

    @Test
    void copiesGoAndTheItemsStay() {
        var copy = new ItemId("copy");
        var draft =
                drags(Visits.tour())
                        .copied(Map.of(VISIT, copy), VISIT, at(0, 0, 550), at(2, 1, 550))
                        .orElseThrow();
        var then = draft.on(Visits.tour());
        assertEquals("0 09:00-10:00 a", told(then, VISIT));
        assertEquals("2 09:00-10:00 b", told(then, copy));
        assertEquals(Deed.COPY_ITEM, draft.deed());
        assertEquals(
                Optional.empty(),
                drags(Visits.tour())
                        .copied(Map.of(VISIT, copy), VISIT, at(0, 0, 550), at(0, 0, 551)));
    }

    @Test
    void nobodyHasBeenAskedAboutACopyAndNothingAnchorsIt() {
        var firm = Standing.in(ConfirmationState.CONFIRMED).withAnchored(true);
        var tour = Visits.tour().with(VISIT, item -> item.withStanding(firm));
        var copies = Map.of(VISIT, new ItemId("copy"));
        var plan = plan(tour);
        assertEquals(
                List.of(Standing.TENTATIVE, Standing.TENTATIVE),
                Stream.of(
                                new Drags(tour, plan, 5)
                                        .copied(copies, VISIT, at(0, 0, 550), at(2, 1, 550))
                                        .orElseThrow(),
                                new Nudges(tour, plan).copied(copies, VISIT))
                        .map(draft -> draft.items().getFirst().standing())
                        .toList());
    }

    @Test
    void whatIsDoneKeepsItsTime() {
        var done = Standing.in(ConfirmationState.DONE);
        var tour = Visits.tour().with(VISIT, item -> item.withStanding(done));
        var nudges = new Nudges(tour, plan(tour));
        for (var draft :
                List.of(
                        drags(tour).moved(List.of(VISIT), VISIT, at(0, 0, 550), at(0, 0, 610)),
                        drags(tour).unplaced(List.of(VISIT), Optional.empty()),
                        nudges.later(List.of(VISIT), VISIT, 5))) {
            assertEquals(List.of(), draft.orElseThrow().items());
            assertEquals(true, draft.orElseThrow().held());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 541, 0, 597, 0 09:00-10:00 a",
        "0, 597, 0, 541, 0 09:00-10:00 a",
        "0, 541, 0, 543, 0 09:00-09:15 a",
        "1, 541, 1, 597, 0 09:00-10:00 b",
        "0, 541, 1, 597, 0 09:00-10:00 ab",
        "0, 1438, 0, 1440, 0 23:45-00:00+1 a"
    })
    void aNewItemIsDrawn(int lane, double from, int otherLane, double to, String expected) {
        var draft =
                drags(Visits.empty())
                        .drawn(VISIT, at(0, lane, from), at(0, otherLane, to))
                        .orElseThrow();
        assertEquals(expected, told(draft.on(Visits.empty()), VISIT));
        assertEquals(Deed.ADD_ITEM, draft.deed());
    }

    @Test
    void outOfThePoolItemsGetATimeOneAfterTheOther() {
        var tour =
                Visits.tour()
                        .with(
                                Visits.leg("way", 0, "09:00", "10:00")
                                        .withMoment(new Moment.Pooled(1)),
                                OFFICE);
        var way = new ItemId("way");
        assertEquals(
                "1 18:00-19:00 b, 1 19:00-19:30 b",
                after(drags(tour).placed(List.of(DINNER, way, VISIT), at(1, 1, 1081))));
    }

    @Test
    void intoThePoolItemsLoseTheirTimes() {
        var draft = drags(Visits.tour()).unplaced(List.of(VISIT, DINNER), Optional.empty());
        assertEquals(new Moment.Pooled(1, HOUR), item(draft, VISIT).moment());
        assertEquals(Deed.MOVE_TO_POOL, draft.orElseThrow().deed());
        var tbc = drags(Visits.tour()).unplaced(List.of(DINNER), Optional.of(FIRST));
        assertEquals(new Moment.ToBeConfirmed(FIRST, 3), item(tbc, DINNER).moment());
        assertEquals(
                Optional.empty(), drags(Visits.tour()).unplaced(List.of(DINNER), Optional.empty()));
    }

    @Test
    void anEditChangesTimesAndTracksOfTheTourAsItIsThen() {
        var tour = Visits.tour();
        var edit =
                drags(tour)
                        .moved(List.of(VISIT), VISIT, at(0, 0, 550), at(1, 1, 550))
                        .orElseThrow()
                        .edit();
        var renamed = tour.with(VISIT, item -> item.withTitle(Text.english("Later name")));
        var then = edit.on(renamed);
        assertEquals("1 09:00-10:00 b", told(then, VISIT));
        assertEquals(Text.english("Later name"), then.item(VISIT).orElseThrow().title());
        assertEquals(tour.without(VISIT), edit.on(tour.without(VISIT)));
    }

    @Test
    void keysMoveByMinutesDaysAndTracks() {
        var tour = Visits.tour();
        var nudges = new Nudges(tour, plan(tour));
        var both = List.of(VISIT, TALKS);
        assertEquals("0 09:05-10:05 a, 0 11:05-12:05 a", after(nudges.later(both, VISIT, 5)));
        assertEquals("0 09:00-09:59 a", after(nudges.longer(List.of(VISIT), VISIT, -1)));
        assertEquals("1 09:00-10:00 a, 1 11:00-12:00 a", after(nudges.onNextDay(both, VISIT, 1)));
        assertEquals(Optional.empty(), nudges.onNextDay(both, VISIT, -1));
        assertEquals("0 09:00-10:00 b", after(nudges.onNextTrack(List.of(VISIT), VISIT, 1)));
        assertEquals(Optional.empty(), nudges.onNextTrack(List.of(VISIT), VISIT, -1));
    }

    @Test
    void keysGiveAPooledItemATime() {
        var tour = Visits.tour();
        var nudges = new Nudges(tour, plan(tour));
        assertEquals("0 12:00-13:00 a", after(nudges.onNextDay(List.of(DINNER), DINNER, 1)));
        assertEquals("2 09:00-10:00 a", after(nudges.onNextDay(List.of(DINNER), DINNER, -1)));
    }

    @Test
    void keysAddAnItemAfterTheOneThatLeads() {
        var tour = Visits.tour();
        var nudges = new Nudges(tour, plan(tour));
        var made = new ItemId("new");
        assertEquals("0 12:00-13:00 a", after(nudges.added(made, Optional.of(TALKS))));
        assertEquals("0 09:00-10:00 a", after(nudges.added(made, Optional.empty())));
        assertEquals(
                new Moment.Pooled(1), item(nudges.added(made, Optional.of(DINNER)), made).moment());
    }

    @Test
    void arrowsLeadToNeighbours() {
        var tour =
                Visits.tour()
                        .with(visit("beside", "B", 0, "09:30", "09:50"), OFFICE)
                        .with(PlanTest.on(visit("far", "F", 2, "09:10", "10:00"), SPOUSE), OFFICE);
        var neighbours = new Neighbours(plan(tour));
        var beside = new ItemId("beside");
        var far = new ItemId("far");
        assertEquals(Optional.of(beside), neighbours.vertical(VISIT, 1));
        assertEquals(Optional.of(new ItemId("leg")), neighbours.vertical(beside, 1));
        assertEquals(Optional.empty(), neighbours.vertical(TALKS, 1));
        assertEquals(Optional.of(beside), neighbours.horizontal(VISIT, 1));
        assertEquals(Optional.of(far), neighbours.horizontal(beside, 1));
        assertEquals(Optional.of(VISIT), neighbours.horizontal(far, -1));
        assertEquals(Optional.of(VISIT), neighbours.end(1));
        assertEquals(Optional.of(far), neighbours.end(-1));
    }

    private static Drags drags(Tour tour) {
        return new Drags(tour, plan(tour), 5);
    }

    private static Plan plan(Tour tour) {
        return Plan.of(tour, LEAST);
    }

    private static Spot at(int day, int lane, double minute) {
        return new Spot(day, lane, minute);
    }

    /// From Shanghai at noon to Los Angeles at nine on the same day.
    private static Tour overTheDateLine() {
        var angeles = new SiteId("lax");
        var known =
                OFFICE.with(
                        Directory.of(
                                List.of(
                                        Site.named(
                                                angeles,
                                                SiteKind.AIRPORT,
                                                Text.english("Los Angeles"),
                                                ZoneId.of("America/Los_Angeles"))),
                                List.of(),
                                List.of()));
        return Visits.empty()
                .with(
                        Leg.of(FLIGHT, LegMode.PLANE, Route.between(BYD, angeles), PRINCIPAL)
                                .withMoment(timed(0, "12:00", "09:00")),
                        known);
    }

    /// The times of the one item, and by how many days they are not on the first.
    private static String ends(Optional<Draft> draft) {
        return draft.orElseThrow().items().getFirst().moment()
                        instanceof Moment.Timed(var start, var end)
                ? end(start) + "-" + end(end)
                : "";
    }

    private static String end(LocalDateTime time) {
        var days = ChronoUnit.DAYS.between(FIRST, time.toLocalDate());
        return time.toLocalTime() + (days == 0 ? "" : days > 0 ? "+" + days : "" + days);
    }

    private static Item item(Optional<Draft> draft, ItemId id) {
        return draft.orElseThrow().items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String after(Optional<Draft> draft) {
        return draft.orElseThrow().items().stream()
                .map(DragsTest::told)
                .collect(Collectors.joining(", "));
    }

    private static String told(Tour tour, ItemId id) {
        return told(tour.item(id).orElseThrow());
    }

    /// The day's number, the times, the first letters of the tracks.
    private static String told(Item item) {
        if (!(item.moment() instanceof Moment.Timed(var start, var end))) {
            throw new AssertionError(item.moment());
        }
        var day = ChronoUnit.DAYS.between(FIRST, start.toLocalDate());
        var later = ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate());
        var tracks =
                item.party().tracks().stream()
                        .map(track -> track.value().substring(0, 1))
                        .sorted(Comparator.naturalOrder())
                        .collect(Collectors.joining());
        return day
                + " "
                + start.toLocalTime()
                + "-"
                + end.toLocalTime()
                + (later > 0 ? "+" + later : "")
                + " "
                + tracks;
    }
}
