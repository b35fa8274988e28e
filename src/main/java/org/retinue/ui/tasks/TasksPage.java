package org.retinue.ui.tasks;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.sheet.Grid;
import org.retinue.ui.sheet.ListPage;
import org.retinue.ui.sheet.Ticks;
import org.retinue.ui.sheet.Widths;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// The checklist of the open tour: typed into like a sheet, ticked with the space bar or a click on
/// the box.
public final class TasksPage extends ListPage<TaskLine, TaskColumn, TaskSheet> {

    public TasksPage(Studio studio) {
        super(
                studio,
                new Kind<>(
                        Page.TASKS,
                        "task",
                        columns(studio),
                        (tour, _) -> new TaskSheet(tour, studio.today(), studio.words()),
                        now -> sums(studio, now.sums()),
                        new Deed<>(
                                "tick",
                                Feather.CHECK_SQUARE,
                                studio.say("tasks.tick"),
                                studio.say("tasks.tick.hint"),
                                TaskSheet::ticked),
                        studio.say("tasks.remove")));
        tickIn(TaskColumn.DONE);
    }

    private static String sums(Studio studio, TaskSheet.Sums counted) {
        return studio.say("tasks.sums", counted.all(), counted.done(), counted.overdue());
    }

    private static Grid.Columns<TaskColumn> columns(Studio studio) {
        return new Grid.Columns<>(
                List.of(
                        new Widths.Need<>(TaskColumn.DONE, 52, 0, 0, false),
                        new Widths.Need<>(TaskColumn.DUE, 120, 0, 0, true),
                        new Widths.Need<>(TaskColumn.COUNTDOWN, 88, 0, 0, false),
                        new Widths.Need<>(TaskColumn.WHAT, 300, 6, 0, true),
                        new Widths.Need<>(TaskColumn.OTHER_WHAT, 200, 4, 1, true),
                        new Widths.Need<>(TaskColumn.OWNER, 150, 2, 0, true)),
                studio.words()::name,
                Ticks::picture);
    }
}
