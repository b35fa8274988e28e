/// The world around a window: the surroundings it runs in, and what it asks of the program and the
/// system, such as files.
@NullMarked
package org.retinue.ui.outside;

import org.jspecify.annotations.NullMarked;
