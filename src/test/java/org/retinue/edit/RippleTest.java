package org.retinue.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.HUB;
import static org.retinue.check.Visits.KNOWN;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.PRINCIPAL;
import static org.retinue.check.Visits.SPOUSES;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.ZONE;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.on;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Route;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// BYD and Huawei are 30 minutes apart, Huawei and the zone 40; nobody knows the way from BYD to
/// the zone, in which the hub lies. The item `a` is shifted.
class RippleTest {

    static Stream<Arguments> delays() {
        var a = at("a", BYD, "09:00", "10:00");
        return Stream.of(
                arguments("alone", 40, "a 09:40-10:40", tour(a)),
                arguments(
                        "what came before stays",
                        40,
                        "a 09:40-10:40",
                        tour(a, at("b", BYD, "08:00", "09:00"))),
                arguments(
                        "what touches moves too",
                        40,
                        "a 09:40-10:40, b 10:40-11:40, c 11:40-12:00",
                        tour(a, at("b", BYD, "10:00", "11:00"), at("c", BYD, "11:00", "11:20"))),
                arguments(
                        "a quarter of an hour is no slack",
                        40,
                        "a 09:40-10:40, b 10:55-11:15",
                        tour(a, at("b", BYD, "10:15", "10:35"))),
                arguments(
                        "beyond it there is slack",
                        40,
                        "a 09:40-10:40, b 10:55-11:25; a>b 15",
                        tour(a, at("b", BYD, "10:30", "11:00"))),
                arguments(
                        "enough slack ends it",
                        40,
                        "a 09:40-10:40; a>b 40",
                        tour(a, at("b", BYD, "11:00", "12:00"), at("c", BYD, "12:00", "13:00"))),
                arguments(
                        "the way is needed",
                        40,
                        "a 09:40-10:40, b 11:25-12:15; a>b 25",
                        tour(a, at("b", HUAWEI, "11:10", "12:00"))),
                arguments(
                        "by day a way that nobody knows is no slack",
                        40,
                        "a 09:40-10:40, b 15:40-16:40",
                        tour(a, at("b", ZONE, "15:00", "16:00"))),
                arguments(
                        "a night is",
                        40,
                        "a 09:40-10:40; a>b 40",
                        tour(a, at("b", ZONE, "16:00", "17:00"))),
                arguments(
                        "nothing needs to be gone to a site around the site",
                        40,
                        "a 09:40-10:40, b 10:55-11:25; a>b 15",
                        tour(at("a", HUB, "09:00", "10:00"), at("b", ZONE, "10:30", "11:00"))),
                arguments(
                        "what overlaps moves with it",
                        40,
                        "a 09:40-10:40, b 10:10-11:10",
                        tour(a, at("b", BYD, "09:30", "10:30"))),
                arguments(
                        "a short item within a long one does not hide it",
                        40,
                        "a 09:40-10:40, b 09:50-10:00, c 10:40-11:40",
                        tour(a, at("b", BYD, "09:10", "09:20"), at("c", BYD, "10:00", "11:00"))),
                arguments(
                        "a leg is on the way",
                        40,
                        "a 09:40-10:40, b 10:45-11:15, c 11:20-12:20",
                        tour(
                                a,
                                drive("b", BYD, HUAWEI, "10:05", "10:35"),
                                at("c", HUAWEI, "10:40", "11:40"))),
                arguments(
                        "another track has other business",
                        40,
                        "a 09:40-10:40",
                        tour(a, on(at("b", BYD, "10:00", "11:00"), SPOUSES))),
                arguments(
                        "what tracks share hands the delay on",
                        40,
                        "a 09:40-10:40, b 10:40-11:40, c 11:40-12:40",
                        tour(
                                a,
                                shared(at("b", BYD, "10:00", "11:00")),
                                on(at("c", BYD, "11:00", "12:00"), SPOUSES))),
                arguments(
                        "a leg goes with what it leads to, and what follows on it too",
                        40,
                        "a 09:40-10:40, d 10:00-10:35, b 10:40-11:40",
                        tour(
                                a,
                                on(drive("d", HUAWEI, BYD, "09:20", "09:55"), SPOUSES),
                                shared(at("b", BYD, "10:00", "11:00")))),
                arguments(
                        "but not from before the start, and not to elsewhere",
                        40,
                        "a 09:40-10:40, b 10:40-11:40",
                        tour(
                                a,
                                on(drive("d", HUAWEI, BYD, "08:50", "09:25"), SPOUSES),
                                on(drive("e", HUAWEI, ZONE, "09:30", "09:55"), SPOUSES),
                                shared(at("b", BYD, "10:00", "11:00")))),
                arguments(
                        "an anchor stops it",
                        40,
                        "a 09:40-10:40; b!40",
                        tour(
                                a,
                                anchored(at("b", BYD, "10:00", "11:00")),
                                at("c", BYD, "11:00", "12:00"))),
                arguments(
                        "before an anchor all room is used",
                        40,
                        "a 09:40-10:40; a>b 10; b!30",
                        tour(a, anchored(at("b", BYD, "10:10", "11:00")))),
                arguments(
                        "but not the way",
                        40,
                        "a 09:40-10:40; a>b 15; b!25",
                        tour(a, anchored(at("b", HUAWEI, "10:45", "11:00")))),
                arguments(
                        "an anchor far away is not hit",
                        40,
                        "a 09:40-10:40; a>b 40",
                        tour(a, anchored(at("b", BYD, "10:40", "11:00")))),
                arguments(
                        "what is done stands like an anchor",
                        40,
                        "a 09:40-10:40; b!40",
                        tour(a, in(ConfirmationState.DONE, at("b", BYD, "10:00", "11:00")))),
                arguments(
                        "what is called off is not there",
                        40,
                        "a 09:40-10:40, c 10:40-11:40",
                        tour(
                                a,
                                in(ConfirmationState.CANCELLED, at("b", BYD, "09:30", "10:00")),
                                in(ConfirmationState.DECLINED, at("d", BYD, "10:00", "10:30")),
                                at("c", BYD, "10:00", "11:00"))),
                arguments(
                        "an idea moves along",
                        40,
                        "a 09:40-10:40, b 10:40-11:40",
                        tour(a, in(ConfirmationState.IDEA, at("b", BYD, "10:00", "11:00")))),
                arguments(
                        "an anchor is not shifted",
                        40,
                        "; a!40",
                        tour(anchored(a), at("b", BYD, "10:00", "11:00"))),
                arguments(
                        "nothing goes past an anchor",
                        40,
                        "a 09:40-10:40, b 10:35-10:45, c 10:35-10:45; c>d 5; d!35",
                        tour(
                                a,
                                at("b", BYD, "10:05", "10:15"),
                                at("c", BYD, "10:20", "10:30"),
                                anchored(at("d", BYD, "10:35", "11:00")))),
                arguments(
                        "not even the start",
                        200,
                        "a 10:29-11:29; a>b 30; b!170",
                        tour(a, anchored(at("b", BYD, "10:30", "11:00")))));
    }

    static Stream<Arguments> earlier() {
        var a = at("a", BYD, "09:00", "10:00");
        return Stream.of(
                arguments("alone", -20, "a 08:40-09:40", tour(a)),
                arguments(
                        "what has no slack before it is taken along",
                        -20,
                        "a 08:40-09:40, b 09:55-10:55, c 10:35-11:35",
                        tour(a, at("b", BYD, "10:15", "11:15"), at("c", BYD, "10:55", "11:55"))),
                arguments(
                        "slack only grows",
                        -20,
                        "a 08:40-09:40; a>b 20",
                        tour(a, at("b", BYD, "10:20", "11:15"), at("c", BYD, "11:15", "11:55"))),
                arguments(
                        "an anchor stays, and what follows it",
                        -20,
                        "a 08:40-09:40; a>b 20",
                        tour(
                                a,
                                anchored(at("b", BYD, "10:00", "11:00")),
                                at("c", BYD, "11:00", "12:00"))),
                arguments(
                        "room before it is used without a word",
                        -20,
                        "a 08:40-09:40",
                        tour(at("b", BYD, "08:00", "08:40"), a)),
                arguments(
                        "what it runs into is hit",
                        -20,
                        "a 08:40-09:40; b!15",
                        tour(at("b", BYD, "08:00", "08:55"), a)),
                arguments(
                        "the way before it is needed",
                        -20,
                        "a 08:40-09:40; b!10",
                        tour(at("b", HUAWEI, "08:00", "08:20"), a)),
                arguments(
                        "nothing comes before what came before",
                        -200,
                        "a 08:01-09:01; b!200",
                        tour(at("b", BYD, "08:00", "09:00"), a)),
                arguments(
                        "an anchor is not shifted",
                        -20,
                        "; a!20",
                        tour(anchored(a), at("b", BYD, "08:00", "09:00"))),
                arguments(
                        "what tracks share may run into something there",
                        -20,
                        "a 08:40-09:40, b 09:40-10:40; c!20",
                        tour(
                                a,
                                on(at("c", BYD, "08:00", "10:00"), SPOUSES),
                                shared(at("b", BYD, "10:00", "11:00")))),
                arguments(
                        "a leg goes with what it leads to",
                        -20,
                        "a 08:40-09:40, d 09:00-09:35, b 09:40-10:40",
                        tour(
                                a,
                                on(drive("d", HUAWEI, BYD, "09:20", "09:55"), SPOUSES),
                                shared(at("b", BYD, "10:00", "11:00")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"delays", "earlier"})
    void whatShiftingTheItemDoes(String about, int minutes, String expected, Tour tour) {
        assertEquals(expected, told(ripple(tour, minutes)), about);
    }

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

    private static Ripple ripple(Tour tour, int minutes) {
        return Ripple.of(tour, TRAVEL, id("a"), Duration.ofMinutes(minutes));
    }

    /// The moves; what is absorbed, such as `a>b 15`; the hits, such as `c!10`.
    private static String told(Ripple ripple) {
        var moves =
                ripple.moves().stream()
                        .map(move ->
                                move.item()
                                        + " "
                                        + move.after().start().toLocalTime()
                                        + "-"
                                        + move.after().end().toLocalTime())
                        .collect(Collectors.joining(", "));
        var absorbed =
                ripple.absorbed().stream()
                        .map(slack ->
                                "; "
                                        + slack.before()
                                        + ">"
                                        + slack.after()
                                        + " "
                                        + slack.by().toMinutes());
        var hits =
                ripple.hits().stream()
                        .map(hit -> "; " + hit.item() + "!" + hit.missing().toMinutes());
        return moves + Stream.concat(absorbed, hits).collect(Collectors.joining());
    }

    private static Moment.Timed times(String start, String end) {
        return new Moment.Timed(LocalDateTime.parse(start), LocalDateTime.parse(end));
    }

    private static Item at(String id, SiteId site, String from, String to) {
        return visit(id, site, from, to);
    }

    private static Item drive(String id, SiteId from, SiteId to, String start, String end) {
        return leg(id, LegMode.CAR, Route.between(from, to), start, end);
    }

    private static Item shared(Item item) {
        return item.withParty(item.party().withTracks(List.of(PRINCIPAL, SPOUSES)));
    }

    private static Item anchored(Item item) {
        return item.withStanding(item.standing().withAnchored(true));
    }

    private static Item in(ConfirmationState state, Item item) {
        return item.withStanding(Standing.in(state));
    }
}
