package org.retinue.audience;

import java.util.Arrays;
import java.util.List;

/// The kinds of data that a tour holds, as an office decides who may see them.
public enum DataKind {
    TOUR,
    OFFICER,
    PROGRAMME,
    RUN_OF_SHOW,
    BRIEFS,
    CONFIRMATIONS,
    PRESS,
    PLACES,
    SITE_DETAILS,
    FACTS,
    DELEGATION,
    DELEGATE_NAMES,
    DELEGATE_CONTACTS,
    PRECEDENCE,
    SEX,
    DIETS,
    NEEDS,
    HOSTS,
    HOST_CONTACTS,
    STAFF,
    STAFF_CONTACTS,
    CARS,
    PLATES,
    STAYS,
    SEATING,
    SIGNINGS,
    MENUS,
    MENU_COSTS,
    GIFTS,
    GIFT_VALUES,
    TASKS,
    RULES,
    OPEN_NOTES,
    PARTICIPANT_NOTES,
    OFFICE_NOTES,
    PASSPORTS,
    SECURITY,
    MEDICAL;

    /// Whether it leaves only when the officer says so each time, and only with everything else.
    public boolean isSensitive() {
        return switch (this) {
            case PASSPORTS, SECURITY, MEDICAL -> true;
            default -> false;
        };
    }

    /// Those an office may give to an audience.
    public static List<DataKind> grantable() {
        return Arrays.stream(values()).filter(kind -> !kind.isSensitive()).toList();
    }

    /// Whether its values are nobody's business wherever they stand, even within another text.
    boolean isTelling() {
        return switch (this) {
            case PASSPORTS,
                    SECURITY,
                    MEDICAL,
                    DELEGATE_CONTACTS,
                    HOST_CONTACTS,
                    STAFF_CONTACTS,
                    PLATES ->
                    true;
            default -> false;
        };
    }

    /// How to reach those whose names are of this kind.
    DataKind contacts() {
        return switch (this) {
            case HOSTS -> HOST_CONTACTS;
            case STAFF -> STAFF_CONTACTS;
            default -> DELEGATE_CONTACTS;
        };
    }
}
