/// Tours and lists in other programs' formats. Each format or purpose has a room of its own:
///
/// - `table`: tables of cells, as they come by the clipboard and in files;
/// - `paste`: a table read as a programme;
/// - `calendar`: tours as iCalendar, and iCalendar as items of a tour.
@CheckReturnValue
@NullMarked
package org.retinue.exchange;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
