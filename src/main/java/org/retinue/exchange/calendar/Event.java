package org.retinue.exchange.calendar;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Position;
import org.retinue.tour.Text;

/// An event as a calendar says it. It lasts for a length or until an end, which may be missing. One
/// that changes a repeated event says which of its times it takes the place of.
record Event(
        int line,
        String uid,
        Optional<Time> instead,
        int sequence,
        Time start,
        Optional<Time> end,
        Optional<Duration> length,
        Repeats repeats,
        Said said,
        Optional<ConfirmationState> status,
        Optional<ItemMark> mark) {

    /// The rules by which it repeats, further times, and those at which it does not take place.
    record Repeats(List<Rule> rules, List<Time> more, List<Time> not) {

        boolean isEmpty() {
            return rules.isEmpty() && more.isEmpty();
        }
    }

    /// What it says of itself.
    record Said(Text summary, String location, Text description, Optional<Position> position) {}

    Optional<Time> endFrom(Time begin) {
        if (length.isPresent()) {
            return Optional.of(begin.at(begin.local().plus(length.get())));
        }
        return end.map(last -> {
            if (begin.equals(start)) {
                return last;
            }
            var between = Duration.between(start.local(), last.local());
            return last.at(begin.local().plus(between));
        });
    }

    boolean isCalledOff() {
        return status.equals(Optional.of(ConfirmationState.CANCELLED));
    }
}
