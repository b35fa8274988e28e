package org.retinue.audience;

import org.retinue.tour.Need;
import org.retinue.tour.Note;
import org.retinue.tour.Sensitivity;

/// Of what kind a component of a record is.
sealed interface Sight {

    /// What no tour can do without: identities, dates and zones.
    record Always() implements Sight {}

    /// Of the kind of that which holds it.
    record Inherited() implements Sight {}

    /// How to reach the person whose name is of the kind of that which holds it.
    record Contacts() implements Sight {}

    record Of(DataKind kind) implements Sight {}

    /// The kind of the value, given that of what holds it.
    static DataKind of(Object value, DataKind kind) {
        return switch (value) {
            case Need need when need == Need.MEDICAL_CARE -> DataKind.MEDICAL;
            case Note note -> of(note.sensitivity());
            default -> kind;
        };
    }

    private static DataKind of(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case OPEN -> DataKind.OPEN_NOTES;
            case PARTICIPANTS -> DataKind.PARTICIPANT_NOTES;
            case OFFICE -> DataKind.OFFICE_NOTES;
            case SECURITY -> DataKind.SECURITY;
            case MEDICAL -> DataKind.MEDICAL;
        };
    }
}
