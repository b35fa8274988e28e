package org.retinue.exchange.calendar;

import java.util.Set;

/// A calendar that was made of a tour: the file, the same as plain text in which each text stands
/// as it was typed, what it holds and what it cannot, and from which of the earlier tours there is
/// something in it.
@SuppressWarnings("ArrayRecordComponent") // Calendars are written, never compared.
public record Calendar(byte[] file, String text, Counts counts, Set<Integer> drawnFrom) {

    public Calendar {
        drawnFrom = Set.copyOf(drawnFrom);
    }

    /// How many items are in it, how many of them without a clock time or called off; and how many
    /// are not, because they are in the pool.
    public record Counts(int items, int untimed, int cancelled, int pooled) {}
}
