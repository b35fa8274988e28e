package org.retinue.ui.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.retinue.edit.Edit;
import org.retinue.edit.Edits;
import org.retinue.tour.Language;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.programme.Offers;
import org.retinue.ui.sheet.Cell;
import org.retinue.ui.sheet.Line;
import org.retinue.ui.sheet.Offer;
import org.retinue.ui.sheet.Outcome;
import org.retinue.ui.sheet.Sheet;
import org.retinue.ui.sheet.Spot;
import org.retinue.words.Words;

/// The tasks of a tour as a sheet, in the order of their dates, as they stand today.
record TaskSheet(Tour tour, LocalDate today, Words words) implements Sheet<TaskLine, TaskColumn> {

    /// How many tasks there are, and how many of them are done and overdue.
    record Sums(int all, int done, int overdue) {}

    Sums sums() {
        var tasks = tour.tasks();
        return new Sums(
                tasks.size(),
                Math.toIntExact(tasks.stream().filter(Task::done).count()),
                Math.toIntExact(tasks.stream().filter(this::isOverdue).count()));
    }

    @Override
    public List<Line<TaskLine, TaskColumn>> lines() {
        return Stream.concat(tour.tasks().stream().map(this::line), Stream.of(blank())).toList();
    }

    @Override
    public List<Offer> offers(Spot<TaskLine, TaskColumn> spot, String typed) {
        return List.of();
    }

    @Override
    public Outcome<TaskLine> enter(
            Spot<TaskLine, TaskColumn> spot, String typed, Optional<Offer> chosen) {
        return switch (spot.line()) {
            case TaskLine.OfNew _ -> added(spot.column(), typed.strip());
            case TaskLine.OfTask(var id) ->
                    task(id).map(task -> changed(task, spot.column(), typed.strip()))
                            .orElseGet(Outcome.Unchanged::new);
        };
    }

    @Override
    public Outcome<TaskLine> away(List<TaskLine> lines) {
        var gone = tasks(lines);
        if (gone.isEmpty()) {
            return new Outcome.Unchanged<>();
        }
        var ids = gone.stream().map(Task::id).toList();
        return new Outcome.Made<>(
                edit(
                        tasks -> tasks.stream().filter(task -> !ids.contains(task.id())).toList(),
                        subject(gone)),
                new TaskLine.OfNew());
    }

    /// Ticks the tasks of the lines, or takes the ticks away where all of them are ticked.
    Optional<Edit> ticked(List<TaskLine> lines) {
        var chosen = tasks(lines);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var ids = chosen.stream().map(Task::id).toList();
        var done = !chosen.stream().allMatch(Task::done);
        return Optional.of(
                edit(
                        tasks ->
                                tasks.stream()
                                        .map(task ->
                                                ids.contains(task.id())
                                                        ? task.withDone(done)
                                                        : task)
                                        .toList(),
                        subject(chosen)));
    }

    private List<Task> tasks(List<TaskLine> lines) {
        return lines.stream()
                .flatMap(line ->
                        line instanceof TaskLine.OfTask(var id)
                                ? task(id).stream()
                                : Stream.empty())
                .toList();
    }

    private Optional<Task> task(TaskId id) {
        return tour.tasks().stream().filter(task -> task.id().equals(id)).findFirst();
    }

    private static Text subject(List<Task> tasks) {
        return tasks.size() == 1 ? tasks.getFirst().what() : Text.EMPTY;
    }

    /// A task begins with what is to be done, and is due today until told otherwise; or with its
    /// date.
    private Outcome<TaskLine> added(TaskColumn column, String typed) {
        if (typed.isEmpty()) {
            return new Outcome.Unchanged<>();
        }
        return switch (column) {
            case WHAT -> added(Text.in(words.language(), typed), today);
            case OTHER_WHAT -> added(Text.in(other(), typed), today);
            case DUE ->
                    Countdown.to(tour)
                            .read(typed)
                            .map(due ->
                                    added(
                                            Text.in(words.language(), words.say("tasks.untold")),
                                            due))
                            .orElseGet(() -> refused(Objection.NO_DATE));
            case DONE, COUNTDOWN, OWNER -> new Outcome.Unchanged<>();
        };
    }

    private Outcome<TaskLine> added(Text what, LocalDate due) {
        var task = new Task(TaskId.random(), what, due, "", false);
        return new Outcome.Made<>(
                edit(
                        tasks -> {
                            var more = new ArrayList<>(tasks);
                            more.add(task);
                            return more;
                        },
                        what),
                new TaskLine.OfTask(task.id()));
    }

    private Outcome<TaskLine> changed(Task task, TaskColumn column, String typed) {
        return switch (column) {
            case DUE ->
                    Countdown.to(tour)
                            .read(typed)
                            .map(due -> made(task, task.withDue(due)))
                            .orElseGet(() -> refused(Objection.NO_DATE));
            case WHAT -> said(task, words.language(), typed);
            case OTHER_WHAT -> said(task, other(), typed);
            case OWNER -> made(task, task.withOwner(typed));
            case DONE, COUNTDOWN -> new Outcome.Unchanged<>();
        };
    }

    private Outcome<TaskLine> said(Task task, Language language, String typed) {
        var what = task.what().with(language, typed);
        return what.isEmpty() ? refused(Objection.NOTHING_TO_DO) : made(task, task.withWhat(what));
    }

    private Outcome<TaskLine> made(Task before, Task after) {
        return before.equals(after)
                ? new Outcome.Unchanged<>()
                : new Outcome.Made<>(
                        edit(
                                tasks ->
                                        tasks.stream()
                                                .map(task ->
                                                        task.id().equals(after.id()) ? after : task)
                                                .toList(),
                                after.what()),
                        new TaskLine.OfTask(after.id()));
    }

    private static Edit edit(UnaryOperator<List<Task>> change, Text subject) {
        return Edits.changeTasks(change, subject);
    }

    private Outcome<TaskLine> refused(Objection why) {
        return new Outcome.Refused<>(words.name(why));
    }

    private Language other() {
        return Offers.other(words.language());
    }

    private boolean isOverdue(Task task) {
        return !task.done() && task.due().isBefore(today);
    }

    private Line<TaskLine, TaskColumn> line(Task task) {
        var cells = new EnumMap<TaskColumn, Cell>(TaskColumn.class);
        var state = words.say(task.done() ? "tasks.done" : "tasks.open");
        cells.put(
                TaskColumn.DONE,
                new Cell("", "", List.of(task.done() ? "ticked" : "unticked"), state, false));
        cells.put(TaskColumn.DUE, Cell.of(words.date(task.due()), task.due().toString()));
        cells.put(TaskColumn.COUNTDOWN, Cell.of(Countdown.to(tour).write(task.due())).locked());
        cells.put(TaskColumn.WHAT, Cell.of(task.what().form(words.language()).orElse("")));
        cells.put(TaskColumn.OTHER_WHAT, Cell.of(task.what().form(other()).orElse("")));
        cells.put(TaskColumn.OWNER, Cell.of(task.owner()));
        return Line.entry(new TaskLine.OfTask(task.id()), looks(task), cells);
    }

    private List<String> looks(Task task) {
        if (task.done()) {
            return List.of("task-done");
        }
        return isOverdue(task) ? List.of("task-overdue") : List.of();
    }

    private Line<TaskLine, TaskColumn> blank() {
        var cells = new EnumMap<TaskColumn, Cell>(TaskColumn.class);
        for (var column : TaskColumn.values()) {
            cells.put(column, Cell.of(""));
        }
        cells.put(TaskColumn.DONE, Cell.LOCKED);
        cells.put(TaskColumn.COUNTDOWN, Cell.LOCKED);
        cells.put(TaskColumn.OWNER, Cell.LOCKED);
        cells.put(TaskColumn.WHAT, Cell.of(words.say("tasks.new"), "").looking("invitation"));
        return Line.blank(new TaskLine.OfNew(), cells);
    }
}
