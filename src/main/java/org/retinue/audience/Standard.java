package org.retinue.audience;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The audiences that every office has.
public enum Standard {
    FULL,
    DELEGATION,
    HOST,
    DRIVERS,
    INTERPRETERS,
    PRESS,
    SECURITY;

    /// As it is called in commands and in files.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Scope scope() {
        return switch (this) {
            case FULL, DELEGATION, SECURITY -> Scope.EVERYTHING;
            case HOST -> Scope.RECEIVING;
            case DRIVERS -> Scope.DRIVING;
            case INTERPRETERS -> Scope.INTERPRETING;
            case PRESS -> Scope.PRESS;
        };
    }

    /// What it sees where the office has settled nothing else.
    Set<DataKind> kinds() {
        return switch (this) {
            case FULL -> EnumSet.copyOf(DataKind.grantable());
            case DELEGATION ->
                    with(
                            DataKind.OFFICER,
                            DataKind.PRESS,
                            DataKind.SITE_DETAILS,
                            DataKind.FACTS,
                            DataKind.HOSTS,
                            DataKind.STAFF,
                            DataKind.STAFF_CONTACTS,
                            DataKind.CARS,
                            DataKind.STAYS,
                            DataKind.SEATING,
                            DataKind.SIGNINGS,
                            DataKind.MENUS,
                            DataKind.PARTICIPANT_NOTES);
            case HOST ->
                    with(
                            DataKind.OFFICER,
                            DataKind.RUN_OF_SHOW,
                            DataKind.PRESS,
                            DataKind.SITE_DETAILS,
                            DataKind.DIETS,
                            DataKind.NEEDS,
                            DataKind.HOST_CONTACTS,
                            DataKind.STAFF,
                            DataKind.STAFF_CONTACTS,
                            DataKind.CARS,
                            DataKind.PLATES,
                            DataKind.SEATING,
                            DataKind.SIGNINGS,
                            DataKind.MENUS,
                            DataKind.PARTICIPANT_NOTES);
            case DRIVERS -> with(DataKind.OFFICER, DataKind.STAFF_CONTACTS, DataKind.PLATES);
            case INTERPRETERS ->
                    with(
                            DataKind.OFFICER,
                            DataKind.RUN_OF_SHOW,
                            DataKind.FACTS,
                            DataKind.HOSTS,
                            DataKind.STAFF_CONTACTS,
                            DataKind.CARS,
                            DataKind.SEATING,
                            DataKind.SIGNINGS,
                            DataKind.MENUS,
                            DataKind.PARTICIPANT_NOTES);
            case PRESS -> with(DataKind.HOSTS, DataKind.SIGNINGS);
            case SECURITY ->
                    with(
                            DataKind.OFFICER,
                            DataKind.PRESS,
                            DataKind.SITE_DETAILS,
                            DataKind.SEX,
                            DataKind.HOSTS,
                            DataKind.HOST_CONTACTS,
                            DataKind.STAFF,
                            DataKind.STAFF_CONTACTS,
                            DataKind.CARS,
                            DataKind.PLATES,
                            DataKind.STAYS,
                            DataKind.SEATING,
                            DataKind.PARTICIPANT_NOTES);
        };
    }

    /// What everybody sees of what is theirs: what visit this is, what is done when and where, and
    /// who comes; and the kinds given.
    private static Set<DataKind> with(DataKind... more) {
        var kinds =
                EnumSet.of(
                        DataKind.TOUR,
                        DataKind.PROGRAMME,
                        DataKind.PLACES,
                        DataKind.DELEGATION,
                        DataKind.DELEGATE_NAMES,
                        DataKind.OPEN_NOTES);
        kinds.addAll(Set.of(more));
        return kinds;
    }
}
