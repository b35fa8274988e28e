/// What stands in the window while no workspace is open: a card with a question, and the ways out
/// of it. The door of a protected workspace is one, and what can be done about a damaged one.
@NullMarked
package org.retinue.ui.card;

import org.jspecify.annotations.NullMarked;
