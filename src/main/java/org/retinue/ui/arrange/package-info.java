/// The dialogs that arrange a tour: what is asked for, what would come of it, and where one more
/// engagement fits. Nothing changes before it is applied.
@NullMarked
package org.retinue.ui.arrange;

import org.jspecify.annotations.NullMarked;
