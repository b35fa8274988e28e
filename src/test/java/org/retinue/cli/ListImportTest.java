package org.retinue.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.check.Visits;
import org.retinue.cli.Terminal.Said;
import org.retinue.exchange.list.MessyList;
import org.retinue.exchange.table.Sheets;
import org.retinue.store.Stored;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;

/// Lists are imported by command, with a report of every row.
class ListImportTest {

    private static final Tour TOUR =
            Visits.tour("zambia", Visits.visit("a", Visits.BYD, "09:00", "10:00"));

    @TempDir private Path folder;

    @Test
    void aMessyListOfEightyIsImportedOnce() {
        var terminal = terminal().with(TOUR);
        terminal.file("list.xlsx", MessyList.workbook());
        var before = members(terminal);
        var dry =
                terminal.run("import", "--dry-run", "--into", "zambia", terminal.path("list.xlsx"));
        assertEquals(Exit.DONE, dry.status(), dry.err());
        assertEquals(before, members(terminal), "a dry run stores nothing");

        var done = terminal.run("import", "--into", "zambia", terminal.path("list.xlsx"));
        assertEquals(Exit.DONE, done.status(), done.err());
        assertEquals(before + MessyList.PEOPLE, members(terminal));
        assertTrue(
                done.err().contains("  80 new, 0 changed, 0 the same, 2 duplicates, 0 wrong\n"),
                done.err());
        assertEquals(
                lines(dry).subList(0, lines(dry).size() - 1),
                lines(done).subList(0, lines(done).size() - 1),
                "the dry run says the same");
        assertTrue(
                done.err()
                        .contains("  Row 89: Duplicate: Kwame Mensah; Stands in row 6 already.\n"),
                done.err());

        var again = terminal.run("import", "--into", "zambia", terminal.path("list.xlsx"));
        assertTrue(again.err().endsWith("There is nothing new in it.\n"), again.err());
        assertEquals(before + MessyList.PEOPLE, members(terminal));
    }

    @Test
    void contactsComeIntoTheDirectory() {
        var terminal = terminal().with(TOUR);
        terminal.file(
                "contacts.csv",
                "\"姓名\",\"单位\",\"手机\",\"电子邮箱\"\n\"-Al-Rashid\",\"@office\",\"+86 755\",\"a@b.cn\"\n"
                        .getBytes(UTF_8));
        assertEquals(
                new Said(
                        Exit.DONE,
                        "",
                        """
                        ~/contacts.csv, read as: Contacts
                          姓名 → Name
                          单位 → Organisation
                          手机 → Phone
                          电子邮箱 → E-mail
                          Row 2: New: -Al-Rashid
                          1 new, 0 changed, 0 the same, 0 duplicates, 0 wrong
                        Taken: ~/contacts.csv, into the directory.
                        """),
                terminal.run("import", terminal.path("contacts.csv")));
    }

    @Test
    void aDelegationNeedsATour() {
        var terminal = terminal().with(TOUR);
        terminal.file("list.xlsx", MessyList.workbook());
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        """
                        ~/list.xlsx: say which tour it goes into (read as: Delegation): --into.
                        Nothing was imported.
                        """),
                terminal.run("import", "--as", "delegation", terminal.path("list.xlsx")));
    }

    /// The good file beside a bad one is not taken either.
    @Test
    void nothingIsStoredWhereAFileIsRefused() {
        var terminal = terminal().with(TOUR);
        terminal.file("list.xlsx", MessyList.workbook());
        terminal.file("bad.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0});
        var before = members(terminal);
        var said =
                terminal.run(
                        "import",
                        "--into",
                        "zambia",
                        terminal.path("list.xlsx"),
                        terminal.path("bad.xlsx"));
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        "~/bad.xlsx: The file is damaged.\nNothing was imported.\n"),
                said);
        assertEquals(before, members(terminal));
    }

    @Test
    void hiddenSheetsAreLeftAsideUnlessTheyAreAskedFor() {
        var terminal = terminal().with(TOUR);
        terminal.file(
                "book.xlsx",
                Sheets.workbook(workbook -> {
                    var shown = workbook.newWorksheet("New");
                    shown.value(0, 0, "Name");
                    shown.value(0, 1, "Phone");
                    shown.value(1, 0, "Kofi Annan");
                    var hidden = workbook.newWorksheet("Old");
                    hidden.value(0, 0, "Name");
                    hidden.value(0, 1, "Phone");
                    hidden.value(1, 0, "Ama Owusu");
                    hidden.value(2, 0, "Kwame Mensah");
                    hidden.setVisibilityState(VisibilityState.HIDDEN);
                }));
        var said = terminal.run("import", "--dry-run", terminal.path("book.xlsx"));
        assertTrue(
                said.err()
                        .startsWith(
                                "~/book.xlsx: the sheet \"Old\" is hidden and left aside. To take it, give --sheet.\n"),
                said.err());
        assertTrue(said.err().contains("Row 2: New: Kofi Annan\n"), said.err());
        var asked =
                terminal.run("import", "--dry-run", "--sheet", "Old", terminal.path("book.xlsx"));
        assertTrue(asked.err().contains("Row 3: New: Kwame Mensah\n"), asked.err());
        var none = terminal.run("import", "--sheet", "x", terminal.path("book.xlsx"));
        assertEquals(Exit.REFUSED, none.status());
        assertTrue(none.err().contains("has no sheet \"x\"."), none.err());
    }

    @Test
    void aDryRunMakesNoWorkspace() {
        var terminal = terminal();
        terminal.file(
                "sites.tsv", "Site\tAddress\tContact\nHall\t1 Road\tLi Ming\n".getBytes(UTF_8));
        var said = terminal.run("import", "--dry-run", terminal.path("sites.tsv"));
        assertEquals(Exit.DONE, said.status(), said.err());
        assertTrue(said.err().contains("read as: Sites"), said.err());
        assertFalse(Files.exists(terminal.workspace()));
    }

    @Test
    void aProgrammeIsReadAsAPastedTableIs() {
        var terminal = terminal().with(TOUR);
        var day = TOUR.firstDay();
        terminal.file(
                "programme.csv",
                ("Date,Time,Activity,Place\n" + day + ",07:00-07:30,Breakfast meeting,Hotel\n")
                        .getBytes(UTF_8));
        var said = terminal.run("import", "--into", "zambia", terminal.path("programme.csv"));
        assertEquals(Exit.DONE, said.status(), said.err());
        assertEquals(TOUR.items().size() + 1, stored(terminal).items().size());
    }

    private static List<String> lines(Said said) {
        return said.err().lines().toList();
    }

    private static int members(Terminal terminal) {
        return stored(terminal).delegation().delegates().size();
    }

    private static Tour stored(Terminal terminal) {
        try (var workspace = Workspace.open(terminal.workspace(), "Lin", Terminal.CLOCK)) {
            return workspace.tour(TOUR.id()).map(Stored::tour).orElseThrow();
        }
    }

    private Terminal terminal() {
        return new Terminal(folder);
    }
}
