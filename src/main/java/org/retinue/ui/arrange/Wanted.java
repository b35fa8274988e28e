package org.retinue.ui.arrange;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.retinue.arrange.Arranging;
import org.retinue.arrange.Asked;
import org.retinue.arrange.Effort;
import org.retinue.arrange.Ground;
import org.retinue.arrange.Improving;
import org.retinue.arrange.Outcome;
import org.retinue.arrange.Proposal;
import org.retinue.tour.Tour;

/// What the officer wants to have arranged, how, and how long it may take.
record Wanted(Tour tour, Asked asked, Ground ground, Choice choice, int seconds, long seed) {

    /// Works it out, for as long as it may take or until it is stopped.
    Outcome outcome(BooleanSupplier stop, Consumer<Proposal> better) {
        return switch (choice) {
            case POOL, UNCONFIRMED ->
                    Arranging.of(
                            tour,
                            asked.withScope(
                                    choice == Choice.POOL
                                            ? Asked.Scope.POOL
                                            : Asked.Scope.UNCONFIRMED),
                            ground,
                            new Effort.Time(Duration.ofSeconds(seconds), seed),
                            stop,
                            better);
            case IMPROVE -> Improving.of(tour, asked, ground, tour.items().size(), stop, better);
        };
    }
}
