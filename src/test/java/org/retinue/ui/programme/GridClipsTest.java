package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.retinue.edit.Edits;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.ItemId;
import org.retinue.tour.Text;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;

/// What is copied and cut in the grid, and where it is pasted.
class GridClipsTest {

    private final GridWindow window = GridWindow.on(GridWindow.visits(4));
    private final Hand hand = window.hand();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void copiedLinesAreTextAndATableForOtherPrograms() {
        press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.C);
        var rows = GridWindow.clipboardText().orElseThrow().lines().toList();
        assertEquals(2, rows.size());
        assertTrue(rows.get(1).startsWith("10:00\t10:30\t"), rows.get(1));
        assertTrue(rows.get(1).contains("\tVisit b\t"), rows.get(1));
        var html = GridWindow.clipboardHtml().orElseThrow();
        assertTrue(html.startsWith("<table><tr><td>09:00</td><td>09:30</td>"), html);
    }

    @Test
    void copiedLinesArePastedOnTheDayOfTheCursorWithEverything() {
        Toolkit.run(() ->
                window.edit(
                        Edits.change(
                                org.retinue.edit.Deed.CHANGE_NOTES,
                                item("b"),
                                item -> item.withTitle(Text.of("Visit b", "参观")),
                                Directory.EMPTY)));
        press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.C);
        hand.click(window.cell("new1", Column.TITLE));
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(
                List.of(
                        "0 09:00-09:30 Visit a",
                        "0 10:00-10:30 Visit b",
                        "0 11:00-11:30 Visit c",
                        "0 12:00-12:30 Visit d",
                        "1 10:00-10:30 Visit b",
                        "1 11:00-11:30 Visit c"),
                window.items());
        var copy = (Engagement) window.tour().items().get(4);
        assertEquals(item("b").withId(copy.id()).withMoment(copy.moment()), copy);
        assertEquals(2, window.picked().split(" ", -1).length);
        assertEquals(2, window.edits());
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(8, window.items().size());
        window.undo();
        window.undo();
        assertEquals(4, window.items().size());
    }

    @Test
    void cutLinesMoveWhenTheyArePasted() {
        press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.X);
        assertEquals("a b", window.rows("cut"));
        assertEquals(0, window.edits());
        hand.click(window.cell("new1", Column.TITLE));
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(
                List.of(
                        "0 11:00-11:30 Visit c",
                        "0 12:00-12:30 Visit d",
                        "1 09:00-09:30 Visit a",
                        "1 10:00-10:30 Visit b"),
                window.items());
        assertEquals("a b", window.picked());
        assertEquals("", window.rows("cut"));
        assertEquals(1, window.edits());
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(1, window.edits());
    }

    @Test
    void escapeGivesUpWhatWasCut() {
        press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.X).press(KeyCode.ESCAPE);
        assertEquals("", window.rows("cut"));
        assertEquals("a b", window.picked());
    }

    @Test
    void theTextOfACellIsCopiedAndPastedAlone() {
        hand.click(window.cell("a", Column.TITLE));
        press(KeyCode.CONTROL, KeyCode.C);
        assertEquals(Optional.of("Visit a"), GridWindow.clipboardText());
        hand.click(window.cell("b", Column.TITLE));
        press(KeyCode.CONTROL, KeyCode.V).press(KeyCode.ENTER);
        assertEquals("Visit a", window.text("b", Column.TITLE));
        hand.click(window.cell("b", Column.TITLE))
                .press(KeyCode.F2)
                .press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.CONTROL, KeyCode.X).press(KeyCode.ESCAPE);
        assertEquals(Optional.of("Visit a"), GridWindow.clipboardText());
        assertEquals("Visit a", window.text("b", Column.TITLE));
        press(KeyCode.CONTROL, KeyCode.X);
        assertEquals("", window.text("b", Column.TITLE));
    }

    @Test
    void aTableFromElsewhereIsHandedOver() {
        var taken = new ArrayList<String>();
        Toolkit.run(
                () -> window.grid().onForeignPaste((html, text) -> taken.add(html + "|" + text)));
        GridWindow.putOnClipboard("<table>…</table>", "9:30\tTalks\n10:30\tTea");
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(List.of("<table>…</table>|9:30\tTalks\n10:30\tTea"), taken);
        GridWindow.putOnClipboard("<b>9:45</b>", "9:45");
        press(KeyCode.CONTROL, KeyCode.V).press(KeyCode.ENTER);
        assertEquals("09:45", window.text("a", Column.START));
        assertEquals(1, taken.size());
    }

    @Test
    void whatWasCutGoesOnWaitingWhileItIsOnlyCopiedElsewhere() {
        press(KeyCode.SHIFT, KeyCode.SPACE).press(KeyCode.CONTROL, KeyCode.X);
        var first = window.tour();
        window.open(Plain.another());
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(1, window.items().size());
        window.open(first);
        assertEquals("a", window.rows("cut"));
        hand.click(window.cell("new1", Column.TITLE));
        press(KeyCode.CONTROL, KeyCode.V);
        assertEquals(Plain.timed(1, "09:00", 1, "09:30"), item("a").moment());
        assertEquals("", window.rows("cut"));
    }

    private Hand press(KeyCode... keys) {
        return hand.press(keys);
    }

    private Engagement item(String id) {
        return (Engagement) window.tour().item(new ItemId(id)).orElseThrow();
    }
}
