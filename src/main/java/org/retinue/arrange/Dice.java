package org.retinue.arrange;

/// Chance that can be had again: what falls depends on the seed alone.
final class Dice {

    private long state;

    Dice(long seed) {
        // Neighbouring seeds are torn apart, and none is zero, from which the shifts never come
        // away.
        var mixed = (seed + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed ^= mixed >>> 31;
        state = mixed == 0 ? 1 : mixed;
    }

    /// Any number.
    long bits() {
        return next();
    }

    private long next() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return state;
    }

    /// A number from 0 up to the bound, the bound left out.
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /// A number from 0 to 1, 1 left out.
    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }
}
