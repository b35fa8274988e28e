/// Protected workspaces in the window: the door that shows nothing until the passphrase is typed,
/// the dialogs by which a workspace comes to be protected, and the lock that falls when nobody is
/// at work. What is typed here is wiped as far as the toolkit lets it be.
@NullMarked
package org.retinue.ui.lock;

import org.jspecify.annotations.NullMarked;
