package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.desk.Locked;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;

class DesktopTest {

    @TempDir Path folder;

    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void theLanguageChangesWhileRunningAndTheWorkspaceStays() throws Exception {
        try (var hand = start()) {
            Toolkit.run(() -> desktop.openSample());
            hand.until("the sample shows", () -> hand.shows("#tours .table-row-cell:filled"));
            assertEquals("Home", text(hand, "#go-home"));
            Toolkit.run(() -> desktop.speak(Language.CHINESE));
            assertEquals("首页", text(hand, "#go-home"));
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT5);
            assertEquals("参访点", text(hand, ".page-title"));
            Toolkit.run(desktop::quit);
            assertTrue(ended.await(30, TimeUnit.SECONDS));
        }
        assertTrue(Files.exists(folder.resolve("sample.retinue")));
    }

    @Test
    void aFileThatIsNoWorkspaceIsToldAndTheOpenOneStays() throws Exception {
        var letter = Files.writeString(folder.resolve("letter.txt"), "Dear colleagues");
        try (var hand = start()) {
            Toolkit.run(() -> desktop.openWorkspace(letter));
            assertTrue(text(hand, ".banner .label").contains("is not a Retinue workspace"));
            assertEquals("work.retinue", text(hand, ".workspace-file"));
            Toolkit.run(desktop::quit);
        }
    }

    @Test
    void whatCouldNotBeSavedIsNotGivenUpUnasked() throws Exception {
        try (var hand = start()) {
            var busy = Locked.lock(folder.resolve("work.retinue"));
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT8).click("#add").find("#retry");
            Toolkit.run(desktop::quit);
            hand.click("#keep-working");
            busy.release();
            hand.click("#retry");
            hand.until("it is saved", () -> "All changes saved".equals(saving(hand)));
            Toolkit.run(desktop::quit);
            assertTrue(ended.await(30, TimeUnit.SECONDS));
        }
        try (var again = Workspace.open(folder.resolve("work.retinue"), "Li", Workplace.CLOCK)) {
            assertEquals(1, again.directory().vehicles().size());
        }
    }

    @Test
    void everythingReopensAsItWasLeft() throws Exception {
        try (var hand = start()) {
            Toolkit.run(() -> desktop.openSample());
            hand.click("#tours .table-row-cell").press(KeyCode.ENTER);
            hand.find("#go-programme");
            hand.until(
                    "the tour is open", () -> !hand.scene().lookup("#go-delegation").isDisabled());
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT3).find(".delegation");
            Toolkit.run(() -> {
                desktop.speak(Language.CHINESE);
                hand.scene().getWindow().setHeight(640);
            });
            assertEquals("代表团", selected(hand.settle()));
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PERIOD);
            hand.until("the letters are larger", () -> letters(hand) == 15);
            hand.settle();
            Toolkit.run(desktop::quit);
            assertTrue(ended.await(30, TimeUnit.SECONDS));
        }
        var workspace = folder.resolve("sample.retinue");
        try (var hand = start(workspace)) {
            hand.until("the page is back", () -> "代表团".equals(selected(hand)));
            assertEquals(15, letters(hand));
            assertEquals(640, hand.scene().getWindow().getHeight());
            Toolkit.run(desktop::quit);
        }
    }

    @Test
    void whatTheOfficerSeesStaysInAnotherLanguage() throws Exception {
        try (var hand = start()) {
            openTour(hand);
            hand.click("#look-both").click("#tab-findings").click("#chart .block");
            var before = Seen.of(hand);
            assertEquals(List.of("go-programme", "look-both", "tab-findings"), before.pressed());
            assertEquals(1, before.chosen().size());
            var title = text(hand, "#tour-title");
            speak(hand, Language.CHINESE);
            assertEquals("日程", text(hand, "#go-programme"));
            assertEquals(before, Seen.of(hand));
            speak(hand, Language.ENGLISH);
            assertEquals("Programme", text(hand, "#go-programme"));
            assertEquals(before, Seen.of(hand));
            assertEquals(title, text(hand, "#tour-title"));
            Toolkit.run(desktop::quit);
        }
    }

    @Test
    void theSideIsAsWideAsItWasDraggedAlsoInTheNextSession() throws Exception {
        double dragged;
        try (var hand = start()) {
            openTour(hand);
            var before = side(hand);
            var divider = hand.middleOf(".split-pane-divider");
            hand.pull(divider, divider.subtract(90, 0));
            dragged = side(hand);
            assertEquals(before + 90, dragged, 2);
            Toolkit.run(desktop::quit);
            assertTrue(ended.await(30, TimeUnit.SECONDS));
        }
        try (var hand = start(folder.resolve("sample.retinue"))) {
            hand.find("#programme");
            hand.settle();
            assertEquals(dragged, side(hand), 2);
            Toolkit.run(desktop::quit);
        }
    }

    /// The sample's first tour in a window that is narrow enough for the mouse to reach its right
    /// side: the screen of the headless toolkit is 1000 pixels wide.
    private void openTour(Hand hand) {
        Toolkit.run(() -> {
            hand.scene().getWindow().setWidth(1000);
            desktop.openSample();
        });
        hand.click("#tours .table-row-cell").press(KeyCode.ENTER).find("#programme");
        hand.settle();
    }

    private static void speak(Hand hand, Language language) {
        var view = Toolkit.get(() -> List.copyOf(hand.scene().getRoot().lookupAll(".menu")).get(3));
        hand.click(view).click("#language-" + language).find("#programme");
        hand.settle();
    }

    private static double side(Hand hand) {
        var side = hand.find("#programme .side", Region.class);
        return Toolkit.get(side::getWidth);
    }

    /// What the officer looks at, in no language: which page, way of looking and side are chosen,
    /// and when the selected items are.
    private record Seen(List<String> pressed, List<String> chosen) {

        static Seen of(Hand hand) {
            return Toolkit.get(() -> {
                var root = hand.scene().getRoot();
                var pressed =
                        root.lookupAll(".toggle-button:selected").stream()
                                .map(Node::getId)
                                .filter(id -> id != null && id.matches("(go|look|tab)-.*"))
                                .sorted()
                                .toList();
                var chosen =
                        root.lookupAll("#chart .block:selected .when").stream()
                                .map(label -> ((Labeled) label).getText())
                                .toList();
                return new Seen(pressed, chosen);
            });
        }
    }

    private static String selected(Hand hand) {
        return hand.scene().getRoot().lookupAll(".navigation > .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(Labeled::getText)
                .findFirst()
                .orElse("");
    }

    private static double letters(Hand hand) {
        return hand.find("#go-sites", Labeled.class).getFont().getSize();
    }

    @SuppressWarnings("NullAway.Init")
    private Desktop desktop;

    private Hand start() {
        return start(folder.resolve("work.retinue"));
    }

    private Hand start(Path workspace) {
        var program = Program.start(folder, workspace, ended::countDown);
        desktop = program.desktop();
        return program.hand();
    }

    private static String saving(Hand hand) {
        return ((Labeled) hand.scene().lookup("#saving")).getText();
    }

    private static String text(Hand hand, String selector) {
        return hand.find(selector, Labeled.class).getText();
    }
}
