/// Dialogs inside the window, and the place where they appear.
@NullMarked
package org.retinue.ui.dialog;

import org.jspecify.annotations.NullMarked;
