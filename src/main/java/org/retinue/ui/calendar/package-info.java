/// The dialog that shows what a calendar would do to a tour before it is taken.
///
/// The pane holds one [org.retinue.exchange.calendar.ImportedCalendar] for where the calendar goes;
/// every choice of another tour or track holds the calendar against that anew.
@NullMarked
package org.retinue.ui.calendar;

import org.jspecify.annotations.NullMarked;
