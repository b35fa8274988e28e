package org.retinue.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.check.Visits;
import org.retinue.cli.Terminal.Said;
import org.retinue.desk.Samples;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Tours go out of one workspace and into another.
class ExchangeTest {

    private static final Tour TOUR =
            Visits.tour("zambia", Visits.visit("a", Visits.BYD, "09:00", "10:00"));

    @TempDir private Path folder;

    private Terminal terminal() {
        return new Terminal(folder);
    }

    @Test
    void everySampleComesOutOfAnotherWorkspaceByteByByte() {
        var terminal = terminal().with(Samples.tours().toArray(Tour[]::new));
        for (var tour : Samples.tours()) {
            var id = tour.id().value();
            terminal.run("export", id, "--with-sensitive", "--out", terminal.path("first.json"));
            var other = terminal.path(id + ".retinue");
            assertEquals(
                    new Said(
                            Exit.DONE,
                            "",
                            """
                            There was no workspace yet; an empty one was made: ~/%s.retinue
                            Added: the tour %s.
                            """
                                    .formatted(id, id)),
                    terminal.run("import", terminal.path("first.json"), "--workspace", other));
            terminal.run(
                    "export",
                    id,
                    "--with-sensitive",
                    "--workspace",
                    other,
                    "--out",
                    terminal.path("again.json"));
            assertArrayEquals(terminal.content("first.json"), terminal.content("again.json"), id);
        }
    }

    @Test
    void importSaysWhatIsNewAndWhatIsReplaced() {
        var terminal = terminal().with(TOUR);
        terminal.run("export", "zambia", "--out", terminal.path("zambia.json"));
        assertEquals(
                new Said(
                        Exit.DONE,
                        "",
                        "The tour zambia is in the workspace already, exactly so.\n"),
                terminal.run("import", terminal.path("zambia.json")));

        var site = TOUR.directory().site(Visits.BYD).orElseThrow();
        var changed =
                TOUR.refreshed(TOUR.directory().with(site.withName(Text.english("BYD Company"))));
        var other = new Terminal(folder.resolve("other"));
        Folders.create(folder.resolve("other"));
        other.with(changed).run("export", "zambia", "--out", terminal.path("zambia.json"));
        assertEquals(
                new Said(
                        Exit.DONE,
                        "",
                        """
                        Replaced: the tour zambia.
                        1 site, person or vehicle that all tours share is now as the pack has it.
                        """),
                terminal.run("import", terminal.path("zambia.json")));
    }

    @Test
    void aDryRunSaysWhatWouldBeAndMakesNoWorkspace() {
        var terminal = terminal().with(TOUR);
        terminal.run("export", "zambia", "--out", terminal.path("zambia.json"));
        var other = new Terminal(folder.resolve("other"));
        Folders.create(folder.resolve("other"));
        assertEquals(
                new Said(
                        Exit.DONE,
                        "",
                        """
                        Would be added: the tour zambia.
                        Nothing was stored: this was a dry run.
                        """),
                other.run("import", "--dry-run", terminal.path("zambia.json")));
        assertFalse(Files.exists(other.workspace()));
        assertEquals(
                new Said(
                        Exit.DONE,
                        "",
                        """
                        The tour zambia is in the workspace already, exactly so.
                        Nothing was stored: this was a dry run.
                        """),
                terminal.run("import", "--dry-run", terminal.path("zambia.json")));
    }

    @Test
    void theSameTourTwiceIsRefused() {
        var terminal = terminal().with(TOUR);
        terminal.run("export", "zambia", "--out", terminal.path("one.json"));
        terminal.run("export", "zambia", "--out", terminal.path("two.json"));
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        """
                        The tour zambia is in more than one of the packs.
                        Nothing was imported.
                        """),
                terminal.run("import", terminal.path("one.json"), terminal.path("two.json")));
    }

    @Test
    void anEndingThatSaysNothingIsRefusedAndNothingIsWritten() {
        var terminal = terminal().with(TOUR);
        var said = terminal.run("export", "zambia", "--out", terminal.path("zambia.docx"));
        assertEquals(Exit.REFUSED, said.status());
        assertTrue(
                said.err()
                        .startsWith(
                                "The ending of ~/zambia.docx says nothing of the form to write."
                                        + " There are: .json"),
                said.err());
        assertFalse(Files.exists(terminal.file("zambia.docx")));
        assertEquals(
                Exit.DONE,
                terminal.run("export", "zambia", "--out", terminal.path("UPPER.JSON")).status());
    }

    @Test
    void tablesLeaveInTheFormThatTheEndingSays() {
        var terminal = terminal().with(TOUR);
        assertEquals(
                new Said(
                        Exit.DONE,
                        "",
                        """
                        Written: ~/days.csv
                        Note: The table holds what papers show of the programme and the people; \
                        seating, menus, runs of show, gifts and tasks are in the briefing pack.
                        """),
                terminal.run("export", "zambia", "--out", terminal.path("days.csv")));
        var csv = new String(terminal.content("days.csv"), UTF_8);
        assertTrue(csv.startsWith("\uFEFF\"Date / 日期\",\"Start / 开始\""), csv);
        assertEquals(2, csv.lines().count());
        terminal.run(
                "export",
                "zambia",
                "--table",
                "contacts",
                "--languages",
                "fr",
                "--out",
                terminal.path("people.csv"));
        assertTrue(new String(terminal.content("people.csv"), UTF_8).startsWith("\uFEFF\"Nom\""));
        var book = terminal.run("export", "zambia", "--out", terminal.path("book.xlsx"));
        assertEquals(Exit.DONE, book.status());
        assertEquals("PK", new String(terminal.content("book.xlsx"), 0, 2, US_ASCII));
        assertEquals(
                Exit.REFUSED,
                terminal.run(
                                "export",
                                "zambia",
                                "--languages",
                                "en,en",
                                "--out",
                                terminal.path("book.xlsx"))
                        .status());
    }

    @Test
    void aTourLeavesAsAPageAndADayAsAMessage() {
        var terminal = terminal().with(TOUR);
        var day = TOUR.firstDay().toString();
        assertEquals(
                new Said(Exit.DONE, "", "Written: ~/zambia.html\n"),
                terminal.run("export", "zambia", "--out", terminal.path("zambia.html")));
        var page = new String(terminal.content("zambia.html"), UTF_8);
        assertTrue(page.startsWith("<!doctype html>") && page.contains("Draft"), page);
        assertEquals(
                new Said(Exit.DONE, "", "Written: ~/day.txt\n"),
                terminal.run(
                        "export",
                        "zambia",
                        "--day",
                        day,
                        "--languages",
                        "zh",
                        "--out",
                        terminal.path("day.txt")));
        var message = new String(terminal.content("day.txt"), UTF_8);
        assertTrue(message.contains("\n草案\n\n2023年9月11日 星期一\n\n09:00–10:00"), message);
        assertEquals(
                new Said(Exit.REFUSED, "", "The programme has no day 1999-01-01.\n"),
                terminal.run(
                        "export",
                        "zambia",
                        "--day",
                        "1999-01-01",
                        "--out",
                        terminal.path("a.txt")));
    }

    @Test
    void aBackupBringsBackWhatWas() throws IOException {
        var terminal = terminal().with(TOUR);
        var before = terminal.run("tours");
        assertEquals(
                new Said(Exit.DONE, "", "Backup: ~/kept.retinue\n"),
                terminal.run("backup", "--out", terminal.path("kept.retinue")));
        Files.write(terminal.workspace(), new byte[] {1, 2, 3});
        assertEquals(Exit.BROKEN, terminal.run("tours").status());

        assertEquals(
                new Said(Exit.DONE, "", "~/office.retinue is now as ~/kept.retinue has it.\n"),
                terminal.run("restore", terminal.path("kept.retinue")));

        assertEquals(before, terminal.run("tours"));
    }

    @Test
    void papersArePrinted() {
        var terminal = terminal().with(TOUR);
        for (var document : List.of("programme", "daily-card")) {
            var out = terminal.path(document + ".pdf");
            assertEquals(
                    new Said(Exit.DONE, "", "Written: ~/" + document + ".pdf\n"),
                    terminal.run("print", "zambia", "--document", document, "--out", out));
            var start = new String(terminal.content(document + ".pdf"), 0, 5, US_ASCII);
            assertEquals("%PDF-", start);
        }
    }

    @Test
    void aDayIsPrintedAlone() {
        var terminal = terminal().with(TOUR);
        var whole = print(terminal, "whole.pdf");
        var alone = print(terminal, "alone.pdf", "--day", TOUR.firstDay().toString());
        assertEquals(List.of(Exit.DONE, Exit.DONE), List.of(whole.status(), alone.status()));
        assertTrue(terminal.content("alone.pdf").length < terminal.content("whole.pdf").length);
        assertEquals(
                new Said(Exit.REFUSED, "", "The programme has no day 1999-01-01.\n"),
                print(terminal, "none.pdf", "--day", "1999-01-01"));
    }

    private static Said print(Terminal terminal, String file, String... more) {
        var wanted = Stream.of("print", "zambia", "--document", "daily-card", "--languages", "en");
        var out = Stream.of("--out", terminal.path(file));
        return terminal.run(
                Stream.of(wanted, out, Stream.of(more))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }

    @Test
    void screensAreDrawnAsAskedFor() {
        var terminal = terminal().with(TOUR);
        assertEquals(
                new Said(Exit.DONE, "", "Written: ~/screens/screen.png\n"),
                terminal.run(
                        "screens",
                        "--out",
                        terminal.path("screens"),
                        "--theme",
                        "dark",
                        "--size",
                        "1920x1080"));
        assertEquals(
                "Look[theme=DARK, size=Size[width=1920, height=1080]]",
                new String(terminal.content("screens/screen.png"), UTF_8));
    }

    @Test
    @Tag("long")
    void theDemoLeavesEverything() throws IOException {
        var terminal = terminal();
        var said = terminal.run("demo", "--out", terminal.path("demo"));
        var tours = Samples.tours().size();
        assertEquals(Exit.DONE, said.status(), said.err());
        assertEquals(
                """
                Workspace with %d tours: ~/demo/sample.retinue
                FOUND: ~/demo/findings.json
                %d briefing packs: ~/demo/packs
                %d papers: ~/demo/papers
                1 screen: ~/demo/screens
                The results lie in ~/demo
                """
                        .formatted(tours, tours, tours * 6),
                said.out().replaceFirst("(?m)^\\d+ error.*tours:", "FOUND:"));
        assertEquals(tours, files(terminal.file("demo/packs")));
        assertEquals(tours * 6L, files(terminal.file("demo/papers")));
    }

    @Test
    void aWorkspaceFromAnEarlierDemoIsKept() throws IOException {
        var terminal = terminal().with(TOUR);
        Folders.create(terminal.file("demo"));
        Files.move(terminal.workspace(), terminal.file("demo/sample.retinue"));
        assertEquals(
                """
                Workspace from an earlier demo: ~/demo/sample.retinue
                No errors, no warnings, no hints in 1 tour: ~/demo/findings.json
                1 briefing pack: ~/demo/packs
                6 papers: ~/demo/papers
                1 screen: ~/demo/screens
                The results lie in ~/demo
                """,
                terminal.run("demo", "--out", terminal.path("demo")).out());
    }

    private static long files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
