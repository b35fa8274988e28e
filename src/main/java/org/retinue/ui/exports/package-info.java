/// What leaves the program: the dialog that asks what, for whom and in which form, and the files
/// that are written of it beside the window.
@NullMarked
package org.retinue.ui.exports;

import org.jspecify.annotations.NullMarked;
