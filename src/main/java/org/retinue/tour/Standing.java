package org.retinue.tour;

/// How firmly an item stands: how far it is agreed, and whether it is anchored, that is, its time
/// must not move (wheels up, a live broadcast).
public record Standing(Confirmation confirmation, boolean anchored) {

    public static final Standing TENTATIVE = new Standing(Confirmation.TENTATIVE, false);

    public static Standing in(ConfirmationState state) {
        return new Standing(Confirmation.in(state), false);
    }

    /// How a copy stands: tentative, or an idea where this is one.
    Standing renewed() {
        return confirmation.state() == ConfirmationState.IDEA
                ? in(ConfirmationState.IDEA)
                : TENTATIVE;
    }

    public Standing withConfirmation(Confirmation changed) {
        return new Standing(changed, anchored);
    }

    public Standing withAnchored(boolean changed) {
        return new Standing(confirmation, changed);
    }
}
