package org.retinue.ui.tasks;

import org.retinue.tour.TaskId;

/// A line of the checklist: a task, or room for a new one.
sealed interface TaskLine {

    record OfTask(TaskId task) implements TaskLine {}

    record OfNew() implements TaskLine {}
}
