package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Route;
import org.retinue.tour.Standing;
import org.retinue.tour.TravelTimes;

class ConfirmationsTest {

    /// The visit is on Monday, 11 September; weekends do not count.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2023-08-25, TENTATIVE, -,
                    2023-08-26, TENTATIVE, asked 10 of 10, WARNING
                    2023-08-28, TENTATIVE, asked 10 of 10, WARNING
                    2023-08-28, REQUESTED, -,
                    2023-08-30, TENTATIVE, asked 8 of 10, WARNING
                    2023-08-30, RECONFIRM, -,
                    2023-08-31, TENTATIVE, confirmed 7 of 7, WARNING
                    2023-08-31, REQUESTED, confirmed 7 of 7, WARNING
                    2023-09-05, RECONFIRM, confirmed 4 of 7, WARNING
                    2023-09-06, REQUESTED, confirmed 3 of 3, ERROR
                    2023-09-09, REQUESTED, confirmed 0 of 3, ERROR
                    2023-09-11, REQUESTED, confirmed 0 of 3, ERROR
                    2023-09-12, REQUESTED, -,
                    2023-09-11, CONFIRMED, -,
                    2023-09-11, DONE, -,
                    2023-09-11, IDEA, -,
                    2023-09-11, DECLINED, -,
                    2023-09-11, CANCELLED, -,
                    """)
    void theHostConfirmsInTime(
            LocalDate today, ConfirmationState state, String expected, Severity severity) {
        var item = visit("a", BYD, "09:00", "10:00").withStanding(Standing.in(state));
        var found = due(item, today);
        assertEquals(
                severity == null ? List.of() : List.of(severity + " " + expected),
                found.stream().map(finding -> finding.severity() + " " + brief(finding)).toList());
    }

    @Test
    void aFindingSaysTheStateAndTheDay() {
        assertEquals(
                List.of(
                        new Finding(
                                Rule.CONFIRMATION,
                                Severity.ERROR,
                                Optional.of(MONDAY),
                                List.of(id("a")),
                                new Evidence.NotConfirmed(ConfirmationState.TENTATIVE, 1, 3))),
                due(visit("a", BYD, "09:00", "10:00"), LocalDate.of(2023, 9, 8)));
    }

    @Test
    void whoeverWasAskedOnADateWasAsked() {
        var today = LocalDate.of(2023, 8, 28);
        var asked =
                new Confirmation(
                        ConfirmationState.TENTATIVE,
                        Optional.of(LocalDate.of(2023, 8, 20)),
                        "",
                        Optional.empty());
        var item = visit("a", BYD, "09:00", "10:00");
        assertEquals(List.of(), due(item.withStanding(Standing.of(asked)), today));
    }

    @Test
    void aTimeToBeConfirmedDoesNotMatter() {
        var item =
                visit("a", BYD, "09:00", "10:00").withMoment(new Moment.ToBeConfirmed(MONDAY, 0));
        assertEquals(1, due(item, MONDAY).size());
        assertEquals(0, due(item.withMoment(Moment.POOLED), MONDAY).size());
    }

    @Test
    void restAndLegsHaveNoHost() {
        var rest = visit("a", BYD, "09:00", "10:00").withKind(EngagementKind.REST);
        assertEquals(List.of(), due(rest, MONDAY));
        assertEquals(
                List.of(), due(leg("a", LegMode.CAR, Route.UNKNOWN, "09:00", "10:00"), MONDAY));
    }

    @ParameterizedTest
    @EnumSource(value = EngagementKind.class, mode = EnumSource.Mode.EXCLUDE, names = "REST")
    void everythingElseHasOne(EngagementKind kind) {
        assertEquals(1, due(visit("a", BYD, "09:00", "10:00").withKind(kind), MONDAY).size());
    }

    private static List<Finding> due(Item item, LocalDate today) {
        return findings(
                Rule.CONFIRMATION,
                new Situation(tour(item), TravelTimes.NONE, List.of(), today, RulePacks.general()));
    }

    private static String brief(Finding finding) {
        return switch (finding.evidence()) {
            case Evidence.NotConfirmed(_, var left, var deadline) ->
                    "confirmed " + left + " of " + deadline;
            case Evidence.NeverAsked(var left, var deadline) -> "asked " + left + " of " + deadline;
            default -> "unexpected " + finding;
        };
    }
}
