package org.retinue.tour;

import java.time.LocalDate;
import java.util.Optional;

/// How far an item is agreed: the state, when and by whom the host was asked, and until when an
/// answer is due.
public record Confirmation(
        ConfirmationState state,
        Optional<LocalDate> asked,
        String askedBy,
        Optional<LocalDate> due) {

    public static final Confirmation TENTATIVE = in(ConfirmationState.TENTATIVE);

    /// The state alone.
    public static Confirmation in(ConfirmationState state) {
        return new Confirmation(state, Optional.empty(), "", Optional.empty());
    }

    public Confirmation withState(ConfirmationState changed) {
        return new Confirmation(changed, asked, askedBy, due);
    }
}
