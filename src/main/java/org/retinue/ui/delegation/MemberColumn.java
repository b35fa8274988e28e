package org.retinue.ui.delegation;

/// The columns of the delegation. The reason is why somebody stands at the place. The name stands
/// in the language of the window; the other name in the other language that the program speaks.
public enum MemberColumn {
    PLACE,
    NAME,
    REASON,
    OTHER_NAME,
    TITLE,
    ROLE,
    TRACK,
    DIET,
    NEEDS
}
