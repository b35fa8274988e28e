package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.ui.programme.InspectorHand.FAREWELL;
import static org.retinue.ui.programme.InspectorHand.GATE;
import static org.retinue.ui.programme.InspectorHand.PHOTO;
import static org.retinue.ui.programme.InspectorHand.WORDS;
import static org.retinue.ui.programme.InspectorHand.click;
import static org.retinue.ui.programme.InspectorHand.cues;
import static org.retinue.ui.programme.InspectorHand.field;
import static org.retinue.ui.programme.InspectorHand.labels;
import static org.retinue.ui.programme.InspectorHand.line;
import static org.retinue.ui.programme.InspectorHand.open;
import static org.retinue.ui.programme.InspectorHand.reasons;
import static org.retinue.ui.programme.InspectorHand.texts;
import static org.retinue.ui.programme.InspectorHand.window;
import static org.retinue.ui.programme.InspectorHand.withCues;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.Cue;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.ui.Toolkit;

/// The run of show in the inspector, by mouse and keyboard.
class RunOfShowTest {

    @TempDir private Path folder;

    @Test
    void aRunOfShowIsTypedInMinutesOrByTheClockAndStandsInOrder() {
        try (var window = window(folder, Plain.withVisit("09:30", "10:30"))) {
            var hand = window.hand();
            open(hand, Section.RUN_OF_SHOW);
            click(hand, "#cue-minute").type("+15").press(KeyCode.TAB);
            hand.type("Film").press(KeyCode.ENTER);
            hand.type("9:40").press(KeyCode.TAB).type("Welcome").press(KeyCode.ENTER);
            hand.type("-10").press(KeyCode.TAB).type("Greeters stand").press(KeyCode.ENTER);
            assertEquals(
                    List.of(
                            new Cue(-10, Text.english("Greeters stand")),
                            new Cue(10, Text.english("Welcome")),
                            new Cue(15, Text.english("Film"))),
                    cues(window));
            assertEquals(
                    List.of("09:20", "Greeters stand", "09:40", "Welcome", "09:45", "Film"),
                    texts(hand, ".kept-lines .cue"));
            assertEquals(List.of("−10", "+10", "+15"), labels(hand, ".cue-counted"));
        }
    }

    @Test
    void aMinuteThatIsNoneStaysWithTheReason() {
        try (var window = window(folder, Plain.withVisit("09:30", "10:30"))) {
            var hand = window.hand();
            open(hand, Section.RUN_OF_SHOW);
            click(hand, "#cue-minute").type("soon").press(KeyCode.TAB);
            assertEquals("soon", field(hand, "#cue-minute").getText());
            assertEquals(List.of(WORDS.name(Refusal.NO_MINUTE)), reasons(hand));
            hand.type("Film").press(KeyCode.ENTER);
            assertEquals("Film", field(hand, "#cue-what").getText());
            assertEquals(List.of(), cues(window));
            click(hand, "#cue-minute").retype("20").press(KeyCode.ENTER);
            assertEquals(List.of(new Cue(20, Text.english("Film"))), cues(window));
            assertEquals(List.of(), reasons(hand));
        }
    }

    @Test
    void aTimeNeedsAStartAndMinutesDoNot() {
        var pooled = Plain.visit("09:30", "10:30").withMoment(new Moment.Pooled(0));
        try (var window = window(folder, Plain.EMPTY.with(pooled, Plain.OFFICE))) {
            var hand = window.hand();
            open(hand, Section.RUN_OF_SHOW);
            click(hand, "#cue-minute").type("9:45").press(KeyCode.TAB);
            assertEquals(List.of(WORDS.name(Refusal.START_FIRST)), reasons(hand));
            click(hand, "#cue-minute").retype("15").press(KeyCode.TAB);
            hand.type("Film").press(KeyCode.ENTER);
            assertEquals(List.of("+15", "Film"), texts(hand, ".kept-lines .cue"));
        }
    }

    /// The line that moves keeps the keyboard: what is typed next belongs to the same cue.
    @Test
    void aCueThatMovesTakesTheKeyboardAlong() {
        try (var window = window(folder, withCues())) {
            var hand = window.hand();
            open(hand, Section.RUN_OF_SHOW);
            click(hand, line(hand, "Cars at the gate", 0)).retype("10:00").press(KeyCode.TAB);
            hand.retype("Coffee").press(KeyCode.ENTER);
            assertEquals(
                    List.of(PHOTO, new Cue(30, Text.of("Coffee", "车队到达")), FAREWELL), cues(window));
            assertEquals("Coffee", ((TextInputControl) hand.scene().getFocusOwner()).getText());
        }
    }

    @Test
    void aCueIsTakenAwayByItsButtonOrByEmptyingIt() {
        try (var window = window(folder, withCues())) {
            var hand = window.hand();
            open(hand, Section.RUN_OF_SHOW);
            click(
                    hand,
                    Toolkit.get(() ->
                            line(hand, "Group photo", 0)
                                    .getParent()
                                    .getParent()
                                    .getParent()
                                    .lookup(".button")));
            assertEquals(List.of(GATE, FAREWELL), cues(window));
            click(hand, line(hand, "Farewell", 1)).press(KeyCode.CONTROL, KeyCode.A);
            hand.press(KeyCode.DELETE).press(KeyCode.ENTER);
            assertEquals(List.of(GATE), cues(window));
        }
    }

    @Test
    void aCueIsSaidInTheOtherLanguageToo() {
        try (var window = window(folder, withCues())) {
            var hand = window.hand();
            open(hand, Section.RUN_OF_SHOW);
            click(hand, "#cues-zh");
            assertEquals(
                    List.of("09:30", "车队到达", "09:40", "", "10:20", ""),
                    texts(hand, ".kept-lines .cue"));
            click(hand, line(hand, "", 1)).type("合影").press(KeyCode.ENTER);
            assertEquals(
                    List.of(GATE, new Cue(10, Text.of("Group photo", "合影")), FAREWELL),
                    cues(window));
        }
    }
}
