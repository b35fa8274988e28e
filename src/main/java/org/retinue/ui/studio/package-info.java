/// What every view is given: the [org.retinue.ui.studio.Studio] with the desk behind it, which
/// items are selected, how the officer likes the windows, which pages and commands there are.
@NullMarked
package org.retinue.ui.studio;

import org.jspecify.annotations.NullMarked;
