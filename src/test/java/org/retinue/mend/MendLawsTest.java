package org.retinue.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.retinue.check.Checks;
import org.retinue.check.Finding;
import org.retinue.check.RulePacks;
import org.retinue.check.Severity;
import org.retinue.check.Situation;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// What holds for every mend that is offered, on random tours.
@Tag("long")
class MendLawsTest {

    private static final int ITEMS = 14;

    @Property(tries = 80)
    void aMendRemovesItsFindingAndAddsNoError(@ForAll long seed) {
        var situation = situation(seed);
        var now = Checks.findings(situation);
        for (var finding : now) {
            for (var mend : Mends.of(finding, situation, situation.tour().directory())) {
                var mended = mend.apply(situation.tour());
                var then = Checks.findings(situation.with(mended));
                assertTrue(
                        then.stream().noneMatch(finding::equals), () -> mend + " for " + finding);
                assertEquals(
                        Set.of(),
                        then.stream()
                                .filter(other -> other.severity() == Severity.ERROR)
                                .filter(other -> now.stream().noneMatch(was -> covers(was, other)))
                                .collect(Collectors.toSet()),
                        () -> mend + " for " + finding);
            }
        }
    }

    @Property(tries = 80)
    void whatMustStayStays(@ForAll long seed) {
        var situation = situation(seed);
        for (var finding : Checks.findings(situation)) {
            for (var mend : Mends.of(finding, situation, situation.tour().directory())) {
                var mended = mend.apply(situation.tour());
                for (var item : situation.tour().items()) {
                    if (item.isHeld()
                            || item.standing().confirmation().state()
                                    == ConfirmationState.CONFIRMED) {
                        assertEquals(
                                item.moment(),
                                mended.item(item.id()).orElseThrow().moment(),
                                mend::toString);
                    }
                }
            }
        }
    }

    @Property(tries = 60)
    void theSameMendsAreOfferedEachTime(@ForAll long seed) {
        var situation = situation(seed);
        for (var finding : Checks.findings(situation)) {
            var known = situation.tour().directory();
            var mends = Mends.of(finding, situation, known);
            assertEquals(mends, Mends.of(finding, situation, known));
            assertEquals(List.copyOf(Set.copyOf(mends)).size(), mends.size());
        }
    }

    /// The same rule spoke about these items before, or about more or fewer of them.
    private static boolean covers(Finding was, Finding is) {
        return was.rule() == is.rule()
                && was.severity() == Severity.ERROR
                && (was.items().containsAll(is.items()) || is.items().containsAll(was.items()));
    }

    private static Situation situation(long seed) {
        var tour = ArbitraryTours.tour(seed, ITEMS);
        return new Situation(
                tour,
                ArbitraryTours.travelTimes(seed),
                List.of(onTheSameDays(ArbitraryTours.tour(seed + 1, ITEMS), tour)),
                tour.firstDay().minusDays(seed % 2 == 0 ? 60 : 9),
                RulePacks.general());
    }

    private static Tour onTheSameDays(Tour other, Tour tour) {
        var by = Duration.between(other.firstDay().atStartOfDay(), tour.firstDay().atStartOfDay());
        return other.withItems(
                other.items().stream().map(item -> later(item, by)).toList(), other.directory());
    }

    private static Item later(Item item, Duration by) {
        return item.withMoment(
                switch (item.moment()) {
                    case Moment.Timed(var start, var end) ->
                            new Moment.Timed(start.plus(by), end.plus(by));
                    case Moment.ToBeConfirmed(var day, var place, var length) ->
                            new Moment.ToBeConfirmed(day.plusDays(by.toDays()), place, length);
                    case Moment.Pooled pooled -> pooled;
                });
    }
}
