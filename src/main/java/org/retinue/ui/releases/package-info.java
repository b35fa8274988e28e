/// What was given out: the releases of a tour, what has changed since, and who holds which paper.
///
/// The comparison of two tours becomes lines here that the page shows and the dialog counts.
@NullMarked
package org.retinue.ui.releases;

import org.jspecify.annotations.NullMarked;
