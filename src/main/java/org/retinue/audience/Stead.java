package org.retinue.audience;

import org.retinue.tour.DelegateRole;
import org.retinue.tour.Duty;

/// What stands in the place of a name that is withheld: what a person is there for, a place, a
/// programme. A name cannot be empty, and an empty cell would say that nobody comes. How it is
/// called say the [Steads].
public enum Stead {
    HEAD,
    DEPUTY_HEAD,
    SPOUSE,
    DELEGATE,
    GUEST,
    HOST,
    INTERPRETER,
    LIAISON_OFFICER,
    DRIVER,
    NOTE_TAKER,
    SECURITY_OFFICER,
    PHOTOGRAPHER,
    PLACE,
    TRACK,
    TOUR;

    static Stead of(DelegateRole role) {
        return switch (role) {
            case HEAD -> HEAD;
            case DEPUTY_HEAD -> DEPUTY_HEAD;
            case SPOUSE -> SPOUSE;
            case OFFICIAL_SUITE, ENTOURAGE, BUSINESS, PRESS, SECURITY, MEDICAL -> DELEGATE;
        };
    }

    static Stead of(Duty duty) {
        return switch (duty) {
            case INTERPRETER -> INTERPRETER;
            case LIAISON_OFFICER -> LIAISON_OFFICER;
            case DRIVER -> DRIVER;
            case NOTE_TAKER -> NOTE_TAKER;
            case SECURITY -> SECURITY_OFFICER;
            case PHOTOGRAPHER -> PHOTOGRAPHER;
        };
    }

    /// Of what kind the names of those are who are there for this.
    DataKind names() {
        return switch (this) {
            case HOST -> DataKind.HOSTS;
            case INTERPRETER, LIAISON_OFFICER, DRIVER, NOTE_TAKER, SECURITY_OFFICER, PHOTOGRAPHER ->
                    DataKind.STAFF;
            case HEAD, DEPUTY_HEAD, SPOUSE, DELEGATE, GUEST -> DataKind.DELEGATE_NAMES;
            case PLACE -> DataKind.PLACES;
            case TRACK, TOUR -> DataKind.TOUR;
        };
    }
}
