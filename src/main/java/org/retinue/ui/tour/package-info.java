/// A tour as a whole: the few questions before a new one, and what the open one is called, of what
/// kind it is, from when to when.
@NullMarked
package org.retinue.ui.tour;

import org.jspecify.annotations.NullMarked;
