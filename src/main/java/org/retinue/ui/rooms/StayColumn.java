package org.retinue.ui.rooms;

/// The columns of the room list.
enum StayColumn {
    WHO,
    SHARING,
    HOTEL,
    ROOM,
    CLASS,
    FROM,
    UNTIL,
    REMARK
}
