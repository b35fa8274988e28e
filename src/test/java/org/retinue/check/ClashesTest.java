package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HALL;
import static org.retinue.check.Visits.HOST;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.LOBBY;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Booking;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Engagement;
import org.retinue.tour.Moment;
import org.retinue.tour.Place;
import org.retinue.tour.Post;
import org.retinue.tour.Reception;
import org.retinue.tour.Resource;
import org.retinue.tour.RoomId;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Standing;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

class ClashesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    09:30, 10:30, site 30
                    09:00, 10:00, site 60
                    09:59, 11:00, site 1
                    10:00, 11:00, between 0
                    10:29, 11:00, between 29
                    10:30, 11:00, day
                    08:00, 08:31, between 29
                    08:00, 08:30, day
                    09:30, 09:30, between 0
                    10:20, 10:20, between 20
                    11:00, 09:00, day
                    """)
    void twoDelegationsAtASiteNeedTimeBetweenThem(String from, String to, String expected) {
        assertEquals(
                List.of(expected),
                clashes(visit("a", HUAWEI, "09:00", "10:00"), visit("b", HUAWEI, from, to))
                        .map(ClashesTest::brief)
                        .toList());
    }

    @Test
    void theOfficeSaysWhatCountsAsAClash() {
        var bookings =
                Stream.of(
                                tour("zambia", visit("a", HUAWEI, "09:00", "10:00")),
                                tour("kenya", visit("b", HUAWEI, "10:20", "11:00")))
                        .flatMap(tour ->
                                tour.items().stream().flatMap(item -> Booking.of(tour, item)))
                        .toList();
        assertEquals(1, among(bookings, Map.of()));
        assertEquals(0, among(bookings, Map.of("S-3.turnaround.minutes", "20")));
        assertEquals(0, among(bookings, Map.of("S-3", "off")));
    }

    private static int among(List<Booking> bookings, Map<String, String> office) {
        var numbers = RulePacks.numbers(RuleChoice.OFFICE.withNumbers(new TreeMap<>(office)));
        return new Clashes(new Surroundings(Visits.KNOWN), Visits.TRAVEL, numbers)
                .among(bookings)
                .size();
    }

    @Test
    void theSameRoomIsAnErrorAndSaysWhoElseIsThere() {
        var other = in(HALL, visit("b", HUAWEI, "09:40", "11:00"));
        assertEquals(
                List.of(
                        new Finding(
                                Rule.CLASH,
                                Severity.ERROR,
                                Optional.of(MONDAY),
                                List.of(id("a")),
                                new Evidence.SameRoom(
                                        HUAWEI,
                                        HALL,
                                        20,
                                        new Evidence.Other(
                                                new TourId("venezuela"),
                                                Text.english("Visit of venezuela"),
                                                "Ms Lin",
                                                id("b"),
                                                other.moment())))),
                clashes(in(HALL, visit("a", HUAWEI, "09:00", "10:00")), other).toList());
    }

    @Test
    void anotherRoomOfTheSiteIsAWarning() {
        assertEquals(
                List.of("WARNING site 20"),
                clashes(
                                in(HALL, visit("a", HUAWEI, "09:00", "10:00")),
                                in(LOBBY, visit("b", HUAWEI, "09:40", "11:00")))
                        .map(finding -> finding.severity() + " " + brief(finding))
                        .toList());
        assertEquals(
                List.of("WARNING between 0"),
                clashes(
                                in(HALL, visit("a", HUAWEI, "09:00", "10:00")),
                                in(HALL, visit("b", HUAWEI, "10:00", "11:00")))
                        .map(finding -> finding.severity() + " " + brief(finding))
                        .toList());
    }

    @Test
    void aHostLeadReceivesOneDelegationAtATime() {
        assertEquals(
                List.of("ERROR host 30"),
                clashes(
                                led(visit("a", HUAWEI, "09:00", "10:00")),
                                led(visit("b", BYD, "09:30", "10:30")))
                        .map(finding -> finding.severity() + " " + brief(finding))
                        .toList());
        assertEquals(
                List.of("site 30", "host 30"),
                clashes(
                                led(visit("a", HUAWEI, "09:00", "10:00")),
                                led(visit("b", HUAWEI, "09:30", "10:30")))
                        .map(ClashesTest::brief)
                        .sorted(Comparator.reverseOrder())
                        .toList());
        assertEquals(
                List.of(),
                clashes(
                                led(visit("a", HUAWEI, "09:00", "10:00")),
                                led(visit("b", BYD, "10:00", "10:30")))
                        .toList());
    }

    @Test
    void theSameDayIsToldOnceAndOnlyWhereNothingGraverIs() {
        assertEquals(
                List.of("day"),
                clashes(
                                visit("a", HUAWEI, "09:00", "10:00"),
                                visit("b", HUAWEI, "12:00", "13:00"),
                                visit("c", HUAWEI, "14:00", "15:00"))
                        .map(ClashesTest::brief)
                        .toList());
        assertEquals(
                List.of("site 60"),
                clashes(
                                visit("a", HUAWEI, "09:00", "10:00"),
                                visit("b", HUAWEI, "12:00", "13:00"),
                                visit("c", HUAWEI, "09:00", "10:00"))
                        .map(ClashesTest::brief)
                        .toList());
    }

    @Test
    void theSameDayIsToldOnceForAllOfOurVisitsToASite() {
        var theirs = tour("venezuela", visit("x", HUAWEI, "12:00", "13:00"));
        var twice =
                tour(
                        "zambia",
                        visit("a", HUAWEI, "08:00", "09:00"),
                        visit("b", HUAWEI, "15:00", "16:00"));
        var besides =
                tour(
                        "zambia",
                        visit("a", HUAWEI, "08:00", "09:00"),
                        visit("b", HUAWEI, "12:30", "14:00"));
        assertEquals(
                List.of("day"),
                findings(Rule.CLASH, situation(twice, theirs)).stream()
                        .map(ClashesTest::brief)
                        .toList());
        assertEquals(
                List.of("site 30"),
                findings(Rule.CLASH, situation(besides, theirs)).stream()
                        .map(ClashesTest::brief)
                        .toList());
    }

    @Test
    void withoutAClockTimeTheDayIsAllThatCanMeet() {
        var unconfirmed =
                visit("b", HUAWEI, "09:00", "10:00")
                        .withMoment(new Moment.ToBeConfirmed(MONDAY, 0));
        var a = visit("a", HUAWEI, "09:00", "10:00");
        assertEquals(List.of("day"), clashes(a, unconfirmed).map(ClashesTest::brief).toList());
        assertEquals(List.of("day"), clashes(unconfirmed, a).map(ClashesTest::brief).toList());
        var onTuesday = a.withMoment(new Moment.ToBeConfirmed(TUESDAY, 0));
        assertEquals(List.of(), clashes(a, onTuesday).toList());
    }

    @Test
    void anotherSiteAnotherDayAndWhatIsNotActiveAreNoClash() {
        var a = visit("a", HUAWEI, "09:00", "10:00");
        assertEquals(List.of(), clashes(a, visit("b", BYD, "09:00", "10:00")).toList());
        assertEquals(
                List.of(),
                clashes(a, visit("b", HUAWEI, TUESDAY.atTime(9, 0), TUESDAY, "10:00")).toList());
        assertEquals(
                List.of(),
                clashes(
                                a,
                                visit("b", HUAWEI, "09:00", "10:00")
                                        .withStanding(Standing.in(ConfirmationState.DECLINED)))
                        .toList());
    }

    @Test
    void midnightDoesNotPart() {
        var late = visit("a", HUAWEI, MONDAY.atTime(23, 0), TUESDAY, "00:00");
        var early = visit("b", HUAWEI, TUESDAY.atTime(0, 10), TUESDAY, "01:00");
        assertEquals(List.of("between 10"), clashes(late, early).map(ClashesTest::brief).toList());
    }

    @Test
    void aTourDoesNotClashWithItselfAsStored() {
        var tour = tour(visit("a", HUAWEI, "09:00", "10:00"));
        assertEquals(List.of(), findings(Rule.CLASH, situation(tour, tour)));
    }

    @Test
    void bothToursAreTold() {
        var one = tour("zambia", visit("a", HUAWEI, "09:00", "10:00"));
        var other = tour("algeria", visit("b", HUAWEI, "09:30", "11:00"));
        assertEquals(
                List.of("site 30"),
                findings(Rule.CLASH, situation(one, other)).stream()
                        .map(ClashesTest::brief)
                        .toList());
        assertEquals(
                List.of("site 30"),
                findings(Rule.CLASH, situation(other, one)).stream()
                        .map(ClashesTest::brief)
                        .toList());
    }

    private static Stream<Finding> clashes(Engagement mine, Engagement... theirs) {
        return findings(Rule.CLASH, situation(tour("zambia", mine), tour("venezuela", theirs)))
                .stream();
    }

    private static Engagement in(RoomId room, Engagement engagement) {
        return engagement.withPlace(new Place(engagement.place().site(), Optional.of(room)));
    }

    private static Engagement led(Engagement engagement) {
        return engagement.withParty(
                engagement.party().withReception(new Reception(Optional.of(HOST), List.of())));
    }

    private static String brief(Finding finding) {
        return switch (finding.evidence()) {
            case Evidence.SameRoom room -> "room " + room.minutes();
            case Evidence.SameSite site -> "site " + site.minutes();
            case Evidence.ShortTurnaround turnaround -> "between " + turnaround.between();
            case Evidence.SameDay _ -> "day";
            case Evidence.Taken taken ->
                    taken.there() instanceof Resource.Staff(_, var post) && post == Post.HOST_LEAD
                            ? "host " + taken.minutes()
                            : "taken " + taken.minutes();
            default -> "unexpected " + finding;
        };
    }
}
