package org.retinue.ui;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.retinue.print.OneSet;
import org.retinue.tour.Language;
import org.retinue.ui.outside.Setting;

/// The program in its window, and an officer who gives the first tour one title after the other, as
/// a program of its own. Tells `made 1` when the first is typed and left, and `saved 1` when the
/// window says so.
public final class TypingOfficer {

    /// Tells that a title is saved while it is still being typed: what nobody may believe.
    public static final String UNFINISHED = "unfinished";

    /// Ends the program by its own key when the third title is typed.
    public static final String QUIT = "quit";

    private static final int TITLES = 200;
    private static final int LAST = 3;

    private TypingOfficer() {}

    /// The arguments are the workspace and [#UNFINISHED], [#QUIT] or nothing.
    public static void main(String[] arguments) {
        var file = Path.of(arguments[0]);
        var manner = arguments.length > 1 ? arguments[1] : "";
        var hand = start(file).hand();
        hand.click("#tours .table-row-cell").press(KeyCode.ENTER);
        hand.until("the tour is open", () -> !hand.scene().lookup("#go-delegation").isDisabled());
        for (var number = 1; number <= TITLES; number++) {
            hand.press(KeyCode.CONTROL, KeyCode.T).click("#new-english").retype("Title " + number);
            if (manner.equals(UNFINISHED)) {
                System.out.println("saved " + number);
                continue;
            }
            hand.click("#change-tour");
            System.out.println("made " + number);
            if (manner.equals(QUIT) && number == LAST) {
                quit();
                return;
            }
            hand.until("it is saved", () -> saving(hand).equals("All changes saved"));
            System.out.println("saved " + number);
        }
    }

    /// What the program keeps for itself lies in a folder beside the workspace.
    static Program start(Path file) {
        var folder = file.resolveSibling("window");
        var setting =
                new Setting(
                        file,
                        folder.resolve("sample.retinue"),
                        "Li",
                        Clock.systemUTC(),
                        Language.ENGLISH,
                        "Retinue 0",
                        folder.resolve("retinue.log"),
                        folder.resolve("preferences.properties"),
                        OneSet.PAPERS);
        return Toolkit.get(() -> {
            var desktop = Launch.open(setting);
            return new Program(desktop, Hand.at((Stage) Window.getWindows().getFirst()));
        });
    }

    /// No hand can wait for the window after that, nor let go of the keys.
    private static void quit() {
        Toolkit.run(() -> {
            var robot = new Robot();
            robot.keyPress(KeyCode.CONTROL);
            robot.keyPress(KeyCode.Q);
        });
    }

    private static String saving(Hand hand) {
        return hand.find("#saving", Labeled.class).getText();
    }
}
