package org.retinue.tour;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How people are to sit at an engagement: the form where it is not the usual one, how many sit at
/// a round table, and the seats given by hand. All other seats follow from precedence.
public record SeatingPlan(Optional<SeatingForm> form, OptionalInt seatsAtTable, List<Seat> byHand) {

    public static final SeatingPlan USUAL =
            new SeatingPlan(Optional.empty(), OptionalInt.empty(), List.of());

    public SeatingPlan {
        Invariants.require(
                seatsAtTable.orElse(2) >= 2 && seatsAtTable.orElse(2) <= 40,
                "A table has from 2 to 40 seats");
        byHand = List.copyOf(byHand);
        Invariants.checkOnce(byHand.stream().map(Seat::person), "A person has one seat: ");
    }

    public SeatingPlan withForm(Optional<SeatingForm> changed) {
        return new SeatingPlan(changed, seatsAtTable, byHand);
    }

    public SeatingPlan withSeatsAtTable(OptionalInt changed) {
        return new SeatingPlan(form, changed, byHand);
    }

    public SeatingPlan withByHand(List<Seat> changed) {
        return new SeatingPlan(form, seatsAtTable, changed);
    }
}
