package org.retinue.tour;

/// How firmly an item stands: how far it is agreed, whether it is anchored, that is, its time must
/// not move (wheels up, a live broadcast), and how much it matters that it takes place.
public record Standing(Confirmation confirmation, boolean anchored, Importance importance) {

    public static final Standing TENTATIVE = of(Confirmation.TENTATIVE);

    /// As items stand that are neither anchored nor said to matter more than others.
    public static Standing of(Confirmation confirmation) {
        return new Standing(confirmation, false, Importance.IMPORTANT);
    }

    public static Standing in(ConfirmationState state) {
        return of(Confirmation.in(state));
    }

    /// How a copy stands: tentative, or an idea where this is one; it matters as much.
    Standing renewed() {
        var state =
                confirmation.state() == ConfirmationState.IDEA
                        ? ConfirmationState.IDEA
                        : ConfirmationState.TENTATIVE;
        return in(state).withImportance(importance);
    }

    public Standing withConfirmation(Confirmation changed) {
        return new Standing(changed, anchored, importance);
    }

    public Standing withAnchored(boolean changed) {
        return new Standing(confirmation, changed, importance);
    }

    public Standing withImportance(Importance changed) {
        return new Standing(confirmation, anchored, changed);
    }
}
