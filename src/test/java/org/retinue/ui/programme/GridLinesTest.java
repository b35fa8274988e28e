package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.retinue.edit.Edits;
import org.retinue.tour.Engagement;
import org.retinue.tour.ItemId;
import org.retinue.tour.Text;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;

/// Whole lines in the grid: picked, filled, typed into together.
class GridLinesTest {

    private final GridWindow window = GridWindow.on(GridWindow.visits(4));
    private final Hand hand = window.hand();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void shiftAndArrowsPickAStretchOfLinesFromWhereItBegan() {
        press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals("a b c", window.picked());
        assertEquals("a b c", window.rows("picked"));
        assertEquals("c.START", window.cursor());
        press(KeyCode.SHIFT, KeyCode.UP);
        assertEquals("a b", window.picked());
        press(KeyCode.DOWN);
        assertEquals("c", window.picked());
        assertEquals("", window.rows("picked"));
        press(KeyCode.SHIFT, KeyCode.UP).press(KeyCode.SHIFT, KeyCode.UP);
        assertEquals("a b c", window.picked());
        press(KeyCode.ESCAPE);
        assertEquals("a", window.picked());
    }

    @Test
    void clicksWithShiftAndCtrlPickLines() {
        hand.click(window.cell("b", Column.TITLE));
        hand.clickHolding(KeyCode.SHIFT, window.cell("d", Column.SITE));
        assertEquals("b c d", window.picked());
        assertEquals("d.SITE", window.cursor());
        hand.clickHolding(KeyCode.CONTROL, window.cell("c", Column.SITE));
        assertEquals("b d", window.picked());
        assertEquals("d.SITE", window.cursor());
        hand.clickHolding(KeyCode.CONTROL, window.cell("a", Column.SITE));
        assertEquals("a b d", window.picked());
        hand.click(window.cell("b", Column.MARK));
        assertEquals("b", window.picked());
        assertEquals("b", window.rows("picked"));
        hand.click(window.cell("b", Column.START));
        assertEquals("", window.rows("picked"));
    }

    @Test
    void ctrlAPicksTheDayAndThenEverything() {
        Toolkit.run(() ->
                window.edit(
                        Edits.add(
                                Plain.visit("10:00", "11:00")
                                        .withId(new ItemId("next"))
                                        .withMoment(Plain.timed(1, "10:00", 1, "11:00")),
                                Plain.OFFICE)));
        press(KeyCode.CONTROL, KeyCode.A);
        assertEquals("a b c d", window.picked());
        press(KeyCode.CONTROL, KeyCode.A);
        assertEquals("a b c d next", window.picked());
    }

    @Test
    void ctrlDFillsDown() {
        hand.click(window.cell("b", Column.SITE)).type("hua").press(KeyCode.ENTER);
        press(KeyCode.UP);
        press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.D);
        assertEquals("BYD Huawei Huawei Huawei", sites());
        assertEquals("b c d", window.picked());
        assertEquals(2, window.edits());
        press(KeyCode.UP).press(KeyCode.UP);
        press(KeyCode.CONTROL, KeyCode.D);
        assertEquals("BYD BYD Huawei Huawei", sites());
        press(KeyCode.UP);
        press(KeyCode.CONTROL, KeyCode.D);
        assertEquals("BYD BYD Huawei Huawei", sites());
    }

    @Test
    void nothingIsFilledFromAboveTheFirstLineOfADay() {
        Toolkit.run(() ->
                window.edit(
                        Edits.add(
                                Plain.visit("10:00", "11:00")
                                        .withId(new ItemId("next"))
                                        .withMoment(Plain.timed(1, "10:00", 1, "11:00")),
                                Plain.OFFICE)));
        hand.settle();
        for (var column : List.of(Column.START, Column.KIND)) {
            hand.click(window.cell("next", column));
            press(KeyCode.CONTROL, KeyCode.D);
        }
        assertEquals(1, window.edits());
        assertEquals("10:00", window.text("next", Column.START));
        hand.click(window.cell("a", Column.START));
        press(KeyCode.CONTROL, KeyCode.D);
        assertEquals(1, window.edits());
    }

    @Test
    void shiftAndSpacePickTheLineAndTypeNothing() {
        press(KeyCode.SHIFT, KeyCode.SPACE);
        assertEquals("a", window.rows("picked"));
        hand.typeShifted(" ");
        assertEquals("", window.field().getText());
        assertEquals("a", window.rows("picked"));
        press(KeyCode.F2).press(KeyCode.END);
        hand.typeShifted(" ");
        assertEquals("09:00 ", window.field().getText());
    }

    @Test
    void whatIsHeldAtItsTimeStaysAndIsSaidToStay() {
        Toolkit.run(() ->
                window.edit(
                        Edits.change(
                                org.retinue.edit.Deed.CHANGE_ANCHOR,
                                item("b"),
                                item -> item.withStanding(item.standing().withAnchored(true)))));
        press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.DELETE);
        assertEquals(
                List.of("0 10:00-10:30 Visit b", "pool Visit a", "pool Visit c", "pool Visit d"),
                window.items());
        assertFalse(looksRefused());
        press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.UP).press(KeyCode.UP);
        assertTrue(!hand.shows("#cell-reason"));
    }

    @Test
    void ctrlEnterTypesIntoAllPickedLinesAsOneEdit() {
        press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.RIGHT);
        hand.click(window.cell("a", Column.SITE));
        press(KeyCode.CONTROL, KeyCode.A);
        hand.type("Tencent").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("Tencent Tencent Tencent Tencent", sites());
        assertEquals(1, window.edits());
        assertEquals(
                1, window.tour().items().stream().map(item -> item.startSite()).distinct().count());
        assertEquals("a b c d", window.picked());
        assertEquals("a.SITE", window.cursor());
        hand.click(window.cell("a", Column.START));
        press(KeyCode.CONTROL, KeyCode.A);
        hand.type("soon").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(looksRefused());
        assertEquals("soon", window.field().getText());
        assertEquals(1, window.edits());
    }

    @Test
    void deletePutsPickedLinesInThePoolAndFromThereAway() {
        press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.DELETE);
        assertEquals(
                List.of(
                        "0 09:00-09:30 Visit a",
                        "0 12:00-12:30 Visit d",
                        "pool Visit b",
                        "pool Visit c"),
                window.items());
        assertEquals(1, window.edits());
        assertEquals("d", window.picked());
        hand.click(window.cell("b", Column.MARK)).press(KeyCode.DELETE);
        assertEquals(
                List.of("0 09:00-09:30 Visit a", "0 12:00-12:30 Visit d", "pool Visit c"),
                window.items());
        assertEquals("c", window.picked());
    }

    @Test
    void pickedLinesOutliveEditsOfOthersAndUndo() {
        press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN);
        Toolkit.run(() -> window.edit(Edits.remove(java.util.Set.of(new ItemId("a")), Text.EMPTY)));
        assertEquals("b c", window.picked());
        Toolkit.run(() -> window.edit(Edits.remove(java.util.Set.of(new ItemId("b")), Text.EMPTY)));
        assertEquals("c", window.picked());
        window.undo();
        assertEquals("c", window.picked());
        assertEquals("c.START", window.cursor());
    }

    @Test
    void linesArePickedFromOutsideWithoutDisturbingAnOpenCell() {
        hand.press(KeyCode.F2).type("5");
        Toolkit.run(() -> window.grid().select(List.of(line("a"), line("c")), line("a")));
        hand.settle();
        assertEquals("a c", window.picked());
        assertEquals("5", window.field().getText());
        Toolkit.run(() -> window.grid().select(List.of(line("c"), line("b")), line("c")));
        hand.settle();
        assertEquals("b c", window.picked());
        assertEquals("c.START", window.cursor());
        assertEquals("05:00", window.text("a", Column.START));
    }

    @Test
    void columnsAreHiddenAndShownAgainAndTheChoiceIsKept() {
        var kept = new ArrayList<List<String>>();
        Toolkit.run(() -> window.grid().keepColumns(List.of("-HOST", "TITLE:240"), kept::add));
        hand.settle();
        assertTrue(window.headers().contains("Title"), window.headers().toString());
        assertEquals(240, window.cell("a", Column.TITLE).getLayoutBounds().getWidth());
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        hand.until("the columns are offered", () -> hand.shows("#column-choice-duration"));
        hand.click("#column-choice-duration");
        assertTrue(!window.headers().contains("Length"), window.headers().toString());
        assertEquals(List.of("-DURATION", "-HOST", "TITLE:240"), kept.getLast());
        hand.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        hand.until("the columns are offered", () -> hand.shows("#column-choice-host"));
        hand.click("#column-choice-host");
        assertTrue(window.headers().contains("Host lead"), window.headers().toString());
        assertEquals(List.of("+HOST", "-DURATION", "TITLE:240"), kept.getLast());
    }

    @Test
    void aNewLineOffersTheEndOfTheItemAboveAsItsStart() {
        hand.click(window.cell("new0", Column.START));
        assertEquals("12:30", window.text("new0", Column.START));
        press(KeyCode.TAB).type("13").press(KeyCode.TAB);
        assertEquals("0 12:30-13:00 Other", window.items().getLast());
        hand.click(window.cell("new0", Column.START));
        assertEquals("13:00", window.text("new0", Column.START));
        hand.type("15").press(KeyCode.ENTER);
        assertEquals("0 15:00-15:00 Other", window.items().getLast());
        assertEquals("new0.START", window.cursor());
        assertEquals("", window.text("new0", Column.START));
        assertEquals("", window.text("new1", Column.START));
    }

    @Test
    void whatIsOfferedIsTakenByEnterAndLeftAloneByArrowsAndTabBack() {
        hand.click(window.cell("new0", Column.START));
        press(KeyCode.RIGHT).press(KeyCode.LEFT).press(KeyCode.SHIFT, KeyCode.TAB);
        // In between, so that it is no double click.
        hand.click(window.cell("a", Column.TITLE));
        hand.click(window.cell("new0", Column.START));
        press(KeyCode.DOWN).press(KeyCode.UP);
        assertEquals(0, window.edits());
        press(KeyCode.ENTER);
        assertEquals("0 12:30-12:30 Other", window.items().getLast());
    }

    @Test
    void ofEndAndDurationTheOneTypedLastHolds() {
        hand.type("9:15").press(KeyCode.ENTER).press(KeyCode.UP);
        assertEquals("0 09:15-09:45 Visit a", window.items().getFirst());
        hand.press(KeyCode.RIGHT).type("11").press(KeyCode.LEFT).type("9:30").press(KeyCode.ENTER);
        assertEquals("0 09:30-11:00 Visit a", window.items().getFirst());
        assertEquals("1:30", window.text("a", Column.DURATION));
        hand.press(KeyCode.UP).press(KeyCode.RIGHT).press(KeyCode.RIGHT).type("45m");
        hand.press(KeyCode.LEFT).press(KeyCode.LEFT).type("9").press(KeyCode.ENTER);
        assertEquals("0 09:00-09:45 Visit a", window.items().getFirst());
    }

    private boolean looksRefused() {
        var refused = PseudoClass.getPseudoClass("refused");
        return hand.find("#cell-reason").getPseudoClassStates().contains(refused);
    }

    private Hand press(KeyCode... keys) {
        return hand.press(keys);
    }

    private String sites() {
        return List.of("a", "b", "c", "d").stream()
                .map(item -> window.text(item, Column.SITE))
                .collect(java.util.stream.Collectors.joining(" "));
    }

    private Engagement item(String id) {
        return (Engagement) window.tour().item(new ItemId(id)).orElseThrow();
    }

    private static LineId line(String item) {
        return new LineId.OfItem(new ItemId(item));
    }
}
