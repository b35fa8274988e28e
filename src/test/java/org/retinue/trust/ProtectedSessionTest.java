package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.ui.LockingOfficer;

/// Goal R18 in the window: after a session in a protected workspace that was locked, and a crash,
/// nothing of it is in any file nor on the clipboard.
///
/// The number of marks is `-Dtrust.markers`.
@Tag("long")
class ProtectedSessionTest {

    private static final int MARKERS = Trials.of("markers", 20, 200);

    @TempDir private Path folder;

    @Test
    void nothingOfASessionIsLeft() throws IOException, InterruptedException {
        var planted = Planted.of(MARKERS);
        var file = Works.workspace(folder);
        Officer.create(file);
        try (var workspace = Protected.open(file)) {
            planted.plantIn(workspace, "");
        }
        var inPlain = planted.foundIn(folder).size();
        Protected.protect(file);
        var marker = planted.markers().getFirst();
        var written = new TreeSet<String>();
        var told = session(file, marker, written);
        var found = planted.foundIn(folder);
        var before = on(told, "before");
        var after = on(told, "after");
        Account.tell(
                "R18 session",
                "planted %d; opened, edited, copied, locked, crashed: %d found in %d files; on the"
                        + " clipboard after the lock: %s",
                MARKERS,
                found.size(),
                written.size(),
                after.isEmpty() ? "nothing" : after);
        Account.tell(
                "R18 session teeth",
                "before it was protected: %d found; on the clipboard before the lock: %s",
                inPlain,
                before);
        assertTrue(inPlain >= MARKERS);
        assertTrue(before.contains(marker), before);
        assertTrue(on(told, "again").contains(marker), told::toString);
        assertEquals("", on(told, "left"));
        assertEquals("", after);
        assertEquals(List.of(), found);
        assertEquals(List.of(), written.stream().filter(this::isElsewhere).toList());
        assertTrue(Files.readString(folder.resolve("window/retinue.log")).contains("IllegalState"));
        assertTrue(Files.exists(folder.resolve("crash.log")), "A crash leaves its file here");
    }

    private static String on(List<String> told, String moment) {
        return told.stream()
                .filter(line -> line.startsWith(moment + " "))
                .map(line -> line.substring(moment.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("It did not come so far: " + told));
    }

    private List<String> session(Path file, String marker, Set<String> written)
            throws IOException, InterruptedException {
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        var options =
                List.of(
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + folder,
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=" + folder.resolve("crash.log"));
        var command =
                new ArrayList<>(
                        Programs.command(
                                LockingOfficer.class, file.toString(), Protected.PASSPHRASE));
        command.addAll(1, options);
        if (!Strace.isThere()) {
            return run(command, marker);
        }
        var logs = Files.createTempDirectory("calls");
        var told = run(Strace.watched(command, logs, List.of("openat")), marker);
        written.addAll(Strace.written(logs));
        Scratch.remove(logs);
        return told;
    }

    private List<String> run(List<String> command, String marker)
            throws IOException, InterruptedException {
        var process = Programs.start(folder, command);
        try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
            input.write(marker + "\n");
        }
        return Programs.end(process).lines();
    }

    private boolean isElsewhere(String name) {
        return !name.startsWith(folder.toString())
                && !name.startsWith("/dev/")
                && !name.startsWith("/proc/");
    }
}
