package org.retinue.tour;

/// How people sit at an engagement.
public enum SeatingForm {
    /// Nobody has a seat of their own.
    NONE,
    /// Two sides at a long table that stands across the room as one enters; the guests face the
    /// door.
    TALKS_ACROSS,
    /// Two sides at a long table that leads away from the door; the guests sit on the right as one
    /// enters.
    TALKS_ALONG,
    /// Two armchairs at the head of the room, the guest on the right of the host, the others along
    /// the sides.
    ARMCHAIRS,
    /// Round tables, the host's first.
    ROUND_TABLES;

    /// How people sit where nobody has said so.
    public static SeatingForm usual(EngagementKind kind) {
        return switch (kind) {
            case TALKS -> TALKS_ACROSS;
            case COURTESY_CALL -> ARMCHAIRS;
            case BANQUET, WORKING_MEAL -> ROUND_TABLES;
            case COMPANY_VISIT,
                    ZONE_TOUR,
                    LABORATORY_VISIT,
                    EXHIBITION_TOUR,
                    PORT_VISIT,
                    SIGNING,
                    FORUM,
                    SPEECH,
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
                    OTHER ->
                    NONE;
        };
    }
}
