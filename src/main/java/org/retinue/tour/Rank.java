package org.retinue.tour;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// How high somebody stands: the level from 1 (a head of state) to 8 (a first secretary and below),
/// for members of a mission their class, and since when they are in their post. What is not known
/// is absent.
public record Rank(
        OptionalInt level, Optional<DiplomaticClass> diplomatic, Optional<LocalDate> since) {

    public static final int HIGHEST = 1;
    public static final int LOWEST = 8;

    public static final Rank UNKNOWN =
            new Rank(OptionalInt.empty(), Optional.empty(), Optional.empty());

    public Rank {
        Invariants.require(
                level.orElse(HIGHEST) >= HIGHEST && level.orElse(LOWEST) <= LOWEST,
                "A level is from 1 to 8: " + level);
    }

    /// A rank of which only the level is known.
    public static Rank of(int level) {
        return UNKNOWN.withLevel(OptionalInt.of(level));
    }

    public Rank withLevel(OptionalInt changed) {
        return new Rank(changed, diplomatic, since);
    }

    public Rank withDiplomatic(Optional<DiplomaticClass> changed) {
        return new Rank(level, changed, since);
    }

    public Rank withSince(Optional<LocalDate> changed) {
        return new Rank(level, diplomatic, changed);
    }
}
