package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.ui.TypingOfficer;

/// Goal R19: in a whole session the program calls nobody, and it needs nobody: it works where there
/// is no network at all.
class NoNetworkTest {

    private static final List<String> CALLS = List.of("connect", "sendto", "sendmsg", "sendmmsg");

    /// How the addresses of the Internet begin in a system call: `AF_INET` and `AF_INET6`.
    private static final String INTERNET = "AF_INET";

    @TempDir private Path folder;

    @BeforeEach
    void create() {
        ScriptedEdits.create(Works.workspace(folder));
    }

    @Test
    void theProgramCallsNobody() throws IOException, InterruptedException {
        assumeTrue(Strace.isThere(), "There is no strace here");
        var session = Trials.isFull() ? session() : List.of(session().getFirst());
        var calls = new ArrayList<String>();
        for (var command : session) {
            calls.addAll(calls(command));
        }
        Account.tell(
                "R19",
                "%d programs run, %d calls to the Internet %s",
                session.size(),
                calls.size(),
                calls);
        assertEquals(List.of(), calls);
    }

    @Test
    @Tag("root")
    void theProgramWorksWithoutANetwork() throws IOException, InterruptedException {
        for (var command : session()) {
            var alone = new ArrayList<>(List.of("unshare", "--net"));
            alone.addAll(command);
            var ended = Programs.run(folder, alone);
            assertEquals(0, ended.status(), ended.said());
        }
        Account.tell("R19 alone", "%d programs run without a network", session().size());
    }

    @Test
    void aProgramThatCallsIsSeen() throws IOException, InterruptedException {
        assumeTrue(Strace.isThere(), "There is no strace here");
        var calls = calls(Programs.command(Caller.class));
        Account.tell("R19 teeth", "a program that calls: %d calls to the Internet", calls.size());
        assertTrue(!calls.isEmpty());
    }

    /// What an officer does in a day.
    private List<List<String>> session() throws IOException {
        var workspace = Works.workspace(folder);
        var tour = ScriptedEdits.start().id().value();
        var shown = folder.resolve("window.retinue");
        if (!Files.exists(shown)) {
            Officer.create(shown);
        }
        var session = new ArrayList<List<String>>();
        for (var ending : List.of("json", "xlsx", "csv", "ics")) {
            var out = folder.resolve("out." + ending).toString();
            session.add(Programs.retinue(workspace, "export", tour, "--out", out));
        }
        var pack = folder.resolve("out.json").toString();
        session.add(Programs.retinue(workspace, "import", "--replace-with-redacted", pack));
        session.add(Programs.retinue(workspace, "verify"));
        session.add(Programs.retinue(workspace, "backup"));
        session.add(
                Programs.retinue(workspace, "demo", "--out", folder.resolve("demo").toString()));
        session.add(Programs.command(TypingOfficer.class, shown.toString(), TypingOfficer.QUIT));
        return session;
    }

    /// The calls to the Internet that a program makes.
    private List<String> calls(List<String> command) throws IOException, InterruptedException {
        var logs = Files.createDirectory(folder.resolve("logs"));
        var ended = Programs.run(folder, Strace.watched(command, logs, CALLS));
        assertEquals(0, ended.status(), ended.said());
        var calls =
                Strace.threads(logs).stream()
                        .flatMap(List::stream)
                        .filter(line -> line.contains(INTERNET))
                        .toList();
        Scratch.remove(logs);
        return calls;
    }
}
