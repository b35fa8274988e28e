/// Who may see what: a tour in, the permitted tour out.
///
/// What an audience is not given stands nowhere in the tour that is made for it, so papers, packs
/// and calendars of that tour cannot show it. Which field is of which kind of data is one table;
/// what nobody has assigned is withheld. What was made is searched all the same before it leaves.
@NullMarked
package org.retinue.audience;

import org.jspecify.annotations.NullMarked;
