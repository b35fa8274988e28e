package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;
import org.retinue.edit.Edit;

/// What came of typing into a cell, or of something done to lines.
public sealed interface Outcome<I> {

    /// It means an edit, after which these lines are picked: a blank line becomes something, pasted
    /// lines are there. A remark says what it leaves undone.
    record Made<I>(Edit edit, List<I> lines, Optional<String> remark) implements Outcome<I> {

        public Made {
            lines = List.copyOf(lines);
        }

        public Made(Edit edit, List<I> lines) {
            this(edit, lines, Optional.empty());
        }

        public Made(Edit edit, I line) {
            this(edit, List.of(line));
        }
    }

    /// It means what is there already.
    record Unchanged<I>() implements Outcome<I> {}

    /// It means nothing that can be kept; the reason is a sentence.
    record Refused<I>(String reason) implements Outcome<I> {}
}
