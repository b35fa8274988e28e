package org.retinue.ui.sheet;

import org.retinue.edit.Edit;

/// What came of typing into a cell.
public sealed interface Outcome<I> {

    /// It means an edit, after which the line has this id: a blank line becomes something.
    record Made<I>(Edit edit, I line) implements Outcome<I> {}

    /// It means what is there already.
    record Unchanged<I>() implements Outcome<I> {}

    /// It means nothing that can be kept; the reason is a sentence.
    record Refused<I>(String reason) implements Outcome<I> {}
}
