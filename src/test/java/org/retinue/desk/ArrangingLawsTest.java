package org.retinue.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.retinue.arrange.Arranging;
import org.retinue.arrange.Asked;
import org.retinue.arrange.Customs;
import org.retinue.arrange.Effort;
import org.retinue.arrange.Fits;
import org.retinue.arrange.Ground;
import org.retinue.arrange.Improving;
import org.retinue.arrange.Outcome;
import org.retinue.arrange.Proposal;
import org.retinue.check.Checks;
import org.retinue.check.Finding;
import org.retinue.check.Rule;
import org.retinue.check.RulePacks;
import org.retinue.check.Situation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Place;
import org.retinue.tour.Route;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// Laws of arranged programmes, on random tours over the sample's sites and roads: some engagements
/// stand confirmed, others have a time and may move, others are in the pool.
class ArrangingLawsTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 9, 11);
    private static final TrackId MAIN = new TrackId("main");
    private static final TrackId SPOUSE = new TrackId("spouse");
    private static final Set<Rule> OF_TIME =
            Set.of(Rule.OVERLAP, Rule.SHORT_TRANSFER, Rule.OPENING_HOURS, Rule.CLASH);

    @Property(tries = 30)
    void whatIsPlacedBreaksNoRuleOfTime(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var tour = tour(new Random(seed), Asked.Scope.POOL);
        var proposal = arranged(tour, Asked.Scope.POOL, seed);
        assertEquals(List.of(), fresh(proposal));
    }

    @Property(tries = 30)
    void whatIsFixedStaysAndNothingGetsWorse(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var tour = tour(new Random(seed), Asked.Scope.UNCONFIRMED);
        var proposal = arranged(tour, Asked.Scope.UNCONFIRMED, seed);
        for (var item : tour.items()) {
            if (item instanceof Engagement it
                    && it.standing().confirmation().state() == ConfirmationState.CONFIRMED) {
                assertEquals(it, proposal.after().item(it.id()).orElseThrow());
            }
        }
        assertTrue(takingPlace(proposal.after()) >= takingPlace(proposal.before()));
        assertEquals(List.of(), fresh(proposal));
    }

    /// A confirmed engagement lasts longer than the leg that overlaps it.
    @Example
    void whoIsInTwoPlacesGoesOnFromTheOneThatEndsLast() {
        eachPlaceThatIsOfferedIsOne(2_535);
    }

    @Property(tries = 30)
    void eachPlaceThatIsOfferedIsOne(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var tour = tour(new Random(seed), Asked.Scope.POOL);
        var ground = ground(tour);
        var asked = Asked.usual(tour, Customs.USUAL);
        for (var item : tour.pool()) {
            for (var fit : Fits.of(tour, item.id(), asked, ground)) {
                assertEquals(List.of(), fresh(Fits.made(tour, fit, asked, ground)));
            }
        }
    }

    /// Its only item at the hotel is a leg that nobody needs after the first move.
    @Example
    void aHotelThatIsNamedNoMoreIsNotGoneBackTo() {
        eachMoveOfAnImprovementIsWorthIt(12_758);
    }

    @Property(tries = 30)
    void eachMoveOfAnImprovementIsWorthIt(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var tour = tour(new Random(seed), Asked.Scope.UNCONFIRMED);
        var told = new ArrayList<Proposal>();
        var asked = Asked.usual(tour, Customs.USUAL);
        var outcome = Improving.of(tour, asked, ground(tour), 9, () -> false, told::add);
        if (outcome instanceof Outcome.Arranged(var proposal)) {
            assertTrue(told.size() <= 9);
            assertTrue(takingPlace(proposal.after()) >= takingPlace(proposal.before()));
            assertEquals(List.of(), fresh(proposal));
        }
    }

    private static Proposal arranged(Tour tour, Asked.Scope scope, long seed) {
        var asked = Asked.usual(tour, Customs.USUAL).withScope(scope);
        var effort = new Effort.Rounds(200, seed);
        return switch (Arranging.of(tour, asked, ground(tour), effort, () -> false, _ -> {})) {
            case Outcome.Arranged(var proposal) -> proposal;
            case Outcome.Refused(var obstacles) -> throw new AssertionError(obstacles);
        };
    }

    private static Ground ground(Tour tour) {
        return Planning.ground(situation(tour));
    }

    private static Situation situation(Tour tour) {
        return new Situation(
                tour,
                Samples.library().travel(),
                List.of(),
                MONDAY.minusMonths(3),
                RulePacks.general());
    }

    private static List<Finding> findings(Tour tour) {
        return Checks.findings(situation(tour)).stream()
                .filter(finding -> OF_TIME.contains(finding.rule()))
                .toList();
    }

    /// What is wrong after and was not before, be it a warning.
    private static List<Finding> fresh(Proposal proposal) {
        var before = findings(proposal.before());
        var fixed = proposal.before().itemsById().keySet();
        var moved = proposal.moves().stream().map(Proposal.Move::item).toList();
        return findings(proposal.after()).stream()
                .filter(finding -> !before.contains(finding))
                .filter(finding ->
                        finding.items().stream()
                                .anyMatch(id -> moved.contains(id) || !fixed.contains(id)))
                .toList();
    }

    private static long takingPlace(Tour tour) {
        var broken = Planning.ground(situation(tour)).broken().apply(tour);
        return tour.items().stream()
                .filter(item -> item instanceof Engagement && item.moment() instanceof Moment.Timed)
                .filter(item -> !broken.contains(item.id()))
                .count();
    }

    private static Tour tour(Random random, Asked.Scope scope) {
        var known = Samples.library().directory();
        var sites =
                known.sites().values().stream()
                        .filter(site -> site.kind() != SiteKind.AIRPORT)
                        .toList();
        var items = new ArrayList<Item>();
        var kinds = EngagementKind.values();
        for (var count = 0; count < 3 + random.nextInt(8); count++) {
            var site = sites.get(random.nextInt(sites.size())).id();
            var kind = kinds[random.nextInt(kinds.length)];
            var engagement =
                    Engagement.of(new ItemId("e" + count), kind, Place.at(site), track(random));
            var start =
                    MONDAY.plusDays(random.nextInt(3))
                            .atTime(8 + random.nextInt(10), 5 * random.nextInt(12));
            var timed = new Moment.Timed(start, start.plusMinutes(5L * (1 + random.nextInt(24))));
            items.add(
                    switch (random.nextInt(4)) {
                        case 0 ->
                                engagement
                                        .withMoment(timed)
                                        .withStanding(Standing.in(ConfirmationState.CONFIRMED));
                        case 1 ->
                                scope == Asked.Scope.POOL
                                        ? engagement
                                        : engagement.withMoment(timed);
                        default -> engagement;
                    });
        }
        items.add(
                Engagement.of(
                        new ItemId("sure"),
                        EngagementKind.COMPANY_VISIT,
                        Place.at(new SiteId("zte")),
                        MAIN));
        if (random.nextBoolean()) {
            var start = MONDAY.atTime(9, 0).plusMinutes(5L * random.nextInt(90));
            items.add(
                    Leg.of(
                                    new ItemId("leg"),
                                    LegMode.COACH,
                                    Route.between(new SiteId("hotel-nanshan"), new SiteId("byd")),
                                    MAIN)
                            .withMoment(new Moment.Timed(start, start.plusMinutes(95))));
        }
        return Tour.empty(
                        new TourId("random"),
                        new Heading("", Text.english("Random"), TourKind.WORKING_VISIT, ""),
                        sites.getFirst().zone(),
                        MONDAY,
                        MONDAY.plusDays(2),
                        new Track(MAIN, Text.english("Main")))
                .withTracks(
                        List.of(
                                new Track(MAIN, Text.english("Main")),
                                new Track(SPOUSE, Text.english("Spouse"))))
                .withItems(items, known);
    }

    private static TrackId track(Random random) {
        return random.nextInt(4) == 0 ? SPOUSE : MAIN;
    }
}
