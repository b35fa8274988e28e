package org.retinue.ui.ripple;

import java.util.stream.Stream;
import org.retinue.check.Severity;

/// A line of the preview of an edit.
public sealed interface PreviewLine {

    /// Lines below their heading; no heading where there are none.
    static Stream<PreviewLine> section(String heading, Stream<PreviewLine> lines) {
        var below = lines.toList();
        return below.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(new Heading(heading)), below.stream());
    }

    /// What the lines below it have in common.
    record Heading(String text) implements PreviewLine {}

    /// An item that moves: its times so far and then.
    record Moved(String before, String after, String item) implements PreviewLine {}

    /// A sentence, with a picture before it.
    record Said(Sign sign, String text) implements PreviewLine {}

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
