/// The strips across the window that say one thing each, and offer what can be done about it.
@NullMarked
package org.retinue.ui.banner;

import org.jspecify.annotations.NullMarked;
