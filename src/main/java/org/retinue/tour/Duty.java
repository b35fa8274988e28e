package org.retinue.tour;

/// What a person does for an item without being guest or host.
public enum Duty {
    INTERPRETER,
    LIAISON_OFFICER,
    DRIVER,
    NOTE_TAKER,
    SECURITY,
    PHOTOGRAPHER
}
