package org.retinue.exchange.calendar;

import java.util.Optional;

/// One time at which an event takes place. The key stays the same when the calendar is read again,
/// whatever has been changed about the event meanwhile.
record Happening(Event event, Time start, Optional<Time> end, String key) {

    static Happening of(Event event, String key) {
        return new Happening(event, event.start(), event.endFrom(event.start()), key);
    }
}
