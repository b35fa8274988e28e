/// The pane that shows a list of people or sites before it is taken: what each column is about,
/// what each row would add or change, and what had better be looked at.
@NullMarked
package org.retinue.ui.list;

import org.jspecify.annotations.NullMarked;
