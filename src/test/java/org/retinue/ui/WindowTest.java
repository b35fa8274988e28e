package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.ui.studio.Page;

class WindowTest {

    @TempDir Path folder;

    @Test
    void undoNamesWhatItWouldUndo() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            var undo = hand.find("#undo", Button.class);
            assertTrue(undo.isDisabled());
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT8).click("#add");
            hand.click("#name-en").retype("Coach").press(KeyCode.ENTER);
            assertEquals(
                    "Undo: Change vehicle – Coach (Ctrl+Z)",
                    Toolkit.get(() -> undo.getTooltip().getText()));
            hand.click("#undo").click("#undo");
            assertTrue(place.view().directory().vehicles().isEmpty());
        }
    }

    @Test
    void countsLeadToTheFindings() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            assertFalse(hand.shows("#count-error"));
            hand.click("#tours .table-row-cell").press(KeyCode.ENTER);
            place.until("a tour is open", view -> view.tour().isPresent());
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT6).click("#count-error");
            assertTrue(hand.find("#go-programme", ToggleButton.class).isSelected());
            assertTrue(hand.shows("#findings"));
        }
    }

    @Test
    void theLanguageIsChosenInTheMenu() {
        try (var place = Workplace.empty(folder)) {
            place.hand().click(menu(place, "View")).click("#language-zh");
            assertEquals(List.of("speak zh"), place.answers().asked);
        }
    }

    @Test
    void whatCanBeDoneToAnItemIsInAMenu() {
        try (var place = Workplace.withSamples(folder)) {
            var hand = place.hand();
            Toolkit.run(() -> place.studio().desk().open(place.view().tours().getFirst().id()));
            var tour = place.until("a tour is open", view -> view.tour().isPresent()).tour();
            var before = tour.orElseThrow().items().size();
            hand.press(KeyCode.DOWN);
            hand.until("an item is selected", () -> isOnItem(place));
            hand.click(menu(place, "Item")).click("#entry-duplicate");
            place.until(
                    "there is a copy", view -> view.tour().orElseThrow().items().size() > before);
            hand.press(KeyCode.CONTROL, Page.SITES.key()).click(menu(place, "Item"));
            assertFalse(hand.shows("#entry-duplicate"));
        }
    }

    private static boolean isOnItem(Workplace place) {
        return place.studio().selection().get().lead().isPresent();
    }

    private static Node menu(Workplace place, String title) {
        return Toolkit.get(() ->
                place.hand().scene().getRoot().lookupAll(".menu").stream()
                        .filter(node -> title.equals(title(node)))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void noCommandReachesBehindADialog() {
        try (var place = Workplace.empty(folder)) {
            var hand = place.hand();
            hand.press(KeyCode.CONTROL, KeyCode.N).find("#create-tour");
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            assertTrue(hand.find("#go-home", ToggleButton.class).isSelected());
            for (var count = 0; count < 20; count++) {
                hand.press(KeyCode.TAB);
                assertTrue(Toolkit.get(() -> isInDialog(hand.scene().getFocusOwner())));
            }
        }
    }

    @Test
    void everyFieldSaysWhatItIsToThoseWhoListen() {
        try (var place = Workplace.withSamples(folder)) {
            for (var page :
                    List.of(KeyCode.DIGIT1, KeyCode.DIGIT5, KeyCode.DIGIT6, KeyCode.DIGIT7)) {
                place.hand().press(KeyCode.CONTROL, page);
                assertEquals(
                        List.of(),
                        Toolkit.get(() ->
                                place.hand().scene().getRoot().lookupAll("*").stream()
                                        .filter(WindowTest::isMute)
                                        .map(Node::toString)
                                        .toList()));
            }
        }
    }

    /// Something to type into or press that neither shows nor speaks its name.
    private static boolean isMute(Node node) {
        var named =
                node instanceof Control control
                        && control.getAccessibleText() != null
                        && !control.getAccessibleText().isBlank();
        return switch (node) {
            case TextField _ -> !named;
            case Button button -> !named && button.getText().isBlank();
            default -> false;
        };
    }

    private static boolean isInDialog(Node owner) {
        for (var node = owner; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("dialog")) {
                return true;
            }
        }
        return false;
    }

    private static String title(Node node) {
        return node.lookup(".label") instanceof Labeled label ? label.getText() : "";
    }
}
