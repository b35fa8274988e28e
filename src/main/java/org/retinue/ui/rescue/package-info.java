/// What the window shows where a workspace is damaged: its backups to restore one, salvaging, and
/// what salvaging could not bring over.
@NullMarked
package org.retinue.ui.rescue;

import org.jspecify.annotations.NullMarked;
