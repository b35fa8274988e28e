package org.retinue.print;

/// The papers that can be printed.
public enum Document {
    PROGRAMME(Format.ACROSS),
    DAILY_CARD(Format.CARD),
    DAILY_CARD_FOLDED(Format.CARD),
    DELEGATION_LIST(Format.ACROSS),
    DELEGATION_BY_NAME(Format.ACROSS),
    HOST_LIST(Format.ACROSS),
    ARRIVAL_LINE(Format.ACROSS),
    INTERPRETER_ROSTER(Format.ACROSS),
    LIAISON_ROSTER(Format.ACROSS),
    ROOM_LIST(Format.ACROSS),
    CONTACTS(Format.ACROSS),
    GIFT_LIST(Format.ACROSS),
    MEDIA_PROGRAMME(Format.ACROSS),
    SPOUSE_PROGRAMME(Format.ACROSS),
    ADVANCE_CHECKLIST(Format.UPRIGHT),
    DIETARY_SHEET(Format.UPRIGHT),
    CONFIRMATION_TRACKER(Format.ACROSS),
    CHANGE_SHEET(Format.ACROSS),
    DISTRIBUTION_LIST(Format.ACROSS),
    LINE_BY_LINE(Format.UPRIGHT),
    BRIEFING_NOTE(Format.UPRIGHT),
    PERSON_BRIEF(Format.UPRIGHT),
    MOTORCADE(Format.ACROSS),
    TALKS_SEATING(Format.ACROSS),
    ARMCHAIR_SEATING(Format.ACROSS),
    BANQUET_SEATING(Format.ACROSS),
    PLACE_CARDS(Format.UPRIGHT),
    SIGNING_SHEET(Format.ACROSS),
    FLAGS_SHEET(Format.ACROSS);

    private final Format format;

    Document(Format format) {
        this.format = format;
    }

    /// The shape of its pages.
    Format format() {
        return format;
    }

    /// A page's shape, which says how much the head of it can hold.
    enum Format {
        /// A whole page across.
        ACROSS(90),
        /// A whole page upright.
        UPRIGHT(64),
        /// A small card upright.
        CARD(48);

        private final int headRoom;

        Format(int headRoom) {
            this.headRoom = headRoom;
        }

        /// How many letters of a title stand in the head on one line.
        int headRoom() {
            return headRoom;
        }
    }
}
