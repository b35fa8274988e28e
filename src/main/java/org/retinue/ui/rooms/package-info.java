/// The room list of a tour: who sleeps in which hotel room, for which nights.
///
/// It is a sheet that is typed into like the programme; who has no room yet, and which room would
/// be usual for somebody, is worked out without a toolkit.
@NullMarked
package org.retinue.ui.rooms;

import org.jspecify.annotations.NullMarked;
