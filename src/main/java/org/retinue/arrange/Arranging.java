package org.retinue.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.retinue.arrange.Proposal.Unfit;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// Arranges a tour: gives the wanted engagements the days, the order and the times with which the
/// most important take place and the least time is spent on the road.
///
/// What is for several tracks is arranged before what is for one of them alone.
public final class Arranging {

    private final Tour tour;
    private final Asked asked;
    private final Ground ground;
    private final BooleanSupplier stop;
    private final Consumer<Proposal> better;
    private final List<Unfit> unfit = new ArrayList<>();

    private Arranging(
            Tour tour,
            Asked asked,
            Ground ground,
            BooleanSupplier stop,
            Consumer<Proposal> better) {
        this.tour = tour;
        this.asked = asked;
        this.ground = ground;
        this.stop = stop;
        this.better = better;
    }

    /// The best that is found with the effort or until it is stopped, and never worse than the tour
    /// as it is. Each better one on the way is told, by whichever thread found it.
    public static Outcome of(
            Tour tour,
            Asked asked,
            Ground ground,
            Effort effort,
            BooleanSupplier stop,
            Consumer<Proposal> better) {
        var obstacles = Obstacles.of(tour, asked, ground);
        return obstacles.isEmpty()
                ? new Outcome.Arranged(
                        new Arranging(tour, asked, ground, stop, better).proposal(effort))
                : new Outcome.Refused(obstacles);
    }

    /// Where more may move than the pool, the pool is arranged first: a day that is overfull as it
    /// stands is kept by that, but not made anew.
    private Proposal proposal(Effort effort) {
        if (asked.scope() == Asked.Scope.POOL) {
            return whole(effort);
        }
        var worth = new Worth(ground, wanted());
        var poolFirst =
                new Arranging(tour, asked.withScope(Asked.Scope.POOL), ground, stop, better)
                        .whole(split(effort, 1, 4));
        var all =
                new Arranging(
                                tour,
                                asked,
                                ground,
                                stop,
                                found -> {
                                    if (worth.beats(found, poolFirst)) {
                                        better.accept(found);
                                    }
                                })
                        .whole(split(effort, 3, 4));
        return worth.beats(poolFirst, all) ? poolFirst : all;
    }

    private Proposal whole(Effort effort) {
        var groups = groups();
        var arranged = tour;
        for (var group : groups.entrySet()) {
            var part = split(effort, 1, groups.size());
            arranged = arranged(arranged, group.getKey(), group.getValue(), part);
        }
        unfit.addAll(given());
        unfit.sort(Comparator.comparing(left -> left.item()));
        var found = Proposals.of(tour, arranged, unfit, asked, ground);
        return new Worth(ground, wanted()).isBetter(found)
                ? found
                : Proposals.of(tour, tour, unfit, asked, ground);
    }

    private Tour arranged(Tour sofar, Set<TrackId> tracks, Set<ItemId> wanted, Effort effort) {
        var wishes = Wishes.of(sofar, tracks, wanted, asked, ground);
        var puzzle = new Puzzle(wishes);
        var applying = new Applying(sofar, tracks, asked, ground);
        var problem = puzzle.problem();
        var found =
                Search.best(
                        problem,
                        effort,
                        Optional.empty(),
                        stop,
                        plan -> tell(applied(applying, wishes, puzzle, plan)));
        var best = puzzle.polished(problem, found);
        var out = puzzle.out(best);
        out.forEach(
                wish -> unfit.add(new Unfit(wishes.item(wish).id(), new Reasons(wishes).of(wish))));
        return applied(applying, wishes, puzzle, best);
    }

    /// Those who look one after the other share the time.
    private static Effort split(Effort effort, int parts, int of) {
        return switch (effort) {
            case Effort.Time(var time, var seed) ->
                    new Effort.Time(time.multipliedBy(parts).dividedBy(of), seed);
            case Effort.Rounds rounds -> rounds;
        };
    }

    private void tell(Tour found) {
        better.accept(Proposals.of(tour, found, List.of(), asked, ground));
    }

    private static Tour applied(Applying applying, Wishes wishes, Puzzle puzzle, Plan plan) {
        var placeless =
                puzzle.out(plan).stream()
                        .map(wish -> wishes.item(wish).id())
                        .collect(Collectors.toSet());
        return applying.with(puzzle.times(plan), placeless);
    }

    private Set<ItemId> wanted() {
        return groups().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /// What is wanted on which tracks, those of most tracks first.
    private Map<Set<TrackId>, Set<ItemId>> groups() {
        var groups = new LinkedHashMap<Set<TrackId>, Set<ItemId>>();
        tour.items().stream()
                .filter(item -> Wanting.isWanted(item, asked))
                .sorted(
                        Comparator.<Item>comparingInt(item -> -item.party().tracks().size())
                                .thenComparing(item -> item.party().tracks().toString()))
                .forEach(item ->
                        groups.computeIfAbsent(
                                        Set.copyOf(item.party().tracks()), _ -> new HashSet<>())
                                .add(item.id()));
        return groups;
    }

    /// When the delegation comes and goes is in the pool, and not ours to say.
    private List<Unfit> given() {
        return tour.pool().stream()
                .filter(item -> item instanceof Engagement it && Wanting.isGiven(it.kind()))
                .map(item -> new Unfit(item.id(), new Reason.Given()))
                .toList();
    }
}
