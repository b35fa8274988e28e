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
    OTHER;

    /// Whether delegations come and leave there, by air, rail or sea.
    public boolean isTerminal() {
        return this == AIRPORT || this == STATION || this == PORT;
    }
}
