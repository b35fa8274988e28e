package org.retinue.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.SeatingForm;

class SeatingChartTest {

    private static final String GUESTS = "minister, deputy, head, envoy, journalist, guard";

    @Test
    void atTalksEachSideSitsOutwardsWithItsInterpreterBesideTheLead() {
        var talks = Visit.engagement(GUESTS, "lead, host2, host3", "interpreter, second, notes");
        var chart = Visit.chart(talks, SeatingForm.TALKS_ACROSS);
        assertEquals("1 head, 2 deputy, 3 second, 4 minister, 5 envoy", Visit.table(chart, 1));
        assertEquals("1 lead, 2 interpreter, 3 host2, 4 host3, 5 notes", Visit.table(chart, 2));
        assertEquals(List.of(), chart.unseated());
    }

    @Test
    void theOnlyInterpreterSitsWithTheHosts() {
        var chart =
                Visit.chart(
                        Visit.engagement("head, deputy", "lead", "interpreter"),
                        SeatingForm.TALKS_ALONG);
        assertEquals("1 head, 2 deputy", Visit.table(chart, 1));
        assertEquals("1 lead, 2 interpreter", Visit.table(chart, 2));
    }

    /// The door is below: across the room the guests face it, along the room they are on the right.
    @Test
    void theGuestsFaceTheDoorOrSitOnTheRight() {
        var talks = Visit.engagement("head, deputy", "lead, host2", "");
        var across = Visit.chart(talks, SeatingForm.TALKS_ACROSS);
        assertTrue(spot(across, 1, 1).y() < spot(across, 2, 1).y());
        assertTrue(spot(across, 1, 2).x() < spot(across, 1, 1).x(), "on the right of the head");
        assertTrue(spot(across, 2, 2).x() > spot(across, 2, 1).x(), "on the right of the host");
        var along = Visit.chart(talks, SeatingForm.TALKS_ALONG);
        assertTrue(spot(along, 1, 1).x() > spot(along, 2, 1).x());
        assertTrue(spot(along, 1, 2).y() < spot(along, 1, 1).y(), "on the right of the head");
        assertTrue(spot(along, 2, 2).y() > spot(along, 2, 1).y(), "on the right of the host");
    }

    /// Those at the head of the room face the door, so that the right of the host is on the left of
    /// the drawing.
    @Test
    void inArmchairsTheGuestIsOnTheRightOfTheHostAndInterpretersSitBehind() {
        var call = Visit.engagement("head, deputy, envoy", "lead, host2", "interpreter, second");
        var chart = Visit.chart(call, SeatingForm.ARMCHAIRS);
        assertEquals("1 head, 2 deputy, 3 envoy, 4 second", Visit.table(chart, 1));
        assertEquals("1 lead, 2 host2, 3 interpreter", Visit.table(chart, 2));
        assertTrue(spot(chart, 1, 1).x() < spot(chart, 2, 1).x());
        assertTrue(spot(chart, 1, 4).y() < spot(chart, 1, 1).y(), "behind the head");
        assertEquals(spot(chart, 1, 1).x(), spot(chart, 1, 4).x());
        assertTrue(spot(chart, 1, 3).y() > spot(chart, 1, 1).y(), "along the side");
    }

    @Test
    void atARoundTableHostsAndGuestsSitInTurn() {
        var dinner =
                Visit.engagement(
                        "head, spouse, deputy, minister",
                        "lead, host2, host3, host4",
                        "interpreter");
        var chart = Visit.chart(dinner, SeatingForm.ROUND_TABLES);
        assertEquals(
                "1 lead, 2 spouse, 3 host2, 4 minister, 5 host4, 6 host3, 7 deputy,"
                        + " 8 interpreter, 9 head",
                Visit.table(chart, 1));
        var host = spot(chart, 1, 1);
        assertTrue(spot(chart, 1, 9).x() < host.x(), "the head is on the right of the host");
        assertTrue(host.y() < spot(chart, 1, 5).y(), "the host faces the door");
    }

    @Test
    void eachTableHasAHostWhereThereAreEnough() {
        var dinner = Visit.engagement("head, spouse, deputy, minister, aide", "lead, host2", "");
        var chart = Visit.chart(dinner, SeatingForm.ROUND_TABLES, OptionalInt.of(4));
        assertEquals("1 lead, 2 spouse, 3 deputy, 4 head", Visit.table(chart, 1));
        assertEquals("1 host2, 2 aide, 4 minister", Visit.table(chart, 2));
    }

    @Test
    void seatsGivenByHandStand() {
        var talks = Visit.engagement("head, deputy, guard", "lead, host2", "");
        var chart =
                Visit.chart(
                        talks,
                        SeatingForm.TALKS_ACROSS,
                        Visit.seat(1, 1, "deputy"),
                        Visit.seat(1, 1, "head"),
                        Visit.seat(2, 5, "guard"),
                        Visit.seat(1, 3, "stranger"));
        assertEquals("1 deputy, 2 head", Visit.table(chart, 1));
        assertEquals("1 lead, 2 host2, 5 guard", Visit.table(chart, 2));
    }

    @Test
    void aTableNumberThatNobodyReachesStandsByItself() {
        var dinner = Visit.engagement("head, deputy", "lead", "");
        var chart = Visit.chart(dinner, SeatingForm.ROUND_TABLES, Visit.seat(9, 2, "deputy"));
        assertEquals("1 lead, 3 head", Visit.table(chart, 1));
        assertEquals("2 deputy", Visit.table(chart, 9));
        assertEquals(List.of(1, 9), chart.tables().stream().map(Table::number).toList());
    }

    @Test
    void whomTheRoomDoesNotHoldIsTold() {
        var talks =
                Visit.engagement("head, deputy, minister", "lead, host2, host3", "notes")
                        .withPlace(Visit.in("small"));
        var chart = Visit.chart(talks, SeatingForm.TALKS_ACROSS);
        assertEquals("1 head, 2 deputy, 3 minister", Visit.table(chart, 1));
        assertEquals("1 lead, 2 host2", Visit.table(chart, 2));
        assertEquals(Visit.people("host3, notes"), chart.unseated());
    }

    @Test
    void aForumHasNoSeatsOfTheirOwn() {
        var forum = Visit.engagement("head", "lead", "").withKind(EngagementKind.FORUM);
        var chart = SeatingChart.of(Visit.tour(), forum);
        assertEquals(new SeatingChart(SeatingForm.NONE, List.of(), List.of()), chart);
    }

    private static Spot spot(SeatingChart chart, int table, int number) {
        return chart.table(table).orElseThrow().chairs().stream()
                .filter(chair -> chair.number() == number)
                .findFirst()
                .orElseThrow()
                .spot();
    }
}
