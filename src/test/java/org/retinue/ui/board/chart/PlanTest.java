package org.retinue.ui.board.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.ui.board.Visits.FIRST;
import static org.retinue.ui.board.Visits.OFFICE;
import static org.retinue.ui.board.Visits.PRINCIPAL;
import static org.retinue.ui.board.Visits.SPOUSE;
import static org.retinue.ui.board.Visits.leg;
import static org.retinue.ui.board.Visits.visit;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Route;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.ui.board.Visits;

class PlanTest {

    private static final Plan.Least LEAST = new Plan.Least(18, 6);
    private static final TrackId PRESS = new TrackId("c-press");

    @Test
    void anItemStandsOnItsDayInTheLaneOfItsTrack() {
        assertEquals(
                List.of("a day 1 lane 1+1 540-600"),
                pieces(on(visit("a", "A", 1, "09:00", "10:00"), SPOUSE)));
    }

    @Test
    void whatOverlapsStandsSideBySideAndWhatOnlyTouchesDoesNot() {
        assertEquals(
                List.of(
                        "a day 0 lane 0+1 540-600 column 0/2",
                        "b day 0 lane 0+1 570-630 column 1/2",
                        "c day 0 lane 0+1 600-660 column 0/2",
                        "d day 0 lane 0+1 660-720"),
                pieces(
                        visit("a", "A", 0, "09:00", "10:00"),
                        visit("b", "B", 0, "09:30", "10:30"),
                        visit("c", "C", 0, "10:00", "11:00"),
                        visit("d", "D", 0, "11:00", "12:00")));
    }

    @Test
    void anItemOfNeighbouringTracksSpansThemAndOneOfOthersAppearsInEach() {
        assertEquals(
                List.of(
                        "both day 0 lane 0+2 540-600",
                        "edges day 1 lane 0+1 540-600",
                        "edges-1 day 1 lane 2+1 540-600"),
                pieces(
                        on(visit("both", "A", 0, "09:00", "10:00"), PRINCIPAL, SPOUSE),
                        on(visit("edges", "A", 1, "09:00", "10:00"), PRINCIPAL, PRESS)));
    }

    @Test
    void anItemOfSeveralTracksAppearsInEachWhereOneOfThemHoldsSomethingElse() {
        assertEquals(
                List.of(
                        "all day 0 lane 0+1 540-600 column 0/2",
                        "all-1 day 0 lane 1+1 540-600",
                        "one day 0 lane 0+1 570-630 column 1/2"),
                pieces(
                        on(visit("all", "A", 0, "09:00", "10:00"), PRINCIPAL, SPOUSE),
                        visit("one", "B", 0, "09:30", "10:30")));
    }

    @Test
    void whatGoesOnPastMidnightShowsOnBothDays() {
        var night =
                visit("night", "Gala", 0, "22:00", "23:00")
                        .withMoment(
                                new Moment.Timed(
                                        FIRST.atTime(22, 0), FIRST.plusDays(1).atTime(1, 30)));
        assertEquals(
                List.of("night day 0 lane 0+1 1320-1440", "night-1 day 1 lane 0+1 0-90"),
                pieces(night));
        var plan = Plan.of(Visits.empty().with(night, OFFICE), LEAST);
        assertEquals(new Axis(0, Axis.DAY), plan.axis());
        assertEquals(List.of(true, false), plan.all().map(Piece::begins).toList());
        assertEquals(List.of(false, true), plan.all().map(Piece::ends).toList());
    }

    @Test
    void theDayAfterIsShownWhereTheLastEveningGoesOnPastMidnight() {
        var flight =
                leg("flight", 2, "23:00", "23:30")
                        .withMoment(
                                new Moment.Timed(
                                        FIRST.plusDays(2).atTime(23, 0),
                                        FIRST.plusDays(3).atTime(6, 0)));
        var plan = Plan.of(Visits.empty().with(flight, OFFICE), LEAST);
        assertEquals(FIRST.datesUntil(FIRST.plusDays(4)).toList(), plan.days());
        var ending =
                flight.withMoment(
                        new Moment.Timed(
                                FIRST.plusDays(2).atTime(23, 0), FIRST.plusDays(3).atStartOfDay()));
        assertEquals(3, Plan.of(Visits.empty().with(ending, OFFICE), LEAST).days().size());
    }

    @Test
    void milestonesCanBeReadAndShortLegsSeen() {
        assertEquals(
                List.of(
                        "a day 0 lane 0+1 540-558",
                        "l day 0 lane 0+1 600-606",
                        "z day 0 lane 0+1 1422-1440"),
                pieces(
                        visit("a", "A", 0, "09:00", "09:00"),
                        leg("l", 0, "10:00", "10:01"),
                        visit("z", "Z", 0, "23:59", "23:59")));
    }

    @Test
    void aFlightAgainstTheSunIsAsLongAsItTakes() {
        var algiers =
                Site.named(
                        new SiteId("algiers"),
                        SiteKind.AIRPORT,
                        Text.english("Algiers"),
                        ZoneId.of("Africa/Algiers"));
        var flight =
                Leg.of(
                                new ItemId("flight"),
                                LegMode.PLANE,
                                Route.between(Visits.BYD, algiers.id()),
                                PRINCIPAL)
                        .withMoment(Visits.timed(0, "10:00", "09:00"));
        var tour = Visits.empty().with(flight, OFFICE.with(algiers));
        assertEquals(
                List.of("flight day 0 lane 0+1 600-960"),
                Plan.of(tour, LEAST).all().map(PlanTest::told).toList());
    }

    @Test
    void theUsualHoursAreShownAndAsManyMoreAsNeeded() {
        assertEquals(Axis.USUAL, Plan.of(Visits.tour(), LEAST).axis());
        var early = Visits.tour().with(visit("early", "Run", 1, "05:40", "06:20"), OFFICE);
        assertEquals(new Axis(300, 1320), Plan.of(early, LEAST).axis());
        var late = Visits.tour().with(visit("late", "Show", 1, "21:00", "22:10"), OFFICE);
        assertEquals(new Axis(420, 1380), Plan.of(late, LEAST).axis());
    }

    @Test
    void whatHasNoClockTimeStandsBesideTheBoard() {
        var tour =
                Visits.tour()
                        .with(
                                visit("show", "Show", 1, "09:00", "10:00")
                                        .withMoment(new Moment.ToBeConfirmed(FIRST.plusDays(1), 0)),
                                OFFICE);
        var shelf = Shelf.of(tour, Plan.of(tour, LEAST).days());
        assertEquals(
                List.of(
                        new Shelf.Row(Optional.empty(), Optional.empty(), 0),
                        new Shelf.Row(Optional.empty(), id("dinner"), 28),
                        new Shelf.Row(Optional.of(FIRST), Optional.empty(), 72),
                        new Shelf.Row(Optional.of(FIRST.plusDays(1)), Optional.empty(), 100),
                        new Shelf.Row(Optional.of(FIRST.plusDays(1)), id("show"), 128),
                        new Shelf.Row(Optional.of(FIRST.plusDays(2)), Optional.empty(), 172)),
                shelf.rows());
        assertEquals(id("dinner"), shelf.at(71).flatMap(Shelf.Row::item));
        assertEquals(Optional.empty(), shelf.at(72).flatMap(Shelf.Row::item));
        assertEquals(Optional.of(FIRST.plusDays(1)), shelf.section(171));
        assertEquals(Optional.of(FIRST.plusDays(2)), shelf.section(5_000));
        assertEquals(Optional.empty(), shelf.section(-3));
    }

    private static Optional<ItemId> id(String item) {
        return Optional.of(new ItemId(item));
    }

    static Engagement on(Engagement item, TrackId... tracks) {
        return item.withParty(item.party().withTracks(List.of(tracks)));
    }

    private static List<String> pieces(Item... items) {
        var three = new Track(PRESS, Text.of("Press", "媒体"));
        var empty = Visits.empty();
        Tour tour =
                empty.withTracks(Stream.concat(empty.tracks().stream(), Stream.of(three)).toList())
                        .withItems(List.of(items), OFFICE.with(Directory.EMPTY));
        return Plan.of(tour, LEAST).all().map(PlanTest::told).toList();
    }

    private static String told(Piece piece) {
        var name = piece.item() + (piece.number() == 0 ? "" : "-" + piece.number());
        var lanes = " day " + piece.day() + " lane " + piece.lane() + "+" + piece.lanes();
        var column =
                piece.columns() == 1 ? "" : " column " + piece.column() + "/" + piece.columns();
        return name + lanes + " " + piece.from() + "-" + piece.to() + column;
    }
}
