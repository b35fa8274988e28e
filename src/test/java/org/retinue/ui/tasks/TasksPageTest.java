package org.retinue.ui.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Heading;
import org.retinue.tour.Language;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.ui.programme.TourWindow;

/// On 2 March 2026; the tour begins on the 16th.
class TasksPageTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 16);
    private static final Tour TOUR =
            Tour.empty(
                            new TourId("sample"),
                            new Heading("", Text.english("Sample"), TourKind.STATE_VISIT, ""),
                            ZoneId.of("Asia/Shanghai"),
                            FIRST,
                            FIRST.plusDays(1),
                            new Track(new TrackId("main"), Text.english("Main")))
                    .withTasks(
                            List.of(
                                    task("Ask the hosts", FIRST.minusDays(21)),
                                    task("Book interpreters", FIRST.minusDays(10)),
                                    task("Write thanks", FIRST.plusDays(4))));

    @TempDir private Path folder;

    @Test
    void tasksAreTypedByDateAndByWhatIsToBeDone() {
        try (var window = TourWindow.on(folder, TOUR, TasksPage::new)) {
            var hand = window.hand();
            hand.click(".line-blank .column-due").type("T-14").press(KeyCode.TAB);
            hand.type("Visit every site").press(KeyCode.ENTER);
            hand.click(".line-blank .column-what").type("Call the embassy").press(KeyCode.ENTER);
            assertEquals(
                    List.of(
                            "2026-02-23 Ask the hosts",
                            "2026-03-02 Visit every site",
                            "2026-03-02 Call the embassy",
                            "2026-03-06 Book interpreters",
                            "2026-03-20 Write thanks"),
                    tasks(window));
            assertEquals("5 tasks, 1 overdue", text(window, "#task-sums"));
        }
    }

    @Test
    void aDateIsCountedFromTheTourAndKeepsTheOrder() {
        try (var window = TourWindow.on(folder, TOUR, TasksPage::new)) {
            var hand = window.hand();
            assertEquals("T−21", text(window, ".task-overdue .column-countdown"));
            hand.click(".task-overdue .column-due").type("-5").press(KeyCode.ENTER);
            assertEquals(
                    List.of(
                            "2026-03-06 Book interpreters",
                            "2026-03-11 Ask the hosts",
                            "2026-03-20 Write thanks"),
                    tasks(window));
            assertEquals("3 tasks", text(window, "#task-sums"));
            hand.click(".line-blank .column-due").type("soon").press(KeyCode.ENTER);
            assertTrue(hand.shows("#cell-reason"));
            assertEquals(3, tasks(window).size());
        }
    }

    @Test
    void spaceTicksTheLinesThatAreChosenAndUndoTakesTheTicksAway() {
        try (var window = TourWindow.on(folder, TOUR, TasksPage::new)) {
            var hand = window.hand();
            hand.click(".task-overdue .column-what").type(" ");
            assertEquals(List.of("Ask the hosts"), done(window));
            assertEquals("3 tasks, 1 done", text(window, "#task-sums"));
            hand.click(".task-done .column-done");
            assertEquals(List.of(), done(window));
            hand.click(".task-overdue .column-what").press(KeyCode.SHIFT, KeyCode.DOWN).type(" ");
            assertEquals(List.of("Ask the hosts", "Book interpreters"), done(window));
            Toolkit.run(() -> window.desk().undo());
            hand.settle();
            assertEquals(List.of(), done(window));
        }
    }

    @Test
    void aTaskIsRewordedAndRemoved() {
        try (var window = TourWindow.on(folder, TOUR, TasksPage::new)) {
            var hand = window.hand();
            hand.click(".task-overdue .column-what").type("Ask all hosts").press(KeyCode.ENTER);
            assertEquals("2026-02-23 Ask all hosts", tasks(window).getFirst());
            hand.press(KeyCode.UP).press(KeyCode.CONTROL, KeyCode.DELETE);
            assertEquals(2, tasks(window).size());
        }
    }

    @Test
    void onlyTheBoxOfATaskTicksItAndShiftWithSpaceDoesNot() {
        try (var window = TourWindow.on(folder, TOUR, TasksPage::new)) {
            var hand = window.hand();
            hand.click(".task-overdue .column-what");
            hand.click(emptyBox(hand));
            assertEquals(List.of(), done(window));
            hand.press(KeyCode.SHIFT, KeyCode.SPACE).typeShifted(" ");
            assertEquals(List.of(), done(window));
            hand.click(".task-overdue .column-done");
            assertEquals(List.of("Ask the hosts"), done(window));
        }
    }

    @Test
    void pickedTasksAreCopiedAndCutAsTheCellThatTheCursorIsOn() {
        try (var window = TourWindow.on(folder, TOUR, TasksPage::new)) {
            var hand = window.hand();
            hand.click(".task-overdue .column-what").press(KeyCode.SHIFT, KeyCode.DOWN);
            hand.press(KeyCode.CONTROL, KeyCode.X);
            assertEquals(0, Toolkit.get(() -> hand.scene().getRoot().lookupAll(":cut").size()));
            hand.press(KeyCode.ESCAPE).press(KeyCode.ESCAPE);
            hand.click(".task-overdue .column-what").press(KeyCode.CONTROL, KeyCode.C);
            hand.click(".line-blank .column-what").press(KeyCode.CONTROL, KeyCode.V);
            hand.press(KeyCode.ENTER);
            assertEquals(4, tasks(window).size());
        }
    }

    /// The done column below all tasks.
    private static Node emptyBox(Hand hand) {
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll(".column-done").stream()
                        .filter(node ->
                                node.getParent() instanceof TableRow<?> row && row.isEmpty())
                        .findFirst()
                        .orElseThrow());
    }

    private static Task task(String what, LocalDate due) {
        var id = what.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Task(new TaskId(id), Text.english(what), due, "", false);
    }

    private static List<String> tasks(TourWindow window) {
        return window.tour().tasks().stream()
                .map(task -> task.due() + " " + task.what().best(Language.ENGLISH))
                .toList();
    }

    private static List<String> done(TourWindow window) {
        return window.tour().tasks().stream()
                .filter(Task::done)
                .map(task -> task.what().best(Language.ENGLISH))
                .toList();
    }

    private static String text(TourWindow window, String selector) {
        return Toolkit.get(() -> window.hand().find(selector, Labeled.class).getText());
    }
}
