/// Work that the window must not wait for, how far it is, and the way to stop it.
@NullMarked
package org.retinue.ui.job;

import org.jspecify.annotations.NullMarked;
