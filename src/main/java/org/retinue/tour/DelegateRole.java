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
    MEDICAL;

    /// Whether the person stands for the sending side, and so in an order that matters; the others
    /// accompany those who do.
    public boolean isOfficial() {
        return switch (this) {
            case HEAD, DEPUTY_HEAD, SPOUSE, OFFICIAL_SUITE -> true;
            case ENTOURAGE, BUSINESS, PRESS, SECURITY, MEDICAL -> false;
        };
    }
}
