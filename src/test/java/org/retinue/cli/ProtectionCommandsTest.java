package org.retinue.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.store.PlainCopies;
import org.retinue.store.Protection;
import org.retinue.store.Workspace;
import org.retinue.tour.ArbitraryTours;

/// A workspace with a passphrase on the command line. Keys are made at full strength here, so this
/// is one long story and not many short ones.
class ProtectionCommandsTest {

    @TempDir private Path folder;
    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void workspace() {
        terminal = new Terminal(folder).with(ArbitraryTours.tour(7, 12));
    }

    @Test
    void whatWillNotDoChangesNothing() {
        assertEquals(Exit.REFUSED, terminal.typing("short", "short").run("protect").status());
        assertEquals(
                "The two were not the same; nothing was changed.\n",
                terminal.typing("long enough", "long enouhg").run("protect").err());
        assertEquals(Exit.BROKEN, terminal.run("protect").status());
        assertEquals(Exit.REFUSED, terminal.run("unprotect").status());
        assertEquals(Exit.REFUSED, terminal.run("passphrase").status());
        assertFalse(Protection.isAt(terminal.workspace()));
        terminal.file("passphrase", "long enough\n".getBytes(UTF_8));
        var said =
                terminal.run("tours", "--workspace-passphrase-file", terminal.path("passphrase"));
        assertEquals(Exit.BROKEN, said.status());
        assertTrue(said.err().contains("is the place of a protected workspace"), said.err());
    }

    @Test
    void aWorkspaceIsProtectedUsedRecoveredAndMadePlain() {
        var plain = terminal.run("tours", "--json").out();
        terminal.file("passphrase", "麻雀 and horse\nmore\n".getBytes(UTF_8));
        terminal.file("new", "another horse".getBytes(UTF_8));
        var said =
                terminal.run("protect", "--workspace-passphrase-file", terminal.path("passphrase"));
        assertEquals(Exit.DONE, said.status(), said.err());
        var code = said.out().strip().replaceAll(".* ", "");
        assertTrue(Protection.isAt(terminal.workspace()));
        assertTrue(PlainCopies.of(terminal.workspace()).isEmpty());
        assertTrue(said.err().contains("Protected too: ~/office backups/"), said.err());

        assertEquals(plain, terminal.typing("麻雀 and horse").run("tours", "--json").out());
        var file = terminal.path("passphrase");
        var backup = Workspace.backups(terminal.workspace()).getFirst();
        assertEquals(
                Exit.DONE,
                terminal.run("restore", backup.toString(), "--workspace-passphrase-file", file)
                        .status());
        assertEquals(
                Exit.DONE, terminal.run("verify", "--workspace-passphrase-file", file).status());
        assertEquals(Exit.BROKEN, terminal.run("tours").status());
        assertEquals(
                Exit.BROKEN,
                terminal.run("tours", "--workspace-passphrase-file", file("new")).status());

        var changed = terminal.typing(code).run("passphrase", "--new-passphrase-file", file("new"));
        assertEquals(Exit.DONE, changed.status(), changed.err());
        assertFalse(changed.out().contains(code));
        assertEquals(
                Exit.DONE,
                terminal.run("unprotect", "--workspace-passphrase-file", file("new")).status());
        assertEquals(plain, terminal.run("tours", "--json").out());
    }

    private String file(String name) {
        return terminal.path(name);
    }
}
