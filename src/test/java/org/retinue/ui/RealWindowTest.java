package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;

/// The program in a window of the desktop, with the keys and the mouse of the machine: what is
/// typed goes through the window system, and the file is chosen in the system's own dialog.
@Tag("display")
class RealWindowTest {

    @TempDir Path folder;

    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void aTourIsTypedDraggedPrintedAndThere() throws Exception {
        var file = folder.resolve("office.retinue");
        var paper = folder.resolve("programme.pdf");
        try (var hand = start(file)) {
            makeTour(hand);
            typeVisit(hand);
            dragAnHourDown(hand);
            print(hand, paper);
            press(KeyCode.CONTROL, KeyCode.Q);
            assertTrue(ended.await(30, TimeUnit.SECONDS), "the program ends");
        }
        assertEquals("%PDF", beginning(paper));
        try (var workspace = Workspace.open(file, "Li", Workplace.CLOCK)) {
            var tour = workspace.tour(workspace.tours().getFirst().id()).orElseThrow().tour();
            assertEquals("Mission", tour.heading().title().best(Language.ENGLISH));
            var visit = tour.items().getFirst();
            assertEquals("Plant", visit.title().best(Language.ENGLISH));
            assertEquals("10:30", clock(visit.moment()));
        }
    }

    /// What is begun with the mouse ends where the window is no longer the one in front, and the
    /// next drag is a drag again.
    @Test
    void aDragIsCalledOffWhenAnotherWindowComesToTheFront() throws InterruptedException {
        var file = folder.resolve("office.retinue");
        try (var hand = start(file)) {
            makeTour(hand);
            typeVisit(hand);
            hand.click("#look-board");
            var middle = hand.middleOf("#chart .block");
            hand.hold(middle, middle.add(0, 90));
            var preview = hand.find("#board-preview");
            assertTrue(Toolkit.get(preview::isVisible), "a drag is under way");
            var other = Toolkit.get(RealWindowTest::another);
            hand.until("the other window is in front", other::isFocused);
            hand.until("the drag is called off", () -> !preview.isVisible());
            hand.drop();
            Toolkit.run(other::hide);
            hand.until("the window is back", () -> hand.scene().getWindow().isFocused());
            assertEquals(middle, hand.middleOf("#chart .block"));
            dragAnHourDown(hand);
            press(KeyCode.CONTROL, KeyCode.Q);
            assertTrue(ended.await(30, TimeUnit.SECONDS), "the program ends");
        }
        try (var workspace = Workspace.open(file, "Li", Workplace.CLOCK)) {
            var tour = workspace.tour(workspace.tours().getFirst().id()).orElseThrow().tour();
            assertEquals("10:30", clock(tour.items().getFirst().moment()));
        }
    }

    private static Stage another() {
        var stage = new Stage();
        stage.setScene(new Scene(new Pane(), 200, 100));
        stage.show();
        stage.requestFocus();
        return stage;
    }

    private static void makeTour(Hand hand) {
        hand.press(KeyCode.CONTROL, KeyCode.N).click("#new-english");
        type("Mission");
        hand.click("#new-first");
        type("2026-12-07");
        hand.press(KeyCode.TAB);
        type("2026-12-09");
        hand.press(KeyCode.TAB).click("#create-tour").find("#programme");
        hand.settle();
    }

    private static void typeVisit(Hand hand) {
        type("0930");
        hand.press(KeyCode.TAB);
        type("1030");
        hand.press(KeyCode.TAB).press(KeyCode.TAB);
        type("Plant");
        hand.press(KeyCode.ENTER);
    }

    /// The block is an hour high, and goes down by its own height.
    private static void dragAnHourDown(Hand hand) {
        hand.click("#look-board");
        var block = hand.find("#chart .block");
        var middle = hand.middleOf("#chart .block");
        var hour = Toolkit.get(() -> block.getLayoutBounds().getHeight() + 1);
        hand.drag(middle, middle.add(0, hour));
    }

    /// Types the place into the system's dialog, as one does.
    private static void print(Hand hand, Path paper) {
        hand.press(KeyCode.CONTROL, KeyCode.P).click("#save-pdf");
        hand.until("the dialog is there", () -> !hand.scene().getWindow().isFocused());
        press(KeyCode.CONTROL, KeyCode.A);
        type(paper.toString());
        press(KeyCode.ENTER);
        hand.until("the paper is written", () -> Files.exists(paper));
        hand.until("the window is back", () -> hand.scene().getWindow().isFocused());
    }

    private Hand start(Path workspace) {
        return Program.start(folder, workspace, ended::countDown).hand();
    }

    private static void type(String text) {
        text.chars().forEach(letter -> press(keys((char) letter)));
    }

    private static void press(KeyCode... keys) {
        Toolkit.run(() -> {
            var robot = new Robot();
            for (var key : keys) {
                robot.keyPress(key);
            }
            for (var place = keys.length - 1; place >= 0; place--) {
                robot.keyRelease(keys[place]);
            }
        });
    }

    /// Where the letter is on a keyboard.
    private static KeyCode[] keys(char letter) {
        var code =
                switch (letter) {
                    case '-' -> KeyCode.MINUS;
                    case '/' -> KeyCode.SLASH;
                    case '.' -> KeyCode.PERIOD;
                    default -> KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter)));
                };
        return Character.isUpperCase(letter)
                ? new KeyCode[] {KeyCode.SHIFT, code}
                : new KeyCode[] {code};
    }

    private static String clock(Moment moment) {
        return moment instanceof Moment.Timed(var start, _) ? start.toLocalTime().toString() : "";
    }

    private static String beginning(Path file) throws IOException {
        return new String(Arrays.copyOf(Files.readAllBytes(file), 4), StandardCharsets.US_ASCII);
    }
}
