package org.retinue.check;

import java.time.LocalTime;
import java.util.List;
import org.retinue.check.Numbers.Span;

/// Why a rule about the pace of a day spoke: what is too long, too short or too close.
public sealed interface Pace extends Evidence {

    /// The gap between two engagements at one place.
    record ShortBuffer(long planned, long needed) implements Pace {}

    /// In half a day, between these times, so many minutes are free, or there is no such pause.
    record NoSlack(LocalTime from, LocalTime to, long planned, long needed, long pause)
            implements Pace {}

    /// Until the next engagement, to which the press has no access.
    record PressStillThere(long planned, long needed) implements Pace {}

    record ShortNight(long planned, long needed) implements Pace {}

    /// Before an evening function.
    record ShortRest(long planned, long needed) implements Pace {}

    record WorkAfterFlight(long planned, long needed) implements Pace {}

    record FullFirstDay(long minutes, long most) implements Pace {}

    /// The engagements of a day together, and how many of them are to be taken in.
    record FullDay(long minutes, long most, long items, int mostItems) implements Pace {}

    /// The times for meals at which there is none.
    record NoMeal(List<Span> times) implements Pace {

        public NoMeal {
            times = List.copyOf(times);
        }
    }

    record LongWithoutMeal(long minutes, long most) implements Pace {}

    /// From the first to the last item there is no pause.
    record NoPause(long minutes, long most) implements Pace {}

    record TooShort(long minutes, long least) implements Pace {}

    /// From the end of the last engagement to wheels up.
    record LateForDeparture(long planned, long needed) implements Pace {

        public long missing() {
            return needed - planned;
        }
    }

    /// Of those who receive the first is called so many minutes before; negative, where only after.
    record LateCall(long before, long needed) implements Pace {}

    /// The press is called so many minutes before.
    record LatePressCall(long before, long needed) implements Pace {}

    /// From the call for baggage to the way to the airport.
    record LateBaggage(long planned, long needed) implements Pace {}

    /// So many items of a day have no clock time.
    record NoTime(int items, long daysLeft, int deadline) implements Pace {}
}
