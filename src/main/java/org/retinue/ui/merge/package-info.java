/// Two people's work on one tour brought together: what only one of them did is taken, what both
/// changed is shown side by side to choose.
@NullMarked
package org.retinue.ui.merge;

import org.jspecify.annotations.NullMarked;
