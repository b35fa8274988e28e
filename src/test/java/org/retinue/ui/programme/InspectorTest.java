package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.retinue.ui.programme.InspectorHand.FAREWELL;
import static org.retinue.ui.programme.InspectorHand.GATE;
import static org.retinue.ui.programme.InspectorHand.PHOTO;
import static org.retinue.ui.programme.InspectorHand.WORDS;
import static org.retinue.ui.programme.InspectorHand.briefing;
import static org.retinue.ui.programme.InspectorHand.click;
import static org.retinue.ui.programme.InspectorHand.cues;
import static org.retinue.ui.programme.InspectorHand.field;
import static org.retinue.ui.programme.InspectorHand.focused;
import static org.retinue.ui.programme.InspectorHand.isInside;
import static org.retinue.ui.programme.InspectorHand.line;
import static org.retinue.ui.programme.InspectorHand.named;
import static org.retinue.ui.programme.InspectorHand.notes;
import static org.retinue.ui.programme.InspectorHand.open;
import static org.retinue.ui.programme.InspectorHand.readers;
import static org.retinue.ui.programme.InspectorHand.rendered;
import static org.retinue.ui.programme.InspectorHand.summary;
import static org.retinue.ui.programme.InspectorHand.visit;
import static org.retinue.ui.programme.InspectorHand.window;
import static org.retinue.ui.programme.InspectorHand.withCues;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.edit.Deed;
import org.retinue.edit.Edits;
import org.retinue.tour.Cue;
import org.retinue.tour.ItemId;
import org.retinue.tour.Note;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Text;
import org.retinue.ui.Toolkit;

/// The fields beside the grid, by mouse and keyboard.
class InspectorTest {

    @TempDir private Path folder;

    @Test
    void aBriefIsRenderedWhileItIsTypedAndKeptWhenItIsLeft() {
        try (var window = window(folder, Plain.withVisit("09:30", "10:30"))) {
            var hand = window.hand();
            open(hand, Section.BRIEF);
            assertFalse(hand.shows("#brief-read"));
            click(hand, "#brief").type("## Aim").press(KeyCode.ENTER).type("See **buses**");
            assertEquals(List.of("Aim", "See buses"), rendered(hand));
            assertEquals(Text.EMPTY, briefing(window).text());
            hand.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertEquals(Text.english("## Aim\nSee **buses**"), briefing(window).text());
            click(hand, "#brief-zh");
            assertEquals("", field(hand, "#brief").getText());
            click(hand, "#brief").type("看**公交车**").press(KeyCode.TAB);
            assertEquals(Text.of("## Aim\nSee **buses**", "看**公交车**"), briefing(window).text());
            assertEquals(List.of("看公交车"), rendered(hand));
        }
    }

    @Test
    void aNoteHasItsReadersAndBothLanguages() {
        try (var window = window(folder, Plain.withVisit("09:30", "10:30"))) {
            var hand = window.hand();
            open(hand, Section.NOTES);
            Toolkit.run(() -> readers(hand, "#new-note-readers").setValue(Sensitivity.SECURITY));
            click(hand, "#new-note").type("Side entrance").press(KeyCode.ENTER);
            assertEquals(
                    List.of(new Note(Sensitivity.SECURITY, Text.english("Side entrance"))),
                    notes(window));
            click(hand, named(hand, WORDS.say("programme.noteIn.zh"))).type("侧门");
            hand.press(KeyCode.ENTER);
            Toolkit.run(() -> readers(hand, "#note-readers").setValue(Sensitivity.OPEN));
            hand.settle();
            assertEquals(
                    List.of(new Note(Sensitivity.OPEN, Text.of("Side entrance", "侧门"))),
                    notes(window));
        }
    }

    @Test
    void aVehicleThatIsNotKnownIsNew() {
        try (var window = window(folder, Plain.withVisit("09:30", "10:30"))) {
            var hand = window.hand();
            open(hand, Section.STAFF);
            Toolkit.run(() -> named(hand, WORDS.name(Roster.VEHICLES)).requestFocus());
            hand.type("Coach 3").press(KeyCode.ENTER);
            assertEquals(
                    List.of("Coach 3"),
                    window.tour().directory().vehicles().values().stream()
                            .map(vehicle -> WORDS.best(vehicle.name()))
                            .toList());
            assertEquals(1, visit(window).party().vehicles().size());
        }
    }

    /// What is too long for its sign is cut off there, and does not make everything wider.
    @Test
    void aLongNameIsNoWiderThanTheInspector() {
        try (var window = window(folder, Plain.withVisit("09:30", "10:30"))) {
            var hand = window.hand();
            open(hand, Section.STAFF);
            Toolkit.run(() -> named(hand, WORDS.name(Roster.VEHICLES)).requestFocus());
            hand.type("Coach of the protocol department ".repeat(4)).press(KeyCode.ENTER);
            hand.settle();
            assertEquals(1, visit(window).party().vehicles().size());
            var fields = hand.find("#inspector-fields", ScrollPane.class);
            var needed = Toolkit.get(() -> fields.getContent().getLayoutBounds().getWidth());
            var there = Toolkit.get(() -> fields.getViewportBounds().getWidth());
            assertTrue(needed <= there, needed + " in " + there);
        }
    }

    @Test
    void aSectionOpensByMouseAndKeyboardAndSaysWhatIsInItWhileItIsClosed() {
        try (var window = window(folder, withCues())) {
            var hand = window.hand();
            assertEquals("3 steps", summary(hand, Section.RUN_OF_SHOW));
            assertFalse(hand.shows("#cue-minute"));
            Toolkit.run(() -> hand.find("#section-run-of-show").requestFocus());
            hand.press(KeyCode.SPACE);
            assertTrue(hand.shows("#cue-minute"));
            hand.click("#section-run-of-show .section-name");
            assertFalse(hand.shows("#cue-minute"));
        }
    }

    @Test
    void whatIsBeingTypedSurvivesOtherEditsUndoAndRedo() {
        var second = Plain.visit("11:00", "12:00").withId(new ItemId("second"));
        try (var window = window(folder, withCues().with(second, Plain.OFFICE))) {
            var hand = window.hand();
            open(hand, Section.RUN_OF_SHOW);
            open(hand, Section.BRIEF);
            click(hand, "#brief").type("Draft");
            click(hand, line(hand, "Farewell", 1)).press(KeyCode.END).type(" and tea");
            Toolkit.run(() -> window.desk().edit(Edits.moveToPool(second)));
            Toolkit.run(() -> window.desk().undo());
            Toolkit.run(() -> window.desk().redo());
            Toolkit.run(() ->
                    window.desk()
                            .edit(
                                    Edits.change(
                                            Deed.CHANGE_BRIEFING,
                                            visit(window),
                                            Cues.removed(GATE).change())));
            hand.settle();
            assertEquals(List.of(PHOTO, FAREWELL), cues(window));
            assertEquals("Farewell and tea", focused(hand).getText());
            hand.press(KeyCode.ENTER);
            assertEquals(
                    List.of(PHOTO, new Cue(50, Text.english("Farewell and tea"))), cues(window));
            assertEquals(Text.english("Draft"), briefing(window).text());
        }
    }

    @Test
    void theKeyboardScrollsToTheFieldItReaches() {
        try (var window = window(folder, Plain.withVisit("09:30", "10:30"))) {
            var hand = window.hand();
            var pane = hand.find(".inspector .scroll-pane", ScrollPane.class);
            assertEquals(0, Toolkit.get(pane::getVvalue));
            Toolkit.run(() -> named(hand, WORDS.name(Field.ASKED_BY)).requestFocus());
            hand.settle();
            assertTrue(Toolkit.get(pane::getVvalue) > 0);
            Toolkit.run(() -> named(hand, WORDS.name(Column.KIND)).requestFocus());
            hand.settle();
            assertTrue(isInside(named(hand, WORDS.name(Column.KIND)), pane));
        }
    }
}
