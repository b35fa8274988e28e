/// How fast the main job is: an edit saved, a tour opened and checked, a pack written and read.
@NullMarked
package org.retinue.bench;

import org.jspecify.annotations.NullMarked;
