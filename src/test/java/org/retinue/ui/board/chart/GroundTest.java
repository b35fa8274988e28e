package org.retinue.ui.board.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.ItemId;
import org.retinue.tour.OpeningHours;
import org.retinue.ui.board.Visits;

/// Where things stand, in pixels: three days of two lanes, 100 pixels each, a minute a pixel.
class GroundTest {

    private static final Ground GROUND =
            Ground.of(Plan.of(Visits.tour(), Plan.Least.at(Scale.NATURAL)), new Scale(1, 50), 620);

    @Test
    void lanesFillTheWindow() {
        assertEquals(103, GROUND.lane());
        assertEquals(618, GROUND.width());
        assertEquals(900, GROUND.height());
        assertEquals(new Box(2, 120, 99, 60), GROUND.box(piece("visit")));
    }

    @ParameterizedTest
    @CsvSource({
        "50, 119, nothing",
        "50, 120, visit START",
        "50, 125.9, visit START",
        "50, 126, visit WHOLE",
        "50, 173, visit WHOLE",
        "50, 174, visit END",
        "50, 180, nothing",
        "1, 150, nothing",
        "150, 150, nothing",
        "50, 215, leg WHOLE",
        "-1, 150, nothing",
        "50, 950, nothing"
    })
    void aPointIsOnABlockOrItsEdge(double x, double y, String expected) {
        assertEquals(
                expected,
                GROUND.grasp(x, y)
                        .map(grasp -> grasp.piece().item() + " " + grasp.grip())
                        .orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 420",
        "102, 0, 0, 0, 420",
        "103, 60, 0, 1, 480",
        "206, 899, 1, 0, 1319",
        "-20, -600, 0, 0, 0",
        "5000, 5000, 2, 1, 1440"
    })
    void aPointIsASpotWhereverItIs(double x, double y, int day, int lane, double minute) {
        assertEquals(new Spot(day, lane, minute), GROUND.spot(x, y));
    }

    @Test
    void openingHoursStandOnTheDaysOfTheWeekThatHaveThem() {
        var hours = Visits.OFFICE.site(Visits.BYD).orElseThrow().hours();
        assertEquals(
                List.of(new Box(0, 120, 206, 480), new Box(206, 120, 206, 480)),
                GROUND.openings(hours));
        assertEquals(List.of(), GROUND.openings(OpeningHours.UNKNOWN));
    }

    @Test
    void aWindowIsScrolledAsLittleAsNeeded() {
        var sight = Sight.of(Visits.tour(), Scale.NATURAL, 300, 200);
        assertEquals(0, sight.y());
        var talks = sight.revealing(new ItemId("talks"));
        assertEquals(240 + 60 - 200, talks.y());
        assertEquals(talks, talks.revealing(new ItemId("leg")));
        assertEquals(sight, sight.revealing(new ItemId("dinner")));
        assertEquals(700, sight.scrolled(0, 5_000).y());
        assertEquals(0, sight.scrolled(0, -10).y());
    }

    @Test
    void earlierHoursThatComeInMoveNothingInTheWindow() {
        var sight = Sight.of(Visits.tour(), Scale.NATURAL, 300, 200).scrolled(0, 50);
        var early =
                Visits.tour()
                        .with(Visits.visit("early", "Run", 0, "05:00", "06:00"), Visits.OFFICE);
        assertEquals(50 + 120, sight.showing(early).y());
        assertEquals(sight, sight.showing(early).showing(Visits.tour()));
    }

    @Test
    void fittedEverythingIsInTheWindow() {
        var sight = Sight.of(Visits.tour(), new Scale(3, 300), 700, 500).fitted();
        assertEquals(true, sight.ground().width() <= 700);
        assertEquals(true, sight.ground().height() <= 500);
        assertEquals(Scale.NATURAL, sight.natural().scale());
    }

    private static Piece piece(String item) {
        return GROUND.plan().piece(new ItemId(item)).orElseThrow();
    }

    @Test
    void hoursAreHigherWhereTheWindowHasRoomForAllOfThem() {
        var sight = Sight.of(Visits.tour(), Scale.NATURAL, 600, 2700);
        var minute = 2700.0 / sight.plan().axis().length();
        assertEquals(minute, sight.drawn().minute(), 1e-9);
        assertEquals(minute * 1.25, sight.zoomed(1.25, 0, 0).drawn().minute(), 1e-9);
        assertEquals(1, sight.resized(600, 300).drawn().minute());
    }
}
