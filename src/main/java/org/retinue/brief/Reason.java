package org.retinue.brief;

/// Why a document is refused; each reason has a sentence in `words`. What the details are stands
/// with the reasons that have some.
public enum Reason {
    /// The disk or whoever guards the file did not give it out.
    UNREADABLE,
    /// A paper that was printed without the pack in it.
    NO_PACK_ENCLOSED,
    /// The megabytes that a document may have.
    TOO_LARGE,
    /// Nested too deep, or a text, name, number or the whole of it too long.
    BEYOND_LIMITS,
    NOT_UTF8,
    /// The line and the column.
    NOT_JSON,
    ENDS_EARLY,
    DUPLICATE_FIELD,
    /// The name of the format that was looked for.
    WRONG_FORMAT,
    NEWER_VERSION,
    BROKEN_CHARACTER,
    NOT_A_WHOLE_NUMBER,

    /// The JSON type that is asked for.
    WRONG_TYPE,
    MISSING,
    UNKNOWN_FIELD,
    /// Known, but not in an item of this type or moment.
    NOT_HERE,
    /// The words that are known.
    NOT_ONE_OF,
    EMPTY,
    TOO_MANY,
    OUT_OF_RANGE,
    REPEATED,
    NOT_AN_ID,
    NOT_A_LANGUAGE,
    NOT_A_DATE,
    NOT_A_DATE_TIME,
    NOT_A_TIME_OF_DAY,
    NOT_A_ZONE,
    NOT_A_POSITION,
    NOT_A_COUNTRY,
    NOT_A_HASH,

    DUPLICATE_ID,
    UNKNOWN_TRACK,
    UNKNOWN_SITE,
    UNKNOWN_ROOM,
    UNKNOWN_PERSON,
    UNKNOWN_VEHICLE,
    UNKNOWN_ITEM,
    DUPLICATE_DELEGATE,
    DUPLICATE_WAY,
    DUPLICATE_CAR,
    SEATED_TWICE,
    WITHIN_ITSELF,
    NOT_THE_NEXT_DAY,
    CLOSES_TOO_EARLY,
    LEAVES_TOO_EARLY,
    /// The zone of the place.
    WRONG_ZONE,
    /// The offset that the zone has then.
    WRONG_OFFSET,
    /// The hash of the content as it stands.
    WRONG_HASH,

    /// How many problems more there are than were listed, with a `+` where nobody counted on.
    AND_MORE
}
