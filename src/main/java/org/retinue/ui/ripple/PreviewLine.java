package org.retinue.ui.ripple;

import org.retinue.check.Severity;

/// A line of the preview of an edit.
public sealed interface Line {

    /// What the lines below it have in common.
    record Heading(String text) implements Line {}

    /// An item that moves: its times so far and then.
    record Moved(String before, String after, String item) implements Line {}

    /// A sentence, with a picture before it.
    record Said(Sign sign, String text) implements Line {}

    /// What the picture before a sentence tells.
    enum Sign {
        ANCHOR,
        ERROR,
        WARNING,
        HINT,
        SLACK,
        MENDED;

        public static Sign of(Severity severity) {
            return switch (severity) {
                case ERROR -> ERROR;
                case WARNING -> WARNING;
                case HINT -> HINT;
            };
        }
    }
}
