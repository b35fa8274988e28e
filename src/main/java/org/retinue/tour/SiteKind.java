package org.retinue.tour;

/// What sort of place a site is.
public enum SiteKind {
    COMPANY,
    ZONE,
    VENUE,
    HOTEL,
    AIRPORT,
    STATION,
    PORT,
    LABORATORY,
    GOVERNMENT,
    RESTAURANT,
    OTHER
}
