package org.retinue.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.arrange.Arranging;
import org.retinue.arrange.Asked;
import org.retinue.arrange.Customs;
import org.retinue.arrange.Effort;
import org.retinue.arrange.Fit;
import org.retinue.arrange.Fits;
import org.retinue.arrange.Ground;
import org.retinue.arrange.Improving;
import org.retinue.arrange.Obstacle;
import org.retinue.arrange.Outcome;
import org.retinue.arrange.Proposal;
import org.retinue.arrange.Proposal.Unfit;
import org.retinue.arrange.Reason;
import org.retinue.check.Checks;
import org.retinue.check.Finding;
import org.retinue.check.Rule;
import org.retinue.check.RulePacks;
import org.retinue.check.Severity;
import org.retinue.check.Situation;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Position;
import org.retinue.tour.SiteId;
import org.retinue.tour.Standing;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;

/// The sample tours, arranged: the companies of Zambia's visit are in the pool, and what stands
/// around them stays.
class ArrangingSamplesTest {

    private static final LocalDate SUNDAY = LocalDate.of(2023, 9, 10);
    private static final LocalDate MONDAY = SUNDAY.plusDays(1);
    private static final LocalDate TUESDAY = SUNDAY.plusDays(2);
    private static final ItemId BYD = new ItemId("zm-byd");

    @Test
    void zambiasFourCompaniesComeOutAsEastOnOneDayAndNanshanOnTheOther() {
        for (var seed = 1; seed <= 3; seed++) {
            var proposal = arranged(zambia(), usual(zambia()), seed);
            assertEquals(
                    Map.of(
                            "zm-byd", MONDAY,
                            "zm-huawei", MONDAY,
                            "zm-tencent", TUESDAY,
                            "zm-zte", TUESDAY),
                    proposal.moves().stream()
                            .map(Proposal.Move::item)
                            .collect(
                                    Collectors.toMap(
                                            ItemId::value, id -> day(proposal.after(), id))));
            assertEquals(List.of(), proposal.unfit());
            assertEquals(proposal.after(), arranged(zambia(), usual(zambia()), seed).after());
        }
    }

    @Test
    void legsAreLedWhereTheProgrammeHasLegs() {
        var tour = PooledCompanies.tour();
        var proposal = arranged(tour, usual(tour), 1);
        assertEquals(
                "hotel-futian 08:30-08:45 lianhuashan, lianhuashan 09:20-09:45 huawei,"
                        + " huawei 11:15-12:05 byd, byd 14:55-15:50 hotel-futian",
                legs(proposal.after(), MONDAY));
        assertEquals(
                "hotel-futian 09:00-09:25 zte, zte 10:50-11:00 tencent,"
                        + " tencent 12:30-13:10 shenzhen-airport",
                legs(proposal.after(), TUESDAY));
        assertEquals(
                tour.item(new ItemId("zm-leg-hotel-park")),
                proposal.after().item(new ItemId("zm-leg-hotel-park")));
    }

    /// From one engagement to the next: nobody said that this office writes down the way from the
    /// hotel.
    @Test
    void aProgrammeWithoutLegsGetsThoseThatWouldBeMissed() {
        var after = arranged(zambia(), usual(zambia()), 1).after();
        assertEquals(
                "lianhuashan 09:20-09:45 huawei, huawei 11:15-12:05 byd,"
                        + " byd 14:55-15:50 hotel-futian",
                legs(after, MONDAY));
        assertEquals(
                "zte 10:50-11:00 tencent, tencent 12:30-13:10 shenzhen-airport",
                legs(after, TUESDAY));
        assertEquals(Set.of(LegMode.MOTORCADE), modes(after));
        assertEquals(List.of(), missing(after, Set.of(MONDAY, TUESDAY)));
    }

    @Test
    void anOfficeThatMissesNoLegsGetsNone() {
        var without = RulePacks.general().with(Map.of("T-5", "off"));
        var outcome =
                Arranging.of(
                        zambia(),
                        usual(zambia()),
                        Planning.ground(
                                new Situation(
                                        zambia(),
                                        Samples.library().travel(),
                                        List.of(),
                                        SUNDAY.minusMonths(2),
                                        without)),
                        new Effort.Rounds(300, 1),
                        () -> false,
                        _ -> {});
        assertEquals(Set.of(), modes(((Outcome.Arranged) outcome).proposal().after()));
    }

    @Test
    void whatIsAlwaysShutTooFarOrOfUnknownWayStaysInThePoolWithTheReason() {
        var tour = zambia();
        var sunday = usual(tour).withDays(new TreeSet<>(Set.of(SUNDAY)));
        assertEquals(
                Set.of(new Unfit(BYD, new Reason.Closed(new SiteId("byd"), List.of(SUNDAY)))),
                of(BYD, arranged(tour, sunday, 1)));
        var short_ =
                usual(tour)
                        .withDays(new TreeSet<>(Set.of(TUESDAY)))
                        .withHours(LocalTime.of(9, 0), LocalTime.of(11, 0));
        assertEquals(
                Set.of(
                        new Unfit(
                                BYD,
                                new Reason.TooFar(
                                        new SiteId("byd"),
                                        Optional.of(new SiteId("hotel-futian")),
                                        225,
                                        120))),
                of(BYD, arranged(tour, short_, 1)));
        var nothingKnown =
                Arranging.of(
                        tour,
                        usual(tour),
                        Planning.ground(situation(tour, TravelTimes.NONE)),
                        new Effort.Rounds(50, 1),
                        () -> false,
                        _ -> {});
        assertEquals(
                Set.of(new Unfit(BYD, new Reason.NoWay(new SiteId("byd")))),
                of(BYD, ((Outcome.Arranged) nothingKnown).proposal()));
        assertFalse(((Outcome.Arranged) nothingKnown).proposal().changes());
    }

    @Test
    void whereNobodyKnowsTheWaysTheMapTells() {
        var tour = onTheMap(zambia());
        var proposal = arrangedByMap(tour);
        assertEquals(
                Map.of(
                        "zm-byd", MONDAY,
                        "zm-huawei", MONDAY,
                        "zm-tencent", TUESDAY,
                        "zm-zte", TUESDAY),
                proposal.moves().stream()
                        .map(Proposal.Move::item)
                        .collect(Collectors.toMap(ItemId::value, id -> day(proposal.after(), id))));
        assertTrue(proposal.roadAfter() > 0);
        var lost = tour.directory().site(new SiteId("byd")).orElseThrow();
        var without =
                tour.withItems(
                        tour.items(), Directory.EMPTY.with(lost.withPosition(Optional.empty())));
        assertEquals(
                Set.of(new Unfit(BYD, new Reason.NoWay(new SiteId("byd")))),
                of(BYD, arrangedByMap(without)));
    }

    private static Proposal arrangedByMap(Tour tour) {
        var outcome =
                Arranging.of(
                        tour,
                        usual(tour),
                        Planning.ground(situation(tour, TravelTimes.NONE)),
                        new Effort.Rounds(20_000, 1),
                        () -> false,
                        _ -> {});
        return ((Outcome.Arranged) outcome).proposal();
    }

    /// About where they lie.
    private static Tour onTheMap(Tour tour) {
        var positions =
                Map.of(
                        "byd", "22.695, 114.348",
                        "hotel-futian", "22.537, 114.060",
                        "huawei", "22.653, 114.058",
                        "lianhuashan", "22.552, 114.058",
                        "shenzhen-airport", "22.639, 113.811",
                        "tencent", "22.540, 113.934",
                        "yantian-terminal", "22.574, 114.270",
                        "zte", "22.535, 113.930");
        var sites =
                tour.directory().sites().values().stream()
                        .map(site ->
                                site.withPosition(
                                        Optional.of(
                                                Position.read(
                                                        Objects.requireNonNull(
                                                                positions.get(
                                                                        site.id().value()))))))
                        .toList();
        return tour.withItems(tour.items(), Directory.of(sites, List.of(), List.of()));
    }

    @Test
    void anchorsThatContradictEachOtherAreToldAndNothingIsArranged() {
        var tour = zambia();
        var wreath = tour.item(new ItemId("zm-wreath")).orElseThrow();
        var banquet = tour.item(new ItemId("zm-banquet")).orElseThrow();
        var held =
                tour.with(
                                wreath.id(),
                                item -> item.withStanding(item.standing().withAnchored(true)))
                        .with(
                                banquet.id(),
                                item ->
                                        item.withStanding(item.standing().withAnchored(true))
                                                .withMoment(
                                                        new Moment.Timed(
                                                                MONDAY.atTime(9, 10),
                                                                MONDAY.atTime(10, 0))));
        assertEquals(
                new Outcome.Refused(
                        List.of(new Obstacle.Contradiction(wreath.id(), banquet.id(), 15))),
                Arranging.of(
                        held,
                        usual(held),
                        ground(held),
                        new Effort.Rounds(50, 1),
                        () -> false,
                        _ -> {}));
    }

    /// Whatever the rule, and however much of the tour was arranged. Only who interprets is no
    /// matter of times: it is asked once something is in the programme at all.
    @ParameterizedTest
    @MethodSource("samples")
    void anArrangedSampleHasNoErrorThatItHadNotBefore(Tour tour) {
        for (var before : List.of(tour, pooled(tour))) {
            for (var scope : Asked.Scope.values()) {
                var outcome =
                        Arranging.of(
                                before,
                                usual(before).withScope(scope),
                                ground(before),
                                new Effort.Rounds(300, 1),
                                () -> false,
                                _ -> {});
                if (outcome instanceof Outcome.Arranged(var proposal)) {
                    var known = errors(before);
                    assertEquals(
                            List.of(),
                            errors(proposal.after()).stream()
                                    .filter(error -> !known.contains(error))
                                    .toList());
                    assertTrue(timed(proposal.after()) >= timed(before));
                }
            }
        }
    }

    private static List<Tour> samples() {
        return Samples.tours();
    }

    /// All stops but arrivals, departures and what is anchored are in the pool, as long as they
    /// were.
    private static Tour pooled(Tour tour) {
        return tour.withItems(
                tour.items().stream()
                        .filter(item -> !(item instanceof Leg))
                        .map(item ->
                                isFree(item)
                                        ? item.withMoment(new Moment.Pooled(0, length(item)))
                                                .withStanding(Standing.TENTATIVE)
                                        : item)
                        .toList(),
                Directory.EMPTY);
    }

    private static boolean isFree(Item item) {
        return item instanceof Engagement it
                && !it.standing().anchored()
                && it.kind() != EngagementKind.ARRIVAL
                && it.kind() != EngagementKind.DEPARTURE;
    }

    private static Optional<Duration> length(Item item) {
        return item.moment() instanceof Moment.Timed(var start, var end)
                ? Moment.length(Duration.between(start, end))
                : Optional.empty();
    }

    private static List<Named> errors(Tour tour) {
        return Checks.findings(situation(tour, Samples.library().travel())).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.rule() != Rule.LANGUAGES)
                .map(finding -> new Named(finding.rule(), finding.items()))
                .toList();
    }

    /// An error, whatever its minutes are.
    private record Named(Rule rule, List<ItemId> items) {}

    private static long timed(Tour tour) {
        return tour.items().stream()
                .filter(item -> item instanceof Engagement)
                .filter(item -> item.moment() instanceof Moment.Timed)
                .count();
    }

    @Test
    void oneMoreVisitFitsBestWhereItAddsLeastRoad() {
        var tour = PooledCompanies.tour();
        var fits = Fits.of(tour, BYD, usual(tour), ground(tour));
        assertEquals(
                fits.stream().map(Fit::road).sorted().toList(),
                fits.stream().map(Fit::road).toList());
        var best = fits.getFirst();
        var made = Fits.made(tour, best, usual(tour), ground(tour));
        assertEquals(best.moment(), made.after().item(BYD).orElseThrow().moment());
        assertEquals(List.of(best.item()), made.moves().stream().map(Proposal.Move::item).toList());
    }

    @Test
    void whatIsAnchoredOrGivenByOthersFitsNowhereElse() {
        var tour = PooledCompanies.sample("zambia-2023-09");
        for (var item : tour.items()) {
            if (item.isHeld()) {
                assertEquals(List.of(), Fits.of(tour, item.id(), usual(tour), ground(tour)));
            }
        }
        assertEquals(
                Optional.of(new Reason.Given()),
                Fits.reason(tour, new ItemId("zm-arrival"), usual(tour), ground(tour)));
    }

    @Test
    void anImprovementTellsEachMoveAndMakesOnlyThoseThatAreWorthIt() {
        var tour = PooledCompanies.crossed();
        var told = new ArrayList<Proposal>();
        var outcome = Improving.of(tour, usual(tour), ground(tour), 9, () -> false, told::add);
        var proposal = ((Outcome.Arranged) outcome).proposal();
        assertEquals(told.getLast(), proposal);
        for (var move = 1; move < told.size(); move++) {
            assertTrue(
                    told.get(move).roadAfter() + Customs.USUAL.worthAMove()
                            <= told.get(move - 1).roadAfter());
        }
        assertTrue(proposal.roadAfter() < proposal.roadBefore());
    }

    private static Set<Unfit> of(ItemId item, Proposal proposal) {
        return proposal.unfit().stream()
                .filter(unfit -> unfit.item().equals(item))
                .collect(Collectors.toSet());
    }

    private static LocalDate day(Tour tour, ItemId id) {
        return tour.item(id).flatMap(Item::day).orElseThrow();
    }

    private static String legs(Tour tour, LocalDate day) {
        return tour.programme(day).stream()
                .flatMap(item -> item instanceof Leg leg ? List.of(leg).stream() : null)
                .map(leg -> {
                    var time = (Moment.Timed) leg.moment();
                    return leg.startSite().orElseThrow()
                            + " "
                            + time.start().toLocalTime()
                            + "-"
                            + time.end().toLocalTime()
                            + " "
                            + leg.endSite().orElseThrow();
                })
                .collect(Collectors.joining(", "));
    }

    private static Set<LegMode> modes(Tour tour) {
        return tour.items().stream()
                .flatMap(item -> item instanceof Leg leg ? Stream.of(leg.mode()) : null)
                .collect(Collectors.toSet());
    }

    private static List<Finding> missing(Tour tour, Set<LocalDate> days) {
        return Checks.findings(situation(tour, Samples.library().travel())).stream()
                .filter(finding -> finding.rule() == Rule.MISSING_LEG)
                .filter(finding -> finding.day().filter(days::contains).isPresent())
                .toList();
    }

    private static Asked usual(Tour tour) {
        return Asked.usual(tour, Customs.USUAL);
    }

    private static Proposal arranged(Tour tour, Asked asked, long seed) {
        var effort = new Effort.Rounds(20_000, seed);
        return switch (Arranging.of(tour, asked, ground(tour), effort, () -> false, _ -> {})) {
            case Outcome.Arranged(var proposal) -> proposal;
            case Outcome.Refused(var obstacles) -> throw new AssertionError(obstacles);
        };
    }

    private static Ground ground(Tour tour) {
        return Planning.ground(situation(tour, Samples.library().travel()));
    }

    private static Situation situation(Tour tour, TravelTimes travel) {
        return new Situation(tour, travel, List.of(), SUNDAY.minusMonths(2), RulePacks.general());
    }

    /// Without its legs.
    private static Tour zambia() {
        return PooledCompanies.withoutLegs();
    }
}
