package org.retinue.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.retinue.cli.LogFile;
import org.retinue.store.Protection;
import org.retinue.store.QuickSecrets;

/// The program in its window, and an officer who works in a protected workspace, copies something,
/// goes to another workspace and comes back, locks the window, and sees the program crash, as a
/// program of its own. Tells what is on the clipboard each time.
public final class LockingOfficer {

    private final Program program;
    private final Hand hand;
    private final String marker;

    private LockingOfficer(Program program, String marker) {
        this.program = program;
        hand = program.hand();
        this.marker = marker;
    }

    /// The arguments are the workspace and its passphrase. A word that is to be found nowhere is
    /// read: a crash tells what a program was started with.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var file = Path.of(arguments[0]);
        var kept = Files.createDirectories(file.resolveSibling("window"));
        var marker = new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
        new LogFile(kept.resolve("retinue.log"), Clock.systemUTC()).takeOver();
        var officer = new LockingOfficer(TypingOfficer.start(file), marker);
        officer.enter(file, arguments[1]);
        officer.edit();
        officer.copy("before");
        officer.leave(file.resolveSibling("other.retinue"));
        officer.comeBack(file);
        officer.enter(file, arguments[1]);
        officer.copy("again");
        officer.stumble();
        officer.lock();
        officer.crash();
    }

    /// By a key that was made with little effort, which the door does not take.
    private void enter(Path file, String passphrase) {
        hand.find("#passphrase");
        Toolkit.run(() -> {
            try (var secret = QuickSecrets.passphrase(passphrase);
                    var key = Protection.unlock(file, secret).orElseThrow()) {
                program.desktop().enter(file, key);
            }
        });
        hand.click("#tours .table-row-cell").press(KeyCode.ENTER);
        hand.until("the tour is open", () -> !hand.scene().lookup("#go-delegation").isDisabled());
    }

    private void edit() {
        hand.press(KeyCode.CONTROL, KeyCode.T).click("#new-english").retype(marker);
        hand.click("#change-tour");
        hand.until("it is saved", () -> saving().equals("All changes saved"));
    }

    private void copy(String moment) {
        hand.press(KeyCode.CONTROL, KeyCode.T).click("#new-english");
        hand.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.C);
        hand.press(KeyCode.ESCAPE);
        System.out.println(moment + " " + Toolkit.get(LockingOfficer::copied));
    }

    private void leave(Path other) {
        Toolkit.run(() -> program.desktop().openWorkspace(other));
        System.out.println("left " + Toolkit.get(LockingOfficer::copied));
    }

    private void comeBack(Path file) {
        Toolkit.run(() -> program.desktop().openWorkspace(file));
    }

    /// An exception that quotes what was typed.
    private void stumble() {
        Platform.runLater(() -> {
            throw new IllegalStateException(marker);
        });
        hand.settle();
    }

    private void lock() {
        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        hand.until("the door shows", () -> hand.shows("#passphrase"));
        System.out.println("after " + Toolkit.get(LockingOfficer::copied));
    }

    /// As a fault in a library would have it.
    private void crash() throws IOException, InterruptedException {
        var own = Long.toString(ProcessHandle.current().pid());
        var _ = new ProcessBuilder("kill", "-SEGV", own).start().waitFor();
    }

    /// In whatever form another program may ask for.
    private static String copied() {
        var clipboard = Clipboard.getSystemClipboard();
        return clipboard.getContentTypes().stream()
                .map(form -> String.valueOf(clipboard.getContent(form)))
                .map(content -> content.replaceAll("\\R", " "))
                .collect(Collectors.joining(" "));
    }

    private String saving() {
        return hand.find("#saving", Labeled.class).getText();
    }
}
