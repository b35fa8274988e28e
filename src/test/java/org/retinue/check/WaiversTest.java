package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.SPOUSE;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.only;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.Place;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// What is waived stays to be seen, counts no more, and does so again once its subject changes.
class WaiversTest {

    private static final LocalDate WHEN = LocalDate.of(2023, 8, 2);
    private static final Tour CLASHING =
            tour(
                    visit("a", BYD, "09:00", "10:00"),
                    visit("b", HUAWEI, "09:30", "10:30"),
                    visit("c", BYD, "16:00", "17:00"));

    @Test
    void aWaivedFindingStaysAndCountsNoMore() {
        var before = overlap(CLASHING);
        var after = overlap(waived());
        assertEquals(before.items(), after.items());
        assertTrue(before.counts(Severity.ERROR));
        assertFalse(after.counts(Severity.ERROR));
        var waiver = after.waived().orElseThrow();
        assertEquals("The host insists", waiver.reason());
        assertEquals("Li", waiver.who());
        assertEquals(WHEN, waiver.when());
        assertEquals(Optional.empty(), Waivers.lapsed(waived(), after));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("another time", false, item -> item.withMoment(later(item).moment())),
                change("other people", false, item -> only(item, HEAD)),
                change(
                        "confirmed",
                        false,
                        item -> item.withStanding(Standing.in(ConfirmationState.CONFIRMED))),
                change(
                        "another place",
                        false,
                        item -> ((Engagement) item).withPlace(Place.UNKNOWN)),
                change(
                        "another kind",
                        false,
                        item -> ((Engagement) item).withKind(EngagementKind.FORUM)),
                change("another title", true, item -> item.withTitle(Text.english("Plant"))),
                change(
                        "an anchor",
                        true,
                        item -> item.withStanding(item.standing().withAnchored(true))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aWaiverLapsesWhenItsSubjectChanges(
            String what, boolean holds, UnaryOperator<Item> change) {
        var changed = waived().with(id("b"), change);
        var found = overlap(changed);
        assertEquals(holds, found.waived().isPresent(), what);
        assertEquals(!holds, Waivers.lapsed(changed, found).isPresent(), what);
    }

    @Test
    void anotherItemAndPassingDaysAreNoChange() {
        var other = waived().with(id("c"), WaiversTest::later);
        assertTrue(overlap(other).waived().isPresent());
        var early = due(tour(visit("a", BYD, "09:00", "10:00")), LocalDate.of(2023, 9, 7));
        var asked = tour(visit("a", BYD, "09:00", "10:00"));
        var waived = Waivers.waived(asked, Waivers.of(asked, early, "By telephone", "Li", WHEN));
        assertTrue(due(waived, LocalDate.of(2023, 9, 8)).waived().isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMATION, 2023-08-29, 2023-08-30",
        "CONFIRMATION, 2023-09-01, 2023-09-04",
        "TIME_TO_BE_CONFIRMED, 2023-09-08, 2023-09-10",
        "MISSING_HOST, 2023-09-04, 2023-09-05",
        "BRIEFING, 2023-09-06, 2023-09-10",
        "PRESS, 2023-09-04, 2023-09-10"
    })
    void thatDaysPassIsNoChange(Rule rule, LocalDate then, LocalDate now) {
        var item = visit("a", BYD, "09:00", "10:00");
        var tour =
                tour(
                        rule == Rule.PRESS ? item.withKind(EngagementKind.SIGNING) : item,
                        visit("b", BYD, "11:00", "12:00")
                                .withMoment(new Moment.ToBeConfirmed(Visits.MONDAY, 0)));
        var found = found(rule, tour, then);
        var waived = Waivers.waived(tour, Waivers.of(tour, found, "Known", "Li", WHEN));
        assertNotEquals(
                found.evidence(), found(rule, waived, now).evidence(), "the days are counted");
        assertTrue(found(rule, waived, now).waived().isPresent());
    }

    @Test
    void aWaiverIsAboutItsOwnFindingOnly() {
        var found = Checks.findings(situation(waived()));
        var other = found.stream().filter(it -> it.rule() != Rule.OVERLAP).findFirst();
        assertEquals(Optional.empty(), other.orElseThrow().waived());
        assertEquals(Optional.empty(), Waivers.lapsed(waived(), other.orElseThrow()));
        var both =
                Waivers.waived(
                        waived(), Waivers.of(waived(), other.orElseThrow(), "Known", "Li", WHEN));
        assertEquals(2, both.waivers().size());
        assertEquals(1, Waivers.takenBack(both, overlap(both)).waivers().size());
    }

    @Test
    void theLastOfSeveralThatLapsedIsTold() {
        var moved = waived().with(id("b"), WaiversTest::later);
        var again = Waivers.waived(moved, Waivers.of(moved, overlap(moved), "Again", "Wu", WHEN));
        var alone = again.with(id("b"), item -> only(item, HEAD));
        assertEquals(
                Optional.of("Again"),
                Waivers.lapsed(alone, overlap(alone)).map(waiver -> waiver.reason()));
    }

    @Test
    void aWaiverIsTakenBack() {
        var back = Waivers.takenBack(waived(), overlap(waived()));
        assertEquals(CLASHING, back);
    }

    @Test
    void aSecondDecisionTakesThePlaceOfTheFirst() {
        var again =
                Waivers.waived(
                        waived(), Waivers.of(waived(), overlap(waived()), "Agreed", "Wu", WHEN));
        assertEquals(1, again.waivers().size());
        assertEquals("Agreed", overlap(again).waived().orElseThrow().reason());
    }

    @Test
    void eachFindingOfARuleHasItsOwnDecision() {
        var twice =
                tour().withDelegation(
                                tour().delegation(),
                                Directory.of(
                                        List.of(),
                                        Stream.of(HEAD, SPOUSE, MINISTER)
                                                .map(id -> Person.named(id, Text.of("Lee", "李")))
                                                .toList(),
                                        List.of()));
        var tour = twice;
        for (var finding : duplicates(twice)) {
            tour = Waivers.waived(tour, Waivers.of(tour, finding, "They are not", "Li", WHEN));
        }
        assertEquals(2, duplicates(tour).stream().filter(it -> it.waived().isPresent()).count());
        assertEquals(
                2, duplicates(tour).stream().map(it -> Waivers.name(twice, it)).distinct().count());
        var one = duplicates(tour).getFirst();
        assertEquals(
                List.of(true),
                duplicates(Waivers.takenBack(tour, one)).stream()
                        .map(it -> it.waived().isPresent())
                        .filter(is -> is)
                        .toList());
    }

    private static List<Finding> duplicates(Tour tour) {
        return Visits.findings(Rule.DUPLICATE_PERSON, situation(tour));
    }

    private static Arguments change(String what, boolean holds, UnaryOperator<Item> change) {
        return Arguments.of(what, holds, change);
    }

    private static Item later(Item item) {
        return visit(item.id().value(), BYD, "09:45", "10:30");
    }

    private static Tour waived() {
        return Waivers.waived(
                CLASHING, Waivers.of(CLASHING, overlap(CLASHING), "The host insists", "Li", WHEN));
    }

    private static Finding overlap(Tour tour) {
        return Visits.findings(Rule.OVERLAP, situation(tour)).getFirst();
    }

    private static Finding due(Tour tour, LocalDate today) {
        return found(Rule.CONFIRMATION, tour, today);
    }

    private static Finding found(Rule rule, Tour tour, LocalDate today) {
        return Visits.findings(
                        rule,
                        new Situation(tour, Visits.TRAVEL, List.of(), today, RulePacks.general()))
                .getFirst();
    }
}
