package org.retinue.release;

/// The way by which a paper reached somebody.
public enum Channel {
    BY_HAND,
    E_MAIL,
    MESSAGE,
    COURIER
}
