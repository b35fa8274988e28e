/// What the program says, in each language; handed down, never static.
///
/// A [org.retinue.words.Words] speaks one language. Its sentences stand in `resources/words`, one
/// bundle for each room that speaks; findings and edits, which are data, become sentences here and
/// nowhere else.
@NullMarked
package org.retinue.words;

import org.jspecify.annotations.NullMarked;
