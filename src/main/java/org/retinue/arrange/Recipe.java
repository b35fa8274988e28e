package org.retinue.arrange;

/// The numbers of the search, found by measuring; the package says how.
final class Recipe {

    /// How often a round takes out strings, those near a visit, or any; else it takes the dear.
    static final double STRINGS = 0.9;

    static final double NEAR = 0.04;
    static final double ANY = 0.02;

    /// How long a string may be however short the days are, and however long.
    static final int SHORT = 6;

    static final int LONGEST = 12;

    /// About how many visits the strings of a round take out.
    static final int TAKEN = 12;

    /// How many are taken out near a visit, and how many of any.
    static final int NEAREST = 12;

    static final int ANYONE = 9;

    /// How often a piece in the middle of a string stays.
    static final double SPLIT = 0.5;

    /// How many neighbours of a visit are known.
    static final int LIST = 40;

    /// Between which powers of the value the appeal of a visit varies, and by how much chance.
    static final double LOW = 0.5;

    static final double HIGH = 3;
    static final double NOISE = 0.4;

    /// How often the delay that a visit makes does not count.
    static final double FLAT = 0.03;

    /// The loss that may be taken at the beginning and at the end of a leg, in average values.
    static final double HOT = 0.1;

    static final double COLD = 0.002;

    /// How often the threads meet and grow warm again.
    static final int LEGS = 2;

    private Recipe() {}
}
