/// The windows: everything an officer sees, clicks and types into. Here the rooms below are put
/// together to one window; none of them knows it.
///
/// A view extends a pane, takes a [org.retinue.ui.studio.Studio] and callbacks in its constructor,
/// binds to parts of the one observable view of the desk, and sends edits to the desk. No view
/// knows another but for those it is made of; looks live in `resources/style`, code only names
/// style classes.
@NullMarked
package org.retinue.ui;

import org.jspecify.annotations.NullMarked;
