/// Where everything on the board stands, and what a drag would make of the tour: values and
/// functions of values, without a window. Times on the board are those of the clock at each place,
/// as in the programme.
@NullMarked
package org.retinue.ui.board.chart;

import org.jspecify.annotations.NullMarked;
