/// The home page: all tours of the office as a list, and as a calendar of the year in weeks.
///
/// Which week a day belongs to, how full a week is and in which lane a tour's bar lies are values
/// that know no toolkit.
@NullMarked
package org.retinue.ui.home;

import org.jspecify.annotations.NullMarked;
