/// Tours as calendars that other programs read (iCalendar, RFC 5545), and calendars of other
/// programs read as items of a tour.
///
/// There is no library for it. Those there are lose events, letters or the memory on files that
/// come in daily (a byte order mark, a letter divided by a fold, thousands of time zones), cannot
/// say on which line something is wrong, and have to be fenced in by a reader of one's own in any
/// case; the time zones are those of the Java platform. What is left is lines, components and rules
/// of repetition: each is a small class here, with its limits in [CalendarLimits].
@CheckReturnValue
@NullMarked
package org.retinue.exchange.calendar;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
