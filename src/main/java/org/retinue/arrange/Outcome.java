package org.retinue.arrange;

import java.util.List;

/// What came of the wish to arrange a tour.
public sealed interface Outcome {

    record Arranged(Proposal proposal) implements Outcome {}

    /// Nothing can be arranged, and the tour stays as it is.
    record Refused(List<Obstacle> obstacles) implements Outcome {

        public Refused {
            obstacles = List.copyOf(obstacles);
        }
    }
}
