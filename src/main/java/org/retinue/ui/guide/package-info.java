/// The guide to the program, shown in the program.
///
/// Its text is `resources/guide/guide.md`, one file for each language, which is also what the
/// documentation leads to.
@NullMarked
package org.retinue.ui.guide;

import org.jspecify.annotations.NullMarked;
