package org.retinue.check;

/// The prayers that fall into the hours of a programme. On Fridays the one at noon is held
/// together.
public enum Prayer {
    NOON,
    FRIDAY,
    AFTERNOON,
    SUNSET
}
