/// The board: a programme drawn in time, its days side by side, to be rearranged with the mouse or
/// the keyboard. What stands where is computed in the package `chart`; here it is put on the
/// screen, and gestures become edits.
@NullMarked
package org.retinue.ui.board;

import org.jspecify.annotations.NullMarked;
