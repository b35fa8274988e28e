package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.ObjectInputFilter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
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

    /// As the start script has it.
    @BeforeAll
    static void nothingIsMadeOfSerialisedObjects() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter("!*"));
        }
    }

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

    @Test
    void copiedLinesArePastedThroughTheDesktop() throws InterruptedException {
        var file = folder.resolve("office.retinue");
        try (var hand = start(file)) {
            makeTour(hand);
            typeVisit(hand);
            typeVisit(hand);
            press(KeyCode.UP);
            press(KeyCode.UP);
            press(KeyCode.SHIFT, KeyCode.DOWN);
            press(KeyCode.CONTROL, KeyCode.C);
            hand.settle();
            press(KeyCode.CONTROL, KeyCode.V);
            hand.settle();
            press(KeyCode.CONTROL, KeyCode.Q);
            assertTrue(ended.await(30, TimeUnit.SECONDS), "the program ends");
        }
        try (var workspace = Workspace.open(file, "Li", Workplace.CLOCK)) {
            var tour = workspace.tour(workspace.tours().getFirst().id()).orElseThrow().tour();
            assertEquals(4, tour.items().size());
        }
    }

    @Test
    void aFileIsDroppedOnTheWindow() {
        var pack = Path.of("resources/sample/zambia-2023-09.json").toAbsolutePath();
        var texts = new ArrayList<String>();
        var file = folder.resolve("office.retinue");
        try (var hand = start(file);
                var workspace = Workspace.open(file, "Li", Workplace.CLOCK)) {
            makeTour(hand);
            var other = Toolkit.get(() -> shelf(pack, texts::add));
            hand.until("the other window is in front", other::isFocused);
            dragOut(hand, other, other.getScene().getRoot());
            hand.until("the text has come", () -> !texts.isEmpty());
            dragOut(hand, other, hand.scene().getRoot());
            hand.until("the pack has come in", () -> workspace.tours().size() == 2);
            Toolkit.run(other::hide);
        }
        assertEquals(List.of("Plant"), texts);
    }

    /// A window with a file and a text to be taken out of it; it takes texts itself.
    private static Stage shelf(Path file, Consumer<String> taking) {
        var shelf = new Pane();
        shelf.setOnDragDetected(event -> {
            var content = new ClipboardContent();
            content.putString("Plant");
            content.putFiles(List.of(file.toFile()));
            shelf.startDragAndDrop(TransferMode.COPY).setContent(content);
            event.consume();
        });
        shelf.setOnDragOver(event -> event.acceptTransferModes(TransferMode.COPY));
        shelf.setOnDragDropped(event -> {
            taking.accept(event.getDragboard().getString());
            event.setDropCompleted(true);
        });
        var stage = new Stage();
        stage.setScene(new Scene(shelf, 200, 100));
        stage.setX(0);
        stage.setY(0);
        stage.setAlwaysOnTop(true);
        stage.show();
        stage.requestFocus();
        return stage;
    }

    /// From the left of the shelf to the middle of another place, step by step.
    private static void dragOut(Hand hand, Stage shelf, Node to) {
        var from = Toolkit.get(() -> shelf.getScene().getRoot().localToScreen(20, 50));
        var end = Toolkit.get(() -> middle(to));
        Toolkit.run(() -> {
            robot().mouseMove(from);
            robot().mousePress(MouseButton.PRIMARY);
        });
        for (var step = 1; step <= 20; step++) {
            var place = from.interpolate(end, step / 20.0);
            Toolkit.run(() -> robot().mouseMove(place));
            hand.settle();
        }
        Toolkit.run(() -> robot().mouseRelease(MouseButton.PRIMARY));
    }

    private static Robot robot() {
        return new Robot();
    }

    private static Point2D middle(Node node) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
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
        var hand = Program.start(folder, workspace, ended::countDown).hand();
        // Keys that are pressed before the desktop hands the window the keyboard go nowhere.
        hand.until("the window has the keyboard", () -> hand.scene().getWindow().isFocused());
        return hand;
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
