/// The checklist of a tour: what the office has to do for it, and by when.
///
/// The checklist is a sheet that is typed into like the programme; what stands in it, and which
/// date is meant by what was typed, is worked out without a toolkit.
@NullMarked
package org.retinue.ui.tasks;

import org.jspecify.annotations.NullMarked;
