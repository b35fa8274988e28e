package org.retinue.exchange.paste;

/// What a column is taken for, and why.
public record Guess(Meaning meaning, Reason reason, String header) {

    /// What speaks for a meaning.
    public enum Reason {
        /// The words at the head of the column.
        HEADER,
        /// What stands in its cells.
        CONTENTS,
        /// The officer said so.
        CHOSEN,
        /// Nothing: the column is left out.
        UNKNOWN
    }
}
