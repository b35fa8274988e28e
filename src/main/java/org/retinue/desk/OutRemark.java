package org.retinue.desk;

import org.retinue.words.Words;

/// What the officer is told of a file that leaves, and how often it applies.
public record OutRemark(Kind kind, int number) {

    /// What there is to tell.
    public enum Kind {
        /// Cells that a spreadsheet would take for formulas bear a mark that keeps them text.
        MARKED,
        /// Texts are longer than a cell holds.
        CUT,
        /// Items that have no day are left out.
        UNPLACED,
        /// What the form has no place for.
        NOT_IN_TABLES,
        /// The items in a calendar.
        EVENTS,
        /// Those of them that are called off.
        CALLED_OFF,
        /// Those of them that stand there for a whole day.
        UNTIMED,
        NOT_IN_CALENDARS
    }

    /// In a sentence.
    public String said(Words words) {
        return words.say("desk.OutRemark." + kind, number);
    }
}
