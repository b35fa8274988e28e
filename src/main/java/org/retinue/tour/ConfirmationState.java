package org.retinue.tour;

/// How far an item is agreed with those who receive the delegation.
public enum ConfirmationState {
    IDEA,
    TENTATIVE,
    REQUESTED,
    CONFIRMED,
    RECONFIRM,
    DECLINED,
    CANCELLED,
    DONE;

    /// Whether items in this state take up time and people. An idea does not yet, a refusal no
    /// longer.
    public boolean isActive() {
        return switch (this) {
            case IDEA, DECLINED, CANCELLED -> false;
            case TENTATIVE, REQUESTED, CONFIRMED, RECONFIRM, DONE -> true;
        };
    }
}
