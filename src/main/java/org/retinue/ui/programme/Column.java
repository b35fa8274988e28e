package org.retinue.ui.programme;

/// The columns of the programme. The title stands in the language of the window; the other title in
/// the other language that the program speaks.
public enum Column {
    MARK,
    START,
    END,
    DURATION,
    KIND,
    TITLE,
    OTHER_TITLE,
    SITE,
    ROOM,
    HOST,
    TRACK,
    CONFIRMATION
}
