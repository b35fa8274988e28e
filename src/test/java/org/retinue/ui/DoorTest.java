package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.desk.Samples;
import org.retinue.store.PlainCopies;
import org.retinue.store.Protection;
import org.retinue.store.RecoveryCode;
import org.retinue.store.Secret;
import org.retinue.store.Workspace;
import org.retinue.ui.studio.Command;

/// A workspace with a passphrase in the window, by mouse and keyboard. Keys are made at full
/// strength here, so this is one long story and not many short ones.
class DoorTest {

    private static final String TOURS = "#tours .table-row-cell:filled";

    @TempDir private Path folder;

    private final CountDownLatch ended = new CountDownLatch(1);

    @BeforeEach
    void workspace() {
        try (var workspace = Workspace.create(file(), "Li", Workplace.CLOCK)) {
            Samples.fill(workspace);
        }
    }

    private Path file() {
        return folder.resolve("office.retinue");
    }

    @Test
    void aWorkspaceIsProtectedLockedAndUnlocked() throws Exception {
        var program = Program.start(folder, file(), ended::countDown);
        try (var hand = program.hand()) {
            hand.until("the tours show", () -> hand.shows(TOURS));
            assertFalse(Toolkit.get(() -> commands(hand).lockNow().possible().getValue()));
            run(hand, Commands::protect);
            hand.find("#new-passphrase");
            hand.click("#new-passphrase").type("wild").click("#lock-act");
            assertTrue(text(hand, "#lock-told").startsWith("A passphrase has at least 10"));
            choose(hand, "#lock-act", "wild horses", "wild houses");
            assertEquals("The two are not the same.", text(hand, "#lock-told"));
            choose(hand, "#lock-act", "wild horses", "wild horses");
            hand.until("the code shows", () -> hand.shows("#recovery-code"));
            assertTrue(Protection.isAt(file()));
            assertTrue(PlainCopies.of(file()).isEmpty());
            hand.click("#lock-written");
            hand.until("the tours show again", () -> hand.shows(TOURS));
            hand.click("#tours .table-row-cell").press(KeyCode.ENTER);
            hand.until("the tour is open", () -> !hand.find("#go-programme").isDisabled());
            var title = text(hand, "#tour-title");

            Toolkit.run(() -> copy("from the tour"));
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            hand.until("the door shows", () -> hand.shows("#passphrase"));
            assertFalse(hand.shows(TOURS));
            assertEquals(1, Toolkit.get(() -> Window.getWindows().size()));
            assertEquals("", Toolkit.get(DoorTest::copied));
            enter(hand, "tame horses");
            hand.until("it is refused", () -> told(hand).startsWith("That is neither"));
            enter(hand, "wild horses");
            hand.until("the tour is back", () -> title.equals(text(hand, "#tour-title")));
            Toolkit.run(program.desktop()::quit);
            assertTrue(ended.await(30, TimeUnit.SECONDS));
        }
        assertTrue(Protection.isAt(file()));
        var kept = Files.readString(folder.resolve("preferences.properties"));
        assertTrue(kept.lines().anyMatch("tour="::equals), kept);
    }

    @Test
    @Tag("long")
    void aForgottenPassphraseAndADamagedFileAreMended() throws Exception {
        RecoveryCode code;
        try (var secret = Secret.passphrase("wild horses".toCharArray())) {
            var made = Protection.protect(file(), secret, Workplace.CLOCK);
            code = made.code();
            PlainCopies.of(file()).forEach(copy -> PlainCopies.protect(copy, made.key()));
        }
        var program = Program.start(folder, file(), ended::countDown);
        try (var hand = program.hand()) {
            hand.until("the door shows", () -> hand.shows("#passphrase"));
            enter(hand, code.toString());
            hand.until("a new one is asked for", () -> hand.shows("#new-passphrase"));
            choose(hand, "#lock-choose", "tame horses", "tame horses");
            hand.until("another code shows", () -> hand.shows("#recovery-code"));
            assertNotEquals(code.toString(), text(hand, "#recovery-code"));
            hand.click("#lock-written");
            hand.until("the tours show", () -> hand.shows(TOURS));
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
            hand.until("the door shows", () -> hand.shows("#passphrase"));
            flip(file());
            enter(hand, "tame horses");
            hand.until("the damage is told", () -> told(hand).contains("is damaged"));
            hand.click("#passphrase").retype("tame horses").click("#lock-restore");
            hand.until("the tours show", () -> hand.shows(TOURS));
            run(hand, Commands::unprotect);
            hand.find("#passphrase");
            hand.click("#passphrase").retype("tame horses").click("#lock-act");
            hand.until("it is plain", () -> !Protection.isAt(file()) && hand.shows(TOURS));
            Toolkit.run(program.desktop()::quit);
            assertTrue(ended.await(30, TimeUnit.SECONDS));
        }
        assertTrue(Workspace.verify(file()).isSound());
    }

    private static void flip(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content);
    }

    private static String text(Hand hand, String selector) {
        return Toolkit.get(() -> hand.find(selector, Labeled.class).getText());
    }

    private static String copied() {
        return String.valueOf(Clipboard.getSystemClipboard().getString()).replace("null", "");
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static void choose(Hand hand, String act, String first, String again) {
        hand.click("#new-passphrase").retype(first);
        hand.click("#passphrase-again").retype(again);
        hand.click(act);
    }

    private static void enter(Hand hand, String secret) {
        hand.until("it can be typed into", () -> !hand.find("#passphrase").isDisabled());
        hand.click("#passphrase").retype(secret).press(KeyCode.ENTER);
    }

    private static Commands commands(Hand hand) {
        return ((MainWindow) hand.scene().getRoot()).commands();
    }

    private static void run(Hand hand, Function<Commands, Command> command) {
        Toolkit.run(() -> command.apply(commands(hand)).deed().run());
    }

    private static String told(Hand hand) {
        return text(hand, "#card-told");
    }
}
