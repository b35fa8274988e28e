package org.retinue.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTest {

    private static final Effort.Rounds SOME = new Effort.Rounds(400, 7);

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSmallProblemIsSolvedLikeByTryingEverything(int seed) {
        var problem = Puzzles.small(seed).build();
        var best = Everything.best(problem);
        if (best < 0) {
            assertFalse(Search.impossible(problem).isEmpty());
            assertThrows(IllegalArgumentException.class, () -> plan(problem, SOME));
            return;
        }
        assertEquals(List.of(), Search.impossible(problem));
        var plan = plan(problem, SOME);
        assertEquals(List.of(), Faults.of(problem, plan));
        assertEquals(best, plan.value());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theJudgeIsHeard(int seed) {
        var problem = Puzzles.small(seed).judge((day, visits) -> visits.size() < 2 + day).build();
        var best = Everything.best(problem);
        if (best >= 0) {
            var plan = plan(problem, SOME);
            assertEquals(List.of(), Faults.of(problem, plan));
            assertEquals(best, plan.value());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPlanOnTheWayIsFeasibleAndBeatsTheOneBefore(int seed) {
        var problem = Puzzles.large(seed).build();
        if (!Search.impossible(problem).isEmpty()) {
            return;
        }
        var found = new ArrayList<Plan>();
        var plan = Search.best(problem, SOME, Optional.empty(), () -> false, found::add);
        for (var at = 0; at < found.size(); at++) {
            assertEquals(List.of(), Faults.of(problem, found.get(at)));
            assertTrue(at == 0 || found.get(at).beats(found.get(at - 1)));
        }
        assertEquals(found.getLast().value(), plan.value());
        assertEquals(found.getLast().travel(), plan.travel());
    }

    @Test
    void theSameRoundsAndSeedGiveTheSamePlan() {
        var problem = Puzzles.large(1).build();
        var plans =
                IntStream.range(0, 5)
                        .mapToObj(_ -> plan(problem, new Effort.Rounds(3000, 11)))
                        .distinct()
                        .toList();
        assertEquals(1, plans.size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlanIsNeverWorseThanTheOneToStartFrom(int seed) {
        var problem = Puzzles.large(seed).build();
        if (!Search.impossible(problem).isEmpty()) {
            return;
        }
        var start = plan(problem, new Effort.Rounds(2000, 3));
        var after =
                Search.best(
                        problem,
                        new Effort.Rounds(30, 4),
                        Optional.of(start),
                        () -> false,
                        _ -> {});
        assertFalse(start.beats(after));
        assertEquals(List.of(), Faults.of(problem, after));
    }

    @Test
    void aStartThatCannotBeIsRefused() {
        var problem = Puzzles.large(1).build();
        var visits = new ArrayList<Plan.Made>();
        IntStream.range(0, 60).forEach(visit -> visits.add(new Plan.Made(visit, 0)));
        var start = new Plan(List.of(visits, List.of(), List.of()), 1, 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> Search.best(problem, SOME, Optional.of(start), () -> false, _ -> {}));
    }

    /// The search has an hour; it ends when the first plan comes.
    @Test
    void theSignalToStopIsHonoured() {
        var problem = Puzzles.large(1).build();
        var stop = new AtomicBoolean();
        var plan =
                Search.best(
                        problem,
                        new Effort.Time(Duration.ofHours(1), 1),
                        Optional.empty(),
                        stop::get,
                        _ -> stop.set(true));
        assertEquals(List.of(), Faults.of(problem, plan));
    }

    @Test
    void daysOnWhichNothingIsWantedStayEmpty() {
        var plan = plan(Problem.of(2, 0).day(0, 0, 10).day(1, 0, 10).build(), SOME);
        assertEquals(new Plan(List.of(List.of(), List.of()), 0, 0), plan);
    }

    private static Plan plan(Problem problem, Effort effort) {
        return Search.best(problem, effort, Optional.empty(), () -> false, _ -> {});
    }
}
