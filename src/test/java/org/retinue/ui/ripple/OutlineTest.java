package org.retinue.ui.ripple;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.TRAVEL;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retinue.check.Checks;
import org.retinue.check.Rule;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Standing;
import org.retinue.tour.Tour;
import org.retinue.ui.ripple.PreviewLine.Heading;
import org.retinue.ui.ripple.PreviewLine.Moved;
import org.retinue.ui.ripple.PreviewLine.Said;
import org.retinue.ui.ripple.PreviewLine.Sign;
import org.retinue.words.Words;

class OutlineTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Item A = visit("a", BYD, "09:00", "10:00");

    @Test
    void tellsWhatMovesWhereSlackIsAndWhatIsHit() {
        var last = visit("c", HUAWEI, "12:00", "13:00");
        var tour =
                tour(
                        A,
                        visit("b", BYD, "10:20", "11:30"),
                        last.withStanding(last.standing().withAnchored(true)));
        assertEquals(
                List.of(
                        new Heading("In the way"),
                        new Said(
                                Sign.ANCHOR,
                                "Company visit, Huawei, 12:00–13:00, does not move: 35 min short"
                                        + " before it"),
                        new Heading("New findings"),
                        new Said(
                                Sign.ERROR,
                                "Company visit, BYD and Company visit, Huawei overlap by 5 min for"
                                        + " everybody on Principal"),
                        new Heading("What moves"),
                        new Moved("09:00–10:00", "09:40–10:40", "Company visit, BYD"),
                        new Moved("10:20–11:30", "10:55–12:05", "Company visit, BYD"),
                        new Heading("Gaps"),
                        new Said(
                                Sign.SLACK,
                                "The gap between Company visit, BYD and Company visit, BYD takes"
                                        + " up 5 min")),
                outline(tour, 40).lines());
        assertEquals(
                "2 items move; 1 item in the way stays; 1 new finding",
                outline(tour, 40).summary());
    }

    @Test
    void tellsWhatWouldBeMended() {
        var tour = tour(A, visit("b", BYD, "08:00", "09:30").withTitle(A.title()));
        assertEquals(
                List.of(
                        new Heading("What moves"),
                        new Moved("09:00–10:00", "09:40–10:40", "Company visit, BYD"),
                        new Heading("No longer found"),
                        new Said(
                                Sign.MENDED,
                                "Company visit, BYD and Company visit, BYD overlap by 30 min for"
                                        + " everybody on Principal")),
                outline(tour, 40).lines());
    }

    @Test
    void namesTheDateWhereItChanges() {
        var late = visit("a", BYD, MONDAY.atTime(23, 30), TUESDAY, "00:30");
        var next = visit("b", BYD, TUESDAY.atTime(0, 30), TUESDAY, "01:00");
        assertEquals(
                List.of(
                        new Heading("What moves"),
                        new Moved("23:30–00:30", "12 Sept 00:10–01:10", "Company visit, BYD"),
                        new Moved("12 Sept 00:30–01:00", "01:10–01:40", "Company visit, BYD")),
                outline(tour(late, next), 40).lines());
    }

    @Test
    void saysWhyNothingCanBeShifted() {
        assertEquals(Optional.empty(), Outline.obstacle(ENGLISH, tour(A), A));
        var open = A.withMoment(new Moment.ToBeConfirmed(MONDAY, 0));
        assertEquals(
                Optional.of("Company visit, BYD has no clock time yet. Type its start first."),
                Outline.obstacle(ENGLISH, tour(open), open));
        var done = A.withStanding(Standing.in(ConfirmationState.DONE));
        assertEquals(
                Optional.of("Company visit, BYD is done. Shift from what comes after it."),
                Outline.obstacle(ENGLISH, tour(done), done));
    }

    private static Outline outline(Tour tour, int minutes) {
        var asked =
                new Foreseen.Case(
                        tour,
                        tour.items().stream()
                                .filter(item -> item.id().equals(A.id()))
                                .findFirst()
                                .orElseThrow(),
                        TRAVEL,
                        like ->
                                Checks.findings(situation(like)).stream()
                                        .filter(finding -> finding.rule() == Rule.OVERLAP)
                                        .toList());
        return new Outline(ENGLISH, Foreseen.of(asked, Duration.ofMinutes(minutes)));
    }
}
