package org.retinue.tour;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/// Why a delegate, or a delegation, stands at a place: what decided, as it is of this one. Where it
/// is absent, nobody has entered it, and the person stands after those of whom it is known.
public sealed interface Reason {

    /// Whether what decides was entered of this person.
    default boolean isKnown() {
        return switch (this) {
            case ByLevel(var level) -> level.isPresent();
            case ByClass(var diplomatic) -> diplomatic.isPresent();
            case BySeniority(var since) -> since.isPresent();
            case ByCountry(var country) -> !country.isEmpty();
            case ByName(var name) -> name.isPresent();
            case ByArrival(var arrival) -> arrival.isPresent();
            case ByNotification(var notified) -> notified.isPresent();
            case ByHand _, ByRole _, AtHome _, AsEntered _ -> true;
        };
    }

    /// The office put the person there.
    record ByHand() implements Reason {}

    /// What the person is in the delegation.
    record ByRole(DelegateRole role) implements Reason {}

    record ByLevel(OptionalInt level) implements Reason {}

    record ByClass(Optional<DiplomaticClass> diplomatic) implements Reason {}

    /// Of equal rank with a neighbour, and since then in the post.
    record BySeniority(Optional<LocalDate> since) implements Reason {}

    /// By the country's name in English, where delegates come from several; the code is empty where
    /// it is unknown.
    record ByCountry(String country) implements Reason {}

    /// By the name in English.
    record ByName(Optional<String> name) implements Reason {}

    /// By the date on which the composition of the delegation was notified.
    record ByNotification(Optional<LocalDate> notified) implements Reason {}

    /// Of the host country, which comes after its guests.
    record AtHome(boolean home) implements Reason {}

    /// By the clock of where the person arrived.
    record ByArrival(Optional<LocalDateTime> arrival) implements Reason {}

    /// Alike in everything that is compared, and so as entered.
    record AsEntered() implements Reason {}
}
