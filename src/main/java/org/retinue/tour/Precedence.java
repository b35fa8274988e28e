package org.retinue.tour;

import java.time.LocalDate;
import java.util.Optional;

/// How the precedence within a delegation comes about, and that of the delegation among others: by
/// what its members are ordered, when its composition was notified, and why so.
public record Precedence(PrecedenceOrder order, Optional<LocalDate> notified, String note) {

    public static final Precedence AS_ENTERED =
            new Precedence(PrecedenceOrder.BY_HAND, Optional.empty(), "");

    public Precedence withOrder(PrecedenceOrder changed) {
        return new Precedence(changed, notified, note);
    }

    public Precedence withNotified(Optional<LocalDate> changed) {
        return new Precedence(order, changed, note);
    }

    public Precedence withNote(String changed) {
        return new Precedence(order, notified, changed);
    }
}
