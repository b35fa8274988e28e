/// The dialog that prints: which papers, in which languages, of which days and for whom, and beside
/// them the pages themselves, as they come out of the printer. The pages that show are those that
/// are saved or printed.
@NullMarked
package org.retinue.ui.preview;

import org.jspecify.annotations.NullMarked;
