package org.retinue.tour;

/// What a delegate is in the delegation.
public enum DelegateRole {
    HEAD,
    DEPUTY_HEAD,
    SPOUSE,
    OFFICIAL_SUITE,
    ENTOURAGE,
    BUSINESS,
    PRESS,
    SECURITY,
    MEDICAL
}
