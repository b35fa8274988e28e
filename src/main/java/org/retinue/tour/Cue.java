package org.retinue.tour;

/// One step of a run of show: what is done so many minutes after its item begins, or before it
/// where the minute is negative. Minutes are counted and no clock times kept, so that the run of
/// show moves with its item.
public record Cue(int minute, Text what) {

    /// A day: a guard against a mistyped time. The pack's schema repeats it.
    public static final int MOST_MINUTES = 24 * 60;

    public Cue {
        Invariants.require(
                Math.abs((long) minute) <= MOST_MINUTES,
                "A cue is within a day of the start: " + minute);
        Invariants.require(!what.isEmpty(), "A cue says something");
    }
}
