package org.retinue.exchange.list;

import java.util.Arrays;
import java.util.List;

/// What a column of a list is about. Whatever it is not, it may be kept as a note.
public enum Field {
    NAME,
    NAME_CHINESE,
    FAMILY_NAME,
    GIVEN_NAME,
    HONORIFIC,
    PRONUNCIATION,
    TITLE,
    TITLE_CHINESE,
    ORGANISATION,
    ORGANISATION_CHINESE,
    LEVEL,
    COUNTRY,
    ROLE,
    TRACK,
    SEX,
    PASSPORT,
    DIET,
    NEEDS,
    LANGUAGES,
    MOBILE,
    EMAIL,
    KIND,
    ADDRESS,
    ADDRESS_CHINESE,
    POSITION,
    ZONE,
    CAPACITY,
    CONTACT,
    NOTE,
    NOTHING;

    /// Whether several columns may be about it.
    boolean isShared() {
        return this == NOTE || this == NOTHING || this == MOBILE || this == DIET;
    }

    /// What columns of such a list may be about.
    public static List<Field> of(ListKind kind) {
        return Arrays.stream(values()).filter(field -> field.isIn(kind)).toList();
    }

    boolean isIn(ListKind kind) {
        return switch (this) {
            case NAME, NAME_CHINESE, NOTE, NOTHING -> true;
            case ROLE, TRACK, DIET, NEEDS -> kind == ListKind.DELEGATION;
            case KIND, ADDRESS, ADDRESS_CHINESE, POSITION, ZONE, CAPACITY, CONTACT ->
                    kind == ListKind.SITES;
            case MOBILE, EMAIL -> true;
            case FAMILY_NAME,
                    GIVEN_NAME,
                    HONORIFIC,
                    PRONUNCIATION,
                    TITLE,
                    TITLE_CHINESE,
                    ORGANISATION,
                    ORGANISATION_CHINESE,
                    LEVEL,
                    COUNTRY,
                    SEX,
                    PASSPORT,
                    LANGUAGES ->
                    kind != ListKind.SITES;
        };
    }

    /// The same for texts in Chinese.
    Field chinese() {
        return switch (this) {
            case NAME -> NAME_CHINESE;
            case TITLE -> TITLE_CHINESE;
            case ORGANISATION -> ORGANISATION_CHINESE;
            case ADDRESS -> ADDRESS_CHINESE;
            case NAME_CHINESE,
                    FAMILY_NAME,
                    GIVEN_NAME,
                    HONORIFIC,
                    PRONUNCIATION,
                    TITLE_CHINESE,
                    ORGANISATION_CHINESE,
                    LEVEL,
                    COUNTRY,
                    ROLE,
                    TRACK,
                    SEX,
                    PASSPORT,
                    DIET,
                    NEEDS,
                    LANGUAGES,
                    MOBILE,
                    EMAIL,
                    KIND,
                    ADDRESS_CHINESE,
                    POSITION,
                    ZONE,
                    CAPACITY,
                    CONTACT,
                    NOTE,
                    NOTHING ->
                    this;
        };
    }
}
