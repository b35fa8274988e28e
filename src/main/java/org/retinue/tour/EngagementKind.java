package org.retinue.tour;

/// What a delegation does at a site.
public enum EngagementKind {
    COMPANY_VISIT,
    ZONE_TOUR,
    LABORATORY_VISIT,
    EXHIBITION_TOUR,
    PORT_VISIT,
    COURTESY_CALL,
    TALKS,
    SIGNING,
    FORUM,
    SPEECH,
    BANQUET,
    WORKING_MEAL,
    RECEPTION,
    SHOW,
    SIGHTSEEING,
    GROUP_PHOTO,
    PRESS,
    REST,
    ARRIVAL,
    DEPARTURE,
    WELCOME_CEREMONY,
    WREATH_LAYING,
    OTHER
}
