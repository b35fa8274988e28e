/// Tables and lists whose rows stay the same objects while the things they show live.
@NullMarked
package org.retinue.ui.table;

import org.jspecify.annotations.NullMarked;
