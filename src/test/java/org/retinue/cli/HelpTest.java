package org.retinue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.cli.Terminal.Said;

class HelpTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "tours",
                "history",
                "check",
                "clashes",
                "export",
                "import",
                "print",
                "screens",
                "verify",
                "backup",
                "restore",
                "salvage",
                "protect",
                "unprotect",
                "passphrase",
                "arrange",
                "waive",
                "stationery",
                "release",
                "releases",
                "compare",
                "merge",
                "handed",
                "distribution",
                "key",
                "licences"
            })
    void everyCommandExplainsItself(String command) {
        var terminal = new Terminal(folder);
        var said = terminal.run(command, "--help");
        assertEquals(Exit.DONE, said.status());
        assertEquals("", said.err());
        assertTrue(said.out().startsWith("Usage: retinue " + command + " "), said.out());
        assertTrue(said.out().contains("--language"), said.out());
        assertTrue(said.out().contains("Exit status:"), said.out());
        assertTrue(terminal.run("--help").out().contains("\n  " + command + " "));
    }

    @Test
    void theVersionIsSaid() {
        assertEquals(
                new Said(Exit.DONE, "Retinue 1.0\n", ""), new Terminal(folder).run("--version"));
        assertEquals(
                new Said(Exit.DONE, "Retinue 1.0\n", ""),
                new Terminal(folder).run("check", "--version"));
    }
}
