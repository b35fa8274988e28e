/// The pages of what all tours share: sites, people, vehicles and travel times.
///
/// What is typed goes to the desk field by field, on Enter or when the field is left; what cannot
/// be understood stays where it was typed, with the reason below it.
@NullMarked
package org.retinue.ui.directory;

import org.jspecify.annotations.NullMarked;
