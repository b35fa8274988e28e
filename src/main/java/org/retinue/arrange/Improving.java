package org.retinue.arrange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.retinue.arrange.Proposal.Unfit;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// Makes a programme better that exists, with as few moves as it can: one engagement after the
/// other goes where it fits best, the one first by which most is gained.
public final class Improving {

    private static final Comparator<Step> MOST_FIRST =
            Comparator.comparing(Step::mends)
                    .reversed()
                    .thenComparing(Comparator.comparingInt(Step::gain).reversed())
                    .thenComparing(step -> step.fit().item());

    private final Asked asked;
    private final Ground ground;

    /// A place for an engagement, the minutes of road that are saved by it, and whether it mends
    /// what could not take place as it stood.
    private record Step(Fit fit, boolean mends, int gain) {}

    private Improving(Asked asked, Ground ground) {
        this.asked = asked;
        this.ground = ground;
    }

    /// The tour after so many moves at most, or fewer where no further one is worth it. Each move
    /// on the way is told.
    public static Outcome of(
            Tour tour,
            Asked asked,
            Ground ground,
            int most,
            BooleanSupplier stop,
            Consumer<Proposal> better) {
        var all = asked.withScope(Asked.Scope.UNCONFIRMED);
        var obstacles = Obstacles.of(tour, all, ground);
        if (!obstacles.isEmpty()) {
            return new Outcome.Refused(obstacles);
        }
        var improving = new Improving(all, ground);
        var now = tour;
        for (var moves = 0; moves < most && !stop.getAsBoolean(); moves++) {
            var next = improving.step(now);
            if (next.isEmpty()) {
                break;
            }
            now = next.get();
            better.accept(Proposals.of(tour, now, List.of(), all, ground));
        }
        return new Outcome.Arranged(Proposals.of(tour, now, improving.unfit(now), all, ground));
    }

    /// What is still in the pool after it.
    private List<Unfit> unfit(Tour now) {
        return now.pool().stream()
                .filter(item -> Wanting.isWanted(item, asked))
                .flatMap(item ->
                        Fits.reason(now, item.id(), asked, ground)
                                .map(reason -> new Unfit(item.id(), reason))
                                .stream())
                .toList();
    }

    private Optional<Tour> step(Tour now) {
        var broken = ground.broken().apply(now);
        return now.items().stream()
                .filter(item -> Wanting.isWanted(item, asked))
                .filter(item -> !(item.moment() instanceof Moment.ToBeConfirmed))
                .flatMap(item -> step(now, item, broken).stream())
                .min(MOST_FIRST)
                .map(step -> Fits.made(now, step.fit(), asked, ground).after())
                .filter(after -> broken.containsAll(ground.broken().apply(after)));
    }

    private Optional<Step> step(Tour now, Item item, Set<ItemId> broken) {
        var isOut = item.moment() instanceof Moment.Pooled || broken.contains(item.id());
        return Fits.of(now, item.id(), asked, ground).stream()
                .findFirst()
                .filter(fit -> !fit.moment().equals(item.moment()))
                .map(fit -> new Step(fit, isOut, isOut ? -fit.road() : gain(now, fit)))
                .filter(step -> step.mends() || step.gain() >= ground.customs().worthAMove());
    }

    private int gain(Tour now, Fit fit) {
        var proposal = Fits.made(now, fit, asked, ground);
        return proposal.roadBefore() - proposal.roadAfter();
    }
}
