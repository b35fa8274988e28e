package org.retinue.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.KNOWN;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;
import static org.retinue.edit.Shifts.at;
import static org.retinue.edit.Shifts.ripple;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Directory;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Route;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;

/// A shift is an edit of moments, by the clocks of the places.
class RippleTest {

    @Test
    void itemsWithoutAClockTimeAreNotShifted() {
        var open = at("a", BYD, "09:00", "10:00").withMoment(new Moment.ToBeConfirmed(MONDAY, 0));
        var none = new Ripple(Text.EMPTY, List.of(), List.of(), List.of());
        assertEquals(none, ripple(tour(open, at("b", BYD, "10:00", "11:00")), 40));
        assertEquals(none, ripple(tour(at("b", BYD, "10:00", "11:00")), 40));
        assertEquals(none, ripple(tour(at("a", BYD, "10:00", "11:00")), 0));
        assertEquals(Optional.empty(), none.edit());
    }

    @Test
    void isOneEditThatLeavesAloneWhatMovedMeanwhile() {
        var a = at("a", BYD, "09:00", "10:00").withTitle(Text.english("Talks"));
        var b = at("b", BYD, "10:00", "11:00");
        var edit = ripple(tour(a, b), 40).edit().orElseThrow();
        assertEquals(Deed.SHIFT, edit.deed());
        assertEquals(Text.english("Talks"), edit.subject());
        assertEquals(
                tour(
                        a.withMoment(at("a", BYD, "09:40", "10:40").moment()),
                        at("b", BYD, "10:40", "11:40")),
                edit.on(tour(a, b)));
        var elsewhere = at("b", BYD, "12:00", "13:00");
        assertEquals(
                tour(a.withMoment(at("a", BYD, "09:40", "10:40").moment()), elsewhere),
                edit.on(tour(a, elsewhere)));
    }

    @Test
    void shiftsPastMidnight() {
        var late = visit("a", BYD, MONDAY.atTime(22, 0), MONDAY, "23:30");
        assertEquals(
                List.of(
                        new Ripple.Move(
                                id("a"),
                                new Moment.Timed(MONDAY.atTime(22, 0), MONDAY.atTime(23, 30)),
                                new Moment.Timed(MONDAY.atTime(22, 40), TUESDAY.atTime(0, 10)))),
                ripple(tour(late), 40).moves());
    }

    /// Paris puts its clocks forward at two o'clock on 31 March 2024; the flight lands there.
    @Test
    void keepsTheClocksOfThePlacesRight() {
        var paris = new SiteId("paris");
        var tour = tour();
        var known =
                Directory.EMPTY.with(
                        Site.named(
                                paris,
                                SiteKind.AIRPORT,
                                Text.english("Paris"),
                                ZoneId.of("Europe/Paris")));
        var flight =
                leg("a", LegMode.PLANE, Route.between(BYD, paris), "00:00", "00:00")
                        .withMoment(times("2024-03-30T20:00", "2024-03-31T01:30"));
        var reception =
                visit("b", paris, LocalDateTime.parse("2024-03-31T01:40"), MONDAY, "00:00")
                        .withMoment(times("2024-03-31T01:40", "2024-03-31T03:30"));
        var before = tour.withItems(List.of(flight, reception), KNOWN.with(known));
        assertEquals(
                List.of(
                        new Ripple.Move(
                                id("a"),
                                times("2024-03-30T20:00", "2024-03-31T01:30"),
                                times("2024-03-30T20:40", "2024-03-31T03:10")),
                        new Ripple.Move(
                                id("b"),
                                times("2024-03-31T01:40", "2024-03-31T03:30"),
                                times("2024-03-31T03:20", "2024-03-31T04:10"))),
                ripple(before, 40).moves());
    }

    private static Moment.Timed times(String start, String end) {
        return new Moment.Timed(LocalDateTime.parse(start), LocalDateTime.parse(end));
    }
}
