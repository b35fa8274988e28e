package org.retinue.tour;

/// The kinds of tours that an office receives.
public enum TourKind {
    STATE_VISIT,
    OFFICIAL_VISIT,
    WORKING_VISIT,
    PRIVATE_VISIT,
    FAMILIARISATION_TOUR,
    INSPECTION_TOUR,
    BUSINESS_DELEGATION
}
