package org.retinue.arrange;

/// The numbers of the search, found by measuring; the package says how.
final class Recipe {

    /// How often a round takes out strings, those near a visit, or any; else it takes the dear.
    static final double STRINGS = 0.9;

    static final double NEAR = 0.04;
    static final double ANY = 0.02;

    /// How long a string may be: as a part of the usual day, or of the only one; however short that
    /// is; however long.
    static final double PART = 0.5;

    static final double ALONE = 0.3;
    static final int SHORT = 3;
    static final int LONGEST = 12;

    /// About how many visits the strings of a round take out.
    static final int TAKEN = 12;

    /// How many are taken out near a visit, and how many of any.
    static final int NEAREST = 12;

    static final int ANYONE = 9;

    /// How often a piece in the middle of a string stays.
    static final double SPLIT = 0.5;

    /// How many neighbours of a visit are known.
    static final int LIST = 100;

    /// Between which powers of the value the appeal of a visit varies, and by how much chance.
    static final double LOW = 0.2;

    static final double HIGH = 3;
    static final double NOISE = 0.7;

    /// How often the delay that a visit makes does not count.
    static final double FLAT = 0.03;

    /// The loss that may be taken at the beginning and at the end of a leg, in average values.
    static final double HOT = 1.2;

    static final double COLD = 0.03;

    /// How often the threads meet and grow warm again.
    static final int LEGS = 2;

    /// By how many average values at most a plan is worse than the best of which days are
    /// remembered.
    static final double SLACK = 3;

    /// When in a leg plans are put together of remembered days for the first time, and then after
    /// which part of it again.
    static final double FIRST_PACKING = 0.4;

    static final double NEXT_PACKING = 0.1;

    /// How often at most two days are compared when a plan is put together.
    static final int LOOKS = 1_000_000;

    private Recipe() {}
}
