package org.retinue.tour;

/// What the programme must leave room for where a delegate asks for it. It is never concluded from
/// where somebody comes from.
public enum Need {
    PRAYER,
    FASTING,
    LITTLE_WALKING,
    WHEELCHAIR,
    MEDICAL_CARE
}
