/// The fields that something is typed into or chosen in, and the forms made of them. A field hands
/// over what it holds when it is left; what is refused stays where it was typed.
@NullMarked
package org.retinue.ui.form;

import org.jspecify.annotations.NullMarked;
