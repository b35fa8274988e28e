package org.retinue.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.INTERPRETER;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.SUNDAY;
import static org.retinue.check.Visits.ZONE;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.leg;
import static org.retinue.check.Visits.open;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.check.Checks;
import org.retinue.check.Rule;
import org.retinue.check.RulePacks;
import org.retinue.check.Severity;
import org.retinue.check.Situation;
import org.retinue.check.Visits;
import org.retinue.tour.Assignment;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.LegMode;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Route;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Each kind of mend where it is offered, and then puts its finding right, and where it is not.
class EachMendTest {

    private static final Engagement NINE = visit("a", BYD, "09:00", "10:00");
    private static final LocalDate NOT_YET_ASKED = LocalDate.of(2023, 8, 29);

    /// The directory knows whom the office can send.
    record Example(
            Class<? extends Mend> kind,
            Rule rule,
            Situation offered,
            Situation notOffered,
            Directory known) {

        static Example of(
                Class<? extends Mend> kind, Rule rule, Situation offered, Situation notOffered) {
            return new Example(kind, rule, offered, notOffered, Visits.KNOWN);
        }

        @Override
        public String toString() {
            return kind.getSimpleName() + " " + rule.code();
        }

        List<? extends Mend> mends(Situation situation) {
            var finding = findings(rule, situation).getFirst();
            return Mends.of(finding, situation, known).stream().filter(kind::isInstance).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsOfferedPutsItsFindingRight(Example example) {
        var situation = example.offered();
        var mends = example.mends(situation);
        assertFalse(mends.isEmpty());
        for (var mend : mends) {
            var mended = situation.with(mend.apply(situation.tour()));
            assertEquals(List.of(), findings(example.rule(), mended), mend::toString);
            assertEquals(errors(situation, example.rule()), errors(mended, example.rule()));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatWouldNotHelpIsNotOffered(Example example) {
        assertEquals(List.of(), example.mends(example.notOffered()));
    }

    @Test
    void noKindOfMendIsWithoutAnExample() {
        assertEquals(
                Set.of(Mend.class.getPermittedSubclasses()),
                examples().map(Example::kind).collect(Collectors.toSet()));
    }

    static Stream<Example> examples() {
        return Stream.of(moves(), others(), Stream.of(interpreter())).flatMap(examples -> examples);
    }

    private static Stream<Example> moves() {
        var follows = visit("b", BYD, "09:55", "10:30");
        var last = visit("c", BYD, "10:30", "11:30");
        var sunday = visit("a", BYD, SUNDAY.atTime(9, 0), SUNDAY, "10:00");
        var far = visit("b", HUAWEI, "10:30", "11:30");
        var backwards = visit("a", BYD, "11:00", "10:00");
        var endless = visit("a", BYD, MONDAY.atTime(9, 0), MONDAY.plusDays(1), "10:00");
        return Stream.of(
                example(Mend.ShiftFrom.class, Rule.OVERLAP, NINE, follows, last),
                example(Mend.MoveBy.class, Rule.OVERLAP, NINE, follows),
                example(Mend.MoveBy.class, Rule.OUTSIDE_TOUR, sunday),
                example(Mend.MoveBy.class, Rule.SHORT_TRANSFER, NINE, far),
                example(Mend.OtherEnds.class, Rule.SHORT_TRANSFER, NINE, far),
                example(Mend.OtherEnds.class, Rule.BAD_INTERVAL, backwards),
                example(Mend.OtherEnds.class, Rule.BAD_INTERVAL, endless),
                example(
                        Mend.OtherEnds.class,
                        Rule.VISIT_LENGTH,
                        visit("a", BYD, "09:00", "11:00")));
    }

    private static Stream<Example> others() {
        var two = tour(NINE, visit("b", HUAWEI, "11:00", "12:00"));
        var fixed = tour(anchored(NINE), visit("b", HUAWEI, "11:00", "12:00"));
        var ride = leg("l", LegMode.CAR, Route.between(BYD, HUAWEI), "09:00", "09:50");
        var asked = NINE.withStanding(Standing.in(ConfirmationState.REQUESTED));
        var closed = pressed(visit("b", BYD, "10:05", "11:00"), PressAccess.CLOSED);
        return Stream.of(
                Example.of(
                        Mend.MoveBy.class,
                        Rule.OUTSIDE_TOUR,
                        situation(arrived(visit("b", HUAWEI, "08:00", "09:00"))),
                        situation(arrived(anchored(visit("b", HUAWEI, "08:00", "09:00"))))),
                Example.of(
                        Mend.MoveBy.class,
                        Rule.PRESS,
                        situation(tour(pressed(NINE, PressAccess.OPEN), closed)),
                        situation(
                                tour(anchored(pressed(NINE, PressAccess.OPEN)), anchored(closed)))),
                Example.of(
                        Mend.InsertLeg.class,
                        Rule.MISSING_LEG,
                        situation(two),
                        situation(tour(ride, visit("b", ZONE, "11:00", "12:00")))),
                Example.of(
                        Mend.Swap.class,
                        Rule.OPENING_HOURS,
                        situation(open(two, BYD, "10:30-18:00")),
                        situation(open(fixed, BYD, "10:30-18:00"))),
                Example.of(
                        Mend.OtherHour.class,
                        Rule.OPENING_HOURS,
                        situation(open(two, BYD, "10:30-18:00")),
                        situation(open(two, BYD, "18:00-18:59"))),
                Example.of(
                        Mend.Ask.class,
                        Rule.CONFIRMATION,
                        asOf(tour(NINE), NOT_YET_ASKED),
                        asOf(tour(asked), LocalDate.of(2023, 9, 8))));
    }

    private static Example interpreter() {
        var known =
                Visits.KNOWN
                        .with(speaking(INTERPRETER.value(), "zh", "pt"))
                        .with(speaking("free", "zh", "pt"))
                        .with(speaking("busy", "zh", "pt"))
                        .with(speaking("french", "zh", "fr"));
        var mine = tour(interpreted(NINE, INTERPRETER.value())).refreshed(known);
        var theirs = interpreted(visit("x", HUAWEI, "09:00", "10:00"), INTERPRETER.value());
        var busy = interpreted(visit("y", HUAWEI, "09:00", "10:00"), "busy");
        var free = interpreted(visit("z", HUAWEI, "09:00", "10:00"), "free");
        return new Example(
                Mend.OtherInterpreter.class,
                Rule.INTERPRETER_CLASH,
                situation(mine, tour("algeria", theirs).with(busy, known)),
                situation(mine, tour("algeria", theirs).with(busy, known).with(free, known)),
                known);
    }

    /// Offered for these items, and not where none of them may move.
    private static Example example(Class<? extends Mend> kind, Rule rule, Engagement... items) {
        return Example.of(
                kind,
                rule,
                situation(tour(items)),
                situation(tour(Stream.of(items).map(EachMendTest::anchored).toArray(Item[]::new))));
    }

    private static Set<String> errors(Situation situation, Rule but) {
        return Checks.findings(situation).stream()
                .filter(finding -> finding.severity() == Severity.ERROR && finding.rule() != but)
                .map(finding -> finding.rule() + " " + finding.items())
                .collect(Collectors.toSet());
    }

    private static Item anchored(Engagement item) {
        return item.withStanding(item.standing().withAnchored(true));
    }

    private static Engagement pressed(Engagement item, PressAccess press) {
        return item.withManner(item.manner().withPress(press));
    }

    /// The guests arrive at ten; the zone is the airport.
    private static Tour arrived(Item item) {
        var arrival = visit("a", ZONE, "10:00", "10:30").withKind(EngagementKind.ARRIVAL);
        var airport = Visits.KNOWN.site(ZONE).orElseThrow().withKind(SiteKind.AIRPORT);
        return tour(item, anchored(arrival)).refreshed(Directory.EMPTY.with(airport));
    }

    private static Situation asOf(Tour tour, LocalDate today) {
        return new Situation(tour, Visits.TRAVEL, List.of(), today, RulePacks.general());
    }

    private static Item interpreted(Engagement item, String person) {
        return item.withParty(
                item.party()
                        .withAssignments(
                                List.of(new Assignment(Duty.INTERPRETER, new PersonId(person)))));
    }

    private static Person speaking(String id, String... languages) {
        return Person.named(new PersonId(id), Text.english("The " + id))
                .withLanguages(Stream.of(languages).map(Language::of).toList());
    }
}
