package org.retinue.ui.tasks;

/// Why something that was typed into the checklist cannot be kept.
enum Objection {
    NO_DATE,
    NOTHING_TO_DO
}
