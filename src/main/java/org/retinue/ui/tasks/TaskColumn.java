package org.retinue.ui.tasks;

/// The columns of the checklist.
enum TaskColumn {
    DONE,
    DUE,
    COUNTDOWN,
    WHAT,
    OTHER_WHAT,
    OWNER
}
