/// Tables of cells, as other programs give them: rows of equally many cells whose spans are
/// resolved, without any notion of what is written in them. And tables that are made of tours, and
/// leave as text files and workbooks.
@CheckReturnValue
@NullMarked
package org.retinue.exchange.table;

import org.jspecify.annotations.NullMarked;
import org.retinue.tour.CheckReturnValue;
