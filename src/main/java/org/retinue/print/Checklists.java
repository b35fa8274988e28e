package org.retinue.print;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.retinue.tour.Task;
import org.retinue.tour.Tour;

/// Computes the advance checklist: what is to be done before the delegation comes, by when and by
/// whom, to be ticked off by hand.
final class Checklists {

    private final Cells cells;
    private final LocalDate today;

    private Checklists(Cells cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    static Listing of(Tour tour, Order order) {
        var today = order.issue().at().atZone(tour.zone()).toLocalDate();
        var lists = new Checklists(Cells.of(tour, order), today);
        return new Listing(
                Frames.of(tour, order, List.of()), false, List.of(lists.part(tour.tasks())));
    }

    private Listing.Part part(List<Task> tasks) {
        var voices = cells.voices();
        return Columns.<Task>in(voices)
                .numbered("listing.number")
                .with(Listing.Width.MIDDLE, "listing.due", this::due)
                .with(
                        Listing.Width.FREE,
                        "listing.task",
                        task -> List.of(Listing.Line.strong(cells.text(task.what()))))
                .line(Listing.Width.MIDDLE, "listing.owner", task -> cells.plain(task.owner()))
                .with(Listing.Width.MIDDLE, "listing.state", this::state)
                .space(Listing.Width.MIDDLE, "listing.evidence")
                .part(Phrase.EMPTY, List.of(done(tasks)), tasks, voices.say("listing.no-tasks"));
    }

    private Phrase done(List<Task> tasks) {
        return tasks.isEmpty()
                ? Phrase.EMPTY
                : cells.voices()
                        .say(
                                "listing.tasks-done",
                                tasks.stream().filter(Task::done).count(),
                                tasks.size());
    }

    /// The date, and how many days that is before the first of the tour.
    private List<Listing.Line> due(Task task) {
        var days = ChronoUnit.DAYS.between(task.due(), cells.tour().firstDay());
        return List.of(
                Listing.Line.plain(cells.date(task.due())),
                Listing.Line.small(cells.plain(days < 0 ? "T+" + -days : "T−" + days)));
    }

    private List<Listing.Line> state(Task task) {
        if (task.done()) {
            return List.of(marked("■", "listing.done"));
        }
        return List.of(
                task.due().isBefore(today)
                        ? marked("□", "listing.overdue")
                        : marked("□", "listing.open"));
    }

    private Listing.Line marked(String symbol, String key) {
        return Listing.Line.marked(new Frame.Mark(symbol, cells.voices().say(key)));
    }
}
