/// Putting a finding right: what would help, what would come of it, said before it is done. What
/// would help is worked out in the room of the mends.
@NullMarked
package org.retinue.ui.mend;

import org.jspecify.annotations.NullMarked;
