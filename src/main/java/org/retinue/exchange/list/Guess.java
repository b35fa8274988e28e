package org.retinue.exchange.list;

/// What a column is taken to be about, why, and how it is headed.
public record Guess(Field field, Reason reason, String header) {

    /// Why a column is taken to be about something.
    public enum Reason {
        HEADER,
        CONTENTS,
        CHOSEN,
        UNKNOWN
    }
}
