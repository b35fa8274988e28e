/// How everything looks: the theme, the size of the letters, the pictures beside words, and the
/// small pieces of text that several views show alike.
@NullMarked
package org.retinue.ui.look;

import org.jspecify.annotations.NullMarked;
