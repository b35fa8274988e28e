/// Shifting the programme from one item on: what is typed, what would come of it, said before it is
/// done. What it would do is worked out in the room of the edits.
@NullMarked
package org.retinue.ui.ripple;

import org.jspecify.annotations.NullMarked;
