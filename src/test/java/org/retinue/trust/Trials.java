package org.retinue.trust;

import java.util.Random;

/// How often something is tried, and by which dice.
final class Trials {

    static final long SEED = Long.getLong("trust.seed", 20_260_101L);

    private Trials() {}

    /// A few on every build, many in the profile `trust`, or as many as `-Dtrust.NAME` says.
    static int of(String name, int few, int many) {
        return Integer.getInteger("trust." + name, isFull() ? many : few);
    }

    static boolean isFull() {
        return Boolean.getBoolean("trust.full");
    }

    static Random dice() {
        return new Random(SEED);
    }
}
