package org.retinue.arrange;

import java.time.Duration;

/// How long a search goes on, and which of its many ways it takes.
///
/// The same rounds with the same seed give the same plan on every machine. What a given time is
/// enough for, depends on the machine and on what else it does.
public sealed interface Effort {

    /// The seed of the search's dice.
    long seed();

    /// So much time by the clock.
    record Time(Duration time, long seed) implements Effort {}

    /// So many rounds of taking apart and filling up, in each thread.
    record Rounds(int rounds, long seed) implements Effort {}
}
