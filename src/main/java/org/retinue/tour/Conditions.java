package org.retinue.tour;

import java.util.OptionalInt;

/// On what conditions a site receives visitors, and what a visit asks of them: photographs, whether
/// telephones are handed in, how many working days before the visit the list of visitors must be
/// there, how many minutes are walked, and whether the visit is under the open sky.
public record Conditions(
        Photography photography,
        boolean phonesOff,
        OptionalInt visitorListDays,
        OptionalInt walkingMinutes,
        boolean outdoors) {

    public static final Conditions UNKNOWN =
            new Conditions(
                    Photography.UNKNOWN, false, OptionalInt.empty(), OptionalInt.empty(), false);

    /// Guards against mistyped numbers. The pack's schema repeats them.
    public static final int MOST_DAYS = 366;

    public static final int MOST_MINUTES = 24 * 60;

    public Conditions {
        Invariants.require(
                isWithin(visitorListDays, MOST_DAYS),
                "A list of visitors is sent 0 to " + MOST_DAYS + " days before");
        Invariants.require(
                isWithin(walkingMinutes, MOST_MINUTES),
                "A walk takes 0 to " + MOST_MINUTES + " minutes");
    }

    public Conditions withPhotography(Photography changed) {
        return new Conditions(changed, phonesOff, visitorListDays, walkingMinutes, outdoors);
    }

    public Conditions withPhonesOff(boolean changed) {
        return new Conditions(photography, changed, visitorListDays, walkingMinutes, outdoors);
    }

    public Conditions withVisitorListDays(OptionalInt changed) {
        return new Conditions(photography, phonesOff, changed, walkingMinutes, outdoors);
    }

    public Conditions withWalkingMinutes(OptionalInt changed) {
        return new Conditions(photography, phonesOff, visitorListDays, changed, outdoors);
    }

    public Conditions withOutdoors(boolean changed) {
        return new Conditions(photography, phonesOff, visitorListDays, walkingMinutes, changed);
    }

    private static boolean isWithin(OptionalInt number, int most) {
        return number.orElse(0) >= 0 && number.orElse(0) <= most;
    }
}
