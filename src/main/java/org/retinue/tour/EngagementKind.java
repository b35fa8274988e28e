package org.retinue.tour;

/// What a delegation does at a site, and at what sort of place that is usually done.
public enum EngagementKind {
    COMPANY_VISIT(SiteKind.COMPANY),
    ZONE_TOUR(SiteKind.ZONE),
    LABORATORY_VISIT(SiteKind.LABORATORY),
    EXHIBITION_TOUR(SiteKind.VENUE),
    PORT_VISIT(SiteKind.PORT),
    COURTESY_CALL(SiteKind.OTHER),
    TALKS(SiteKind.OTHER),
    SIGNING(SiteKind.OTHER),
    FORUM(SiteKind.VENUE),
    SPEECH(SiteKind.OTHER),
    BANQUET(SiteKind.RESTAURANT),
    WORKING_MEAL(SiteKind.RESTAURANT),
    RECEPTION(SiteKind.OTHER),
    SHOW(SiteKind.VENUE),
    SIGHTSEEING(SiteKind.OTHER),
    GROUP_PHOTO(SiteKind.OTHER),
    PRESS(SiteKind.OTHER),
    REST(SiteKind.HOTEL),
    ARRIVAL(SiteKind.AIRPORT),
    DEPARTURE(SiteKind.AIRPORT),
    WELCOME_CEREMONY(SiteKind.OTHER),
    WREATH_LAYING(SiteKind.OTHER),
    OTHER(SiteKind.OTHER);

    private final SiteKind usualPlace;

    EngagementKind(SiteKind usualPlace) {
        this.usualPlace = usualPlace;
    }

    /// Where such a thing is usually done.
    public SiteKind usualPlace() {
        return usualPlace;
    }

    /// Whether two countries meet there as such, so that their flags stand there.
    public boolean isBetweenCountries() {
        return switch (this) {
            case TALKS, COURTESY_CALL, SIGNING, BANQUET, WELCOME_CEREMONY, PRESS -> true;
            case COMPANY_VISIT,
                    ZONE_TOUR,
                    LABORATORY_VISIT,
                    EXHIBITION_TOUR,
                    PORT_VISIT,
                    FORUM,
                    SPEECH,
                    WORKING_MEAL,
                    RECEPTION,
                    SHOW,
                    SIGHTSEEING,
                    GROUP_PHOTO,
                    REST,
                    ARRIVAL,
                    DEPARTURE,
                    WREATH_LAYING,
                    OTHER ->
                    false;
        };
    }

    /// What is usually done at such a place; something else where that may be anything.
    public static EngagementKind usualAt(SiteKind place) {
        return switch (place) {
            case COMPANY -> COMPANY_VISIT;
            case ZONE -> ZONE_TOUR;
            case LABORATORY -> LABORATORY_VISIT;
            case PORT -> PORT_VISIT;
            case RESTAURANT -> WORKING_MEAL;
            case VENUE, HOTEL, AIRPORT, STATION, GOVERNMENT, OTHER -> OTHER;
        };
    }
}
