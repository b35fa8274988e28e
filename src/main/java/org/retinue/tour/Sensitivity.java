package org.retinue.tour;

/// Who may read a note. Ordered from the widest circle to the narrowest.
public enum Sensitivity {
    OPEN,
    PARTICIPANTS,
    OFFICE,
    SECURITY,
    MEDICAL
}
