package org.retinue.tour;

/// The classes of members of diplomatic missions, in order of precedence. High commissioners are of
/// the class of ambassadors.
public enum DiplomaticClass {
    AMBASSADOR,
    ENVOY,
    CHARGE_D_AFFAIRES,
    CHARGE_D_AFFAIRES_AD_INTERIM,
    MINISTER,
    MINISTER_COUNSELLOR,
    COUNSELLOR,
    MILITARY_ATTACHE,
    FIRST_SECRETARY,
    SECOND_SECRETARY,
    THIRD_SECRETARY,
    ATTACHE
}
