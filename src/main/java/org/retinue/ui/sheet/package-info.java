/// The grid that is typed into like a spreadsheet, and what it needs to know.
///
/// A [org.retinue.ui.sheet.Sheet] says what stands in the cells and what typing into them means; it
/// is made anew from each state of the desk and knows no toolkit. A [org.retinue.ui.sheet.Grid]
/// shows it, keeps the cursor, the picked lines and the open editor through every change, and sends
/// edits. As in a spreadsheet, what is cut stays where it is until it is pasted, and is then moved,
/// once; copied lines can be pasted again and again.
@NullMarked
package org.retinue.ui.sheet;

import org.jspecify.annotations.NullMarked;
