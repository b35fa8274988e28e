package org.retinue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.check.Visits;
import org.retinue.cli.Terminal.Said;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;

class SalvageCommandTest {

    private static final Tour TOUR =
            Visits.tour("zambia", Visits.visit("a", Visits.BYD, "09:00", "10:00"));

    @TempDir private Path folder;

    @Test
    void aSoundWorkspaceComesOverWhole() {
        var terminal = new Terminal(folder).with(TOUR);
        var before = terminal.run("export", "zambia", "--out", terminal.path("before.json"));
        assertEquals(Exit.DONE, before.status());
        var said = terminal.run("salvage");
        assertEquals(Exit.DONE, said.status());
        assertTrue(said.out().contains("Tours"), said.out());
        assertEquals(
                "~/office.retinue now holds what could be read."
                        + " The damaged file is kept: ~/office damaged 2023-08-01 01-00-00.retinue\n",
                said.err());
        assertTrue(terminal.run("verify").out().contains("as it was written"));
    }

    @Test
    void whatIsNotAsItWasIsNamed() throws SQLException {
        var terminal = new Terminal(folder).with(TOUR);
        change(terminal.workspace(), "UPDATE item SET anchored = 1 - anchored");
        assertEquals(Exit.BROKEN, terminal.run("tours").status());
        var said = terminal.run("salvage");
        assertEquals(Exit.ERRORS, said.status());
        assertEquals(
                "Tours: "
                        + TOUR.heading().title().best(Language.ENGLISH)
                        + ": read, but it is not as it was saved: something in it may be wrong or"
                        + " missing",
                said.out().lines().toList().getLast());
        assertEquals(Exit.DONE, terminal.run("tours").status());
    }

    @Test
    void whatCannotBeReadComesFromTheBackup() throws SQLException {
        var terminal = new Terminal(folder).with(TOUR);
        assertEquals(Exit.DONE, terminal.run("tours").status());
        change(terminal.workspace(), "UPDATE tour SET zone = 'Nowhere/At all'");
        var said = terminal.run("salvage");
        assertEquals(Exit.ERRORS, said.status());
        assertTrue(said.out().contains("taken from the backup of"), said.out());
        assertEquals(Exit.DONE, terminal.run("tours").status());
    }

    @Test
    void whatIsNoWorkspaceIsRefused() throws Exception {
        var terminal = new Terminal(folder);
        Files.writeString(terminal.workspace(), "Dear colleagues");
        assertEquals(
                new Said(
                        Exit.BROKEN,
                        "",
                        """
                        ~/office.retinue is not a Retinue workspace. It was left as it is.
                        For who looks into it: ~/state/retinue.log
                        """),
                terminal.run("salvage"));
        assertEquals("Dear colleagues", Files.readString(terminal.workspace()));
    }

    private static void change(Path file, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }
}
