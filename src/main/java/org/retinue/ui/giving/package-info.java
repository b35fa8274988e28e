/// Giving out: the open tour goes out under the next number, and what was given out before is
/// shown, compared, printed and exported.
@NullMarked
package org.retinue.ui.giving;

import org.jspecify.annotations.NullMarked;
