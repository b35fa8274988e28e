package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.EARLY;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.ZONE;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Route;
import org.retinue.tour.Tour;

class ChecksTest {

    @Test
    void aGoodTourHasNoFindings() {
        assertEquals(
                List.of(),
                Checks.findings(
                        situation(
                                tour(
                                        visit("a", BYD, "10:00", "11:00"),
                                        leg(
                                                "c",
                                                LegMode.CAR,
                                                Route.between(BYD, HUAWEI),
                                                "11:10",
                                                "11:50"),
                                        visit("b", HUAWEI, "12:00", "13:00")))));
    }

    @Test
    void findingsStandByDayTimeSeverityAndRule() {
        var items =
                List.<Item>of(
                        visit("f", BYD, TUESDAY.atTime(8, 0), TUESDAY, "07:00"),
                        visit("e", ZONE, "15:00", "16:00"),
                        visit("d", BYD, "13:00", "14:30"),
                        visit("c", HUAWEI, "11:10", "12:00"),
                        visit("b", BYD, "10:30", "11:00"),
                        visit("a", BYD, "10:30", "10:40"),
                        visit("g", BYD, "09:00", "10:00")
                                .withMoment(new Moment.ToBeConfirmed(MONDAY.minusDays(3), 0)));
        var expected =
                List.of(
                        "OUTSIDE_TOUR ERROR g",
                        "OVERLAP ERROR a",
                        "SHORT_TRANSFER ERROR b",
                        "VISIT_LENGTH HINT a",
                        "MISSING_LEG WARNING c",
                        "MISSING_LEG WARNING d",
                        "REPEATED_SITE WARNING d",
                        "UNKNOWN_TRAVEL HINT d",
                        "BAD_INTERVAL ERROR f",
                        "REPEATED_SITE WARNING f");
        assertEquals(expected, brief(items));
        assertEquals(expected, brief(items.reversed()));
    }

    @Test
    void atTheSameTimeTheGraverFindingStandsFirst() {
        var mine = tour("zambia", visit("a", HUAWEI, "09:00", "10:00"));
        var other = tour("algeria", visit("b", HUAWEI, "12:00", "13:00"));
        var found =
                Checks.findings(
                        new Situation(mine, TRAVEL, List.of(other), MONDAY, RulePacks.general()));
        assertEquals(
                List.of(
                        Rule.MISSING_HOST,
                        Rule.CONFIRMATION,
                        Rule.LIAISON,
                        Rule.BRIEFING,
                        Rule.CLASH),
                found.stream().map(Finding::rule).toList());
    }

    @Test
    void theOrderOfTheOtherToursDoesNotMatter() {
        var mine = tour("zambia", visit("a", HUAWEI, "09:00", "10:00"));
        var one = tour("algeria", visit("b", HUAWEI, "09:30", "11:00"));
        var other = tour("venezuela", visit("c", HUAWEI, "09:30", "11:00"));
        var found = Checks.findings(situation(mine, one, other));
        assertEquals(2, found.size());
        assertEquals(found, Checks.findings(situation(mine, other, one)));
    }

    @Test
    void theRulesGoByTheNumbersTheyAreGiven() {
        var strict = RulePacks.general().with(Map.of("T-16.most.minutes", "30"));
        var tour = tour(visit("a", BYD, "10:00", "11:00").withKind(EngagementKind.TALKS));
        assertEquals(List.of(), evidence(tour, RulePacks.general()));
        assertEquals(List.of(new Evidence.TooLong(60, 30)), evidence(tour, strict));
    }

    @Test
    void aRuleCanBeOff() {
        var tour = tour(visit("a", BYD, "09:00", "10:00"), visit("b", BYD, "09:30", "10:30"));
        assertEquals(1, evidence(tour, RulePacks.general()).size());
        assertEquals(List.of(), evidence(tour, RulePacks.general().with(Map.of("T-1", "off"))));
    }

    @Test
    void whatCannotBeAskedOfTheRulesIsFound() {
        var asked = RulePacks.general().with(Map.of("T-16.most.minutes", "long"));
        var tour = tour(visit("a", BYD, "10:00", "11:00"));
        assertEquals(
                List.of(new Evidence.Refused("T-16.most.minutes", "long", Wanted.WHOLE_NUMBER)),
                evidence(tour, asked));
    }

    @Test
    void everyRuleHasACodeOfItsOwn() {
        var codes = Stream.of(Rule.values()).map(Rule::code).toList();
        assertEquals(List.copyOf(codes), codes.stream().distinct().toList());
        assertTrue(codes.stream().allMatch(code -> code.matches("[A-Z]-[0-9]+")), codes::toString);
    }

    @Test
    void workingDaysAreMondayToFriday() {
        var days = WorkingDays.MONDAY_TO_FRIDAY;
        assertEquals(5, days.between(MONDAY, MONDAY.plusDays(7)));
        assertEquals(0, days.between(MONDAY.minusDays(2), MONDAY));
        assertEquals(1, days.between(MONDAY.minusDays(3), MONDAY));
        assertEquals(0, days.between(MONDAY, MONDAY));
    }

    private static List<Evidence> evidence(Tour tour, Numbers numbers) {
        return Checks.findings(new Situation(tour, TRAVEL, List.of(), EARLY, numbers)).stream()
                .map(Finding::evidence)
                .toList();
    }

    private static List<String> brief(List<Item> items) {
        return Checks.findings(situation(tour(items.toArray(Item[]::new)))).stream()
                .map(finding ->
                        finding.rule()
                                + " "
                                + finding.severity()
                                + " "
                                + finding.items().getFirst())
                .toList();
    }
}
