package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.edit.Deed;
import org.retinue.edit.History;
import org.retinue.tour.ItemId;
import org.retinue.tour.Waiver;

/// An overlap is waived, seen as waived, and taken back.
class WaiveTest {

    @TempDir private Path folder;

    @Test
    void aFindingIsWaivedByKeysAndTakenBack() {
        try (var place = Workplace.withOverlap(folder)) {
            var hand = place.hand();
            Toolkit.run(() -> place.studio().selection().choose(new ItemId("two")));
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            assertEquals("Li", hand.find("#waive-who", TextField.class).getText());
            assertTrue(hand.find("#waive-do").isDisabled());
            hand.type("Both hosts insist").press(KeyCode.ENTER);
            assertFalse(hand.shows("#waive-why"));
            assertEquals("No errors", errors(hand));
            var waiver = waiver(place).orElseThrow();
            assertEquals("Both hosts insist", waiver.reason());
            assertEquals("Li", waiver.who());
            assertEquals(Optional.of(Deed.WAIVE), place.view().undoable().map(History.Name::deed));
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            hand.find("#waive-take-back");
            hand.press(KeyCode.ENTER);
            assertEquals(Optional.empty(), waiver(place));
            assertEquals("1 error", errors(hand));
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(Optional.of(waiver), waiver(place));
        }
    }

    @Test
    void itIsWaivedByMouseFromTheMendsAndTheListSaysSo() {
        try (var place = Workplace.withOverlap(folder)) {
            var hand = place.hand();
            hand.click("#tab-findings").click("#findings .mend").click("#mend-waive");
            hand.find("#waive-why");
            hand.type("Agreed").click("#waive-do");
            hand.until(
                    "the list says so",
                    () ->
                            hand.scene().getRoot().lookupAll("#findings .label").stream()
                                    .anyMatch(label ->
                                            ((Label) label)
                                                    .getText()
                                                    .contains(
                                                            "Waived by Li on 21 Nov 2026: Agreed")));
        }
    }

    private static String errors(Hand hand) {
        return hand.find("#count-error", Button.class).getText();
    }

    private static Optional<Waiver> waiver(Workplace place) {
        return place.view().tour().orElseThrow().waivers().stream().findFirst();
    }
}
