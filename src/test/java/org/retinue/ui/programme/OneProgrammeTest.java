package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.edit.Deed;
import org.retinue.edit.Edits;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.ui.studio.Chosen;

/// The table, the board and what stands beside them are one.
class OneProgrammeTest {

    private static final Optional<Duration> HOUR = Optional.of(Duration.ofHours(1));

    private static final ItemId SECOND = new ItemId("second");

    @TempDir private Path folder;

    @Test
    void theWaysOfLookingAreChosenByButtonAndByKey() {
        try (var window = window()) {
            var hand = window.hand();
            assertEquals("table", seen(hand));
            hand.click("#look-board");
            assertEquals("board", seen(hand));
            hand.click("#look-both");
            assertEquals("board table", seen(hand));
            hand.click("#look-both");
            assertEquals("board table", seen(hand));
            hand.click("#look-table");
            assertEquals("table", seen(hand));
        }
    }

    @Test
    void whatIsSelectedOnOneIsSelectedOnAll() {
        try (var window = window()) {
            var hand = window.hand();
            hand.click("#look-both");
            hand.click(block(hand, SECOND));
            assertEquals(Chosen.of(SECOND), chosen(window));
            assertEquals("Second", title(hand));
            hand.click(line(hand, "09:00"));
            assertEquals(Chosen.of(Plain.VISIT), chosen(window));
            assertEquals("First", title(hand));
            hand.press(KeyCode.SHIFT, KeyCode.DOWN);
            assertEquals(List.of(Plain.VISIT, SECOND), chosen(window).items());
            assertTrue(hand.find("#several", Label.class).getText().startsWith("2 items"));
            hand.click(block(hand, Plain.VISIT));
            assertEquals(Chosen.of(Plain.VISIT), chosen(window));
            assertFalse(hand.shows("#several"));
        }
    }

    @Test
    void anEditOnOneIsInStepOnAllAndUndoneForAll() {
        try (var window = window()) {
            var hand = window.hand();
            hand.click("#look-both");
            hand.click(block(hand, SECOND)).press(KeyCode.SHIFT, KeyCode.DOWN);
            assertEquals(Plain.timed(0, "11:05", 0, "12:05"), moment(window, SECOND));
            hand.until("the table shows it", () -> shows(hand, "11:05"));
            assertEquals(Chosen.of(SECOND), chosen(window));
            Toolkit.run(() -> window.desk().undo());
            hand.until("the table shows it", () -> shows(hand, "11:00"));
            assertEquals(Chosen.of(SECOND), chosen(window));
        }
    }

    @Test
    void aCellThatIsBeingTypedInOutlivesEveryEditOfOtherLines() {
        try (var window = window()) {
            var hand = window.hand();
            hand.click(line(hand, "09:00")).type("08");
            var other = window.tour().item(SECOND).orElseThrow();
            Toolkit.run(() ->
                    window.desk()
                            .edit(
                                    Edits.change(
                                            Deed.CHANGE_TIME,
                                            other,
                                            item ->
                                                    item.withMoment(
                                                            Plain.timed(0, "08:00", 0, "08:30")))));
            hand.settle();
            assertEquals("08", typed(hand));
            assertEquals(Chosen.of(Plain.VISIT), chosen(window));
            Toolkit.run(() -> window.desk().undo());
            hand.settle();
            assertEquals("08", typed(hand));
            Toolkit.run(() -> window.desk().redo());
            hand.settle();
            hand.type("45").press(KeyCode.ENTER);
            assertEquals(Plain.timed(0, "08:45", 0, "09:45"), moment(window, Plain.VISIT));
            assertEquals(Plain.timed(0, "08:00", 0, "08:30"), moment(window, SECOND));
        }
    }

    @Test
    void whatIsGoneIsSelectedNoMore() {
        try (var window = window()) {
            var hand = window.hand();
            Toolkit.run(() -> window.selection().choose(List.of(Plain.VISIT, SECOND), Plain.VISIT));
            var visit = window.tour().item(Plain.VISIT).orElseThrow();
            Toolkit.run(() -> window.desk().edit(Edits.remove(Set.of(visit.id()), visit.title())));
            hand.settle();
            assertEquals(Chosen.of(SECOND), chosen(window));
        }
    }

    /// The line of the table that nobody sees was on the item.
    @Test
    void whoHasLetGoOnTheBoardSelectsNothingByARemoval() {
        try (var window = window()) {
            var hand = window.hand();
            hand.click("#look-board").click(block(hand, SECOND));
            Toolkit.run(() -> window.selection().clear());
            Toolkit.run(() -> window.desk().edit(Edits.remove(Set.of(SECOND), Text.EMPTY)));
            hand.settle();
            assertEquals(Chosen.NONE, chosen(window));
        }
    }

    @Test
    void theKeysOfTheProgrammeRestWhileAnItemIsNamedOnTheBoard() {
        try (var window = window()) {
            var hand = window.hand();
            hand.click("#look-board").click(block(hand, SECOND));
            var before = window.tour();
            hand.press(KeyCode.F2).retype("Third");
            hand.press(KeyCode.CONTROL, KeyCode.L).press(KeyCode.CONTROL, KeyCode.DOWN);
            assertEquals(before, window.tour());
            hand.press(KeyCode.ENTER);
            assertEquals("Third", title(hand));
            hand.press(KeyCode.CONTROL, KeyCode.L);
            assertEquals(3, window.tour().items().size());
        }
    }

    /// As when the window is built anew in another language.
    @Test
    void aNewPageTakesUpTheSelectionAndTheWayOfLooking() {
        try (var window = window()) {
            var hand = window.hand();
            hand.click("#look-both").click(block(hand, SECOND));
            Toolkit.run(() ->
                    hand.scene()
                            .setRoot(new ProgrammePage(window.studio(), OneProgrammeTest::shift)));
            hand.settle();
            assertEquals("board table", seen(hand));
            assertEquals(Chosen.of(SECOND), chosen(window));
            assertEquals("Second", title(hand));
        }
    }

    @Test
    void whatLeadsStaysInSightWhenTheBoardBecomesLower() {
        try (var window = window()) {
            var hand = window.hand();
            hand.click("#look-board");
            Toolkit.run(() ->
                    window.desk()
                            .edit(
                                    Edits.change(
                                            Deed.CHANGE_TIME,
                                            window.tour().item(SECOND).orElseThrow(),
                                            item ->
                                                    item.withMoment(
                                                            Plain.timed(0, "16:00", 0, "17:00")))));
            hand.settle().click(block(hand, SECOND));
            assertTrue(isWithin(hand, "#block-" + SECOND, "#chart"));
            hand.click("#look-both");
            assertTrue(isWithin(hand, "#block-" + SECOND, "#chart"));
        }
    }

    @Test
    void aKeyLeavesTheTimesOpenOnBothAndKeepsTheOrder() {
        try (var window = window()) {
            var hand = window.hand();
            var before = window.tour();
            var day = before.firstDay();
            hand.click("#look-both").click(block(hand, Plain.VISIT));
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            assertEquals(new Moment.ToBeConfirmed(day, 0, HOUR), moment(window, Plain.VISIT));
            assertEquals(List.of(Plain.VISIT, SECOND), programme(window));
            assertEquals(Chosen.of(Plain.VISIT), chosen(window));
            Toolkit.run(() -> window.desk().undo());
            assertEquals(before, window.tour());
            hand.click(line(hand, "09:00")).press(KeyCode.SHIFT, KeyCode.DOWN);
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            assertEquals(new Moment.ToBeConfirmed(day, 0, HOUR), moment(window, Plain.VISIT));
            assertEquals(new Moment.ToBeConfirmed(day, 1, HOUR), moment(window, SECOND));
            assertEquals(List.of(Plain.VISIT, SECOND), chosen(window).items());
            var open = window.tour();
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            assertEquals(open, window.tour());
        }
    }

    @Test
    void theKeyboardGoesRoundTheParts() {
        try (var window = window()) {
            var hand = window.hand();
            hand.click("#look-both").click(line(hand, "09:00"));
            hand.press(KeyCode.F6);
            assertTrue(focusIn(hand, ".side"));
            hand.press(KeyCode.F6);
            assertTrue(focusIn(hand, "#board"));
            hand.press(KeyCode.F6);
            assertTrue(focusIn(hand, ".grid"));
            hand.press(KeyCode.SHIFT, KeyCode.F6);
            assertTrue(focusIn(hand, "#board"));
        }
    }

    @Test
    void theMenusOfBothHaveTheShift() {
        try (var window = window()) {
            var hand = window.hand();
            hand.click("#look-both");
            hand.click(line(hand, "09:00"), 1, MouseButton.SECONDARY);
            hand.find("#shift-of-the-test");
            hand.press(KeyCode.ESCAPE);
            hand.click(block(hand, SECOND), 1, MouseButton.SECONDARY);
            hand.find("#shift-of-the-test");
            hand.press(KeyCode.ESCAPE);
        }
    }

    /// Two visits in the morning of the first day.
    private TourWindow window() {
        var first = Plain.visit("09:00", "10:00").withTitle(Text.english("First"));
        var second = Plain.visit("11:00", "12:00").withId(SECOND).withTitle(Text.english("Second"));
        var tour =
                Plain.withVisit("09:00", "10:00")
                        .with(first, Plain.OFFICE)
                        .with(second, Plain.OFFICE);
        var window =
                TourWindow.on(
                        folder, tour, studio -> new ProgrammePage(studio, OneProgrammeTest::shift));
        window.hand().settle();
        return window;
    }

    private static MenuItem shift() {
        var item = new MenuItem("Shift");
        item.setId("shift-of-the-test");
        return item;
    }

    private static String seen(Hand hand) {
        return (hand.shows("#board") ? "board" : "")
                + (hand.shows("#board") && hand.shows(".grid") ? " " : "")
                + (hand.shows(".grid") ? "table" : "");
    }

    private static Chosen chosen(TourWindow window) {
        return Toolkit.get(() -> window.selection().get());
    }

    private static Moment moment(TourWindow window, ItemId item) {
        return window.tour().item(item).map(Item::moment).orElseThrow();
    }

    private static List<ItemId> programme(TourWindow window) {
        var tour = window.tour();
        return tour.programme(tour.firstDay()).stream().map(Item::id).toList();
    }

    private static Node block(Hand hand, ItemId item) {
        return hand.find("#block-" + item);
    }

    /// The cell of the table in which the time stands.
    private static Node line(Hand hand, String start) {
        hand.until(start + " is shown", () -> shows(hand, start));
        return Toolkit.get(() -> cell(hand, start).findFirst().orElseThrow());
    }

    private static boolean shows(Hand hand, String start) {
        return cell(hand, start).findFirst().isPresent();
    }

    private static Stream<Node> cell(Hand hand, String text) {
        return hand.scene().getRoot().lookupAll(".line-entry .column-start").stream()
                .filter(node -> node instanceof Labeled cell && text.equals(cell.getText()));
    }

    private static boolean isWithin(Hand hand, String inner, String outer) {
        var part = hand.find(inner);
        var whole = hand.find(outer);
        return Toolkit.get(() ->
                whole.localToScene(whole.getLayoutBounds())
                        .contains(part.localToScene(part.getLayoutBounds())));
    }

    private static String title(Hand hand) {
        return hand.find(".inspector .title-4", Label.class).getText();
    }

    private static String typed(Hand hand) {
        return hand.find(".cell-editor .text-field", TextField.class).getText();
    }

    private static boolean focusIn(Hand hand, String selector) {
        return Toolkit.get(() -> {
            for (Node part = hand.scene().getFocusOwner(); part != null; part = part.getParent()) {
                if (hand.scene().getRoot().lookupAll(selector).contains(part)) {
                    return true;
                }
            }
            return false;
        });
    }
}
