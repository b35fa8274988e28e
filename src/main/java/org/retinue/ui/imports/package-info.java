/// What comes in: files, each taken as what its content says it is, packs that are new, that come
/// back or that are closed, and the dialogs that ask about them.
@NullMarked
package org.retinue.ui.imports;

import org.jspecify.annotations.NullMarked;
