package org.retinue.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.check.Visits;
import org.retinue.cli.Terminal.Said;
import org.retinue.print.PaperText;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

class PrintCommandTest {

    private static final Tour TOUR =
            Visits.tour("zambia", Visits.visit("a", Visits.BYD, "09:00", "10:00"));

    @TempDir private Path folder;

    private Terminal terminal() {
        return new Terminal(folder);
    }

    private static Said print(Terminal terminal, String... more) {
        return terminal.run(
                Stream.concat(Stream.of("print", "zambia"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void severalPapersGoIntoAFolder() {
        var terminal = terminal().with(TOUR);
        var said =
                print(
                        terminal,
                        "--document",
                        "programme,daily-card,daily-card-folded",
                        "--languages",
                        "fr,ar",
                        "--out",
                        terminal.path("papers"));
        assertEquals(
                new Said(
                        Exit.DONE,
                        "",
                        """
                        Written: ~/papers/zambia-programme-fr-ar.pdf
                        Written: ~/papers/zambia-daily-card-fr-ar.pdf
                        Written: ~/papers/zambia-daily-card-folded-fr-ar.pdf
                        """),
                said);
        var text = PaperText.of(terminal.content("papers/zambia-programme-fr-ar.pdf"));
        assertTrue(text.contains("Programme") && text.contains("البرنامج"), text);
    }

    @Test
    void aMailedPaperIsTakenBack() {
        var terminal = terminal().with(TOUR);
        print(
                terminal,
                "--document",
                "programme",
                "--with-pack",
                "--out",
                terminal.path("with.pdf"));
        print(terminal, "--document", "programme", "--out", terminal.path("without.pdf"));
        assertEquals(
                new Said(Exit.DONE, "", "zambia is as it was.\n").status(),
                terminal.run("import", terminal.path("with.pdf")).status());
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        """
                        ~/without.pdf: There is no briefing pack in this paper.
                        Nothing was imported.
                        """),
                terminal.run("import", terminal.path("without.pdf")));
    }

    @Test
    void anOfficePrintsOnItsOwnStationery() throws IOException {
        var terminal = terminal().with(TOUR);
        assertEquals(Exit.DONE, terminal.run("stationery").status());
        var head = folder.resolve("office stationery").resolve("letterhead.html");
        Files.writeString(head, "<div class=\"letterhead\">Foreign Affairs Office</div>");
        assertTrue(text(terminal).contains("Foreign Affairs Office"));
        assertFalse(text(terminal, "--plain").contains("Foreign Affairs Office"));
        Files.writeString(head, "<div>");
        var said = print(terminal, "--document", "programme", "--out", terminal.path("paper.pdf"));
        assertEquals(Exit.BROKEN, said.status());
        assertTrue(said.err().contains("letterhead.html"), said.err());
        assertFalse(text(terminal, "--plain").isBlank());
    }

    @Test
    void whatIsWrongInStationeryIsToldWithItsLine() throws IOException {
        var terminal = terminal().with(TOUR);
        terminal.run("stationery");
        var css = folder.resolve("office stationery").resolve("frame.css");
        Files.writeString(css, "body {\n  colour: red;\n}\n");
        var fault = "frame.css cannot be used as stationery: something is wrong at 2: colour: red;";
        var out = terminal.path("p.pdf");
        for (var said :
                List.of(
                        terminal.run("stationery"),
                        print(terminal, "--document", "contacts", "--out", out))) {
            assertEquals(Exit.BROKEN, said.status(), said::toString);
            assertTrue(said.err().contains(fault), said.err());
        }
    }

    private static String text(Terminal terminal, String... more) {
        var wanted =
                List.of(
                        "--document",
                        "programme",
                        "--languages",
                        "en",
                        "--out",
                        terminal.path("p.pdf"));
        var said =
                print(
                        terminal,
                        Stream.concat(wanted.stream(), Stream.of(more)).toArray(String[]::new));
        assertEquals(Exit.DONE, said.status(), said.err() + log(terminal));
        return PaperText.of(terminal.content("p.pdf"));
    }

    @Test
    void aReleaseThatIsNotThereIsToldWithThoseThatAre() {
        assertEquals(
                new Said(Exit.REFUSED, "", "There is no release 3. There are: \n"),
                print(
                        terminal().with(TOUR),
                        "--document",
                        "programme",
                        "--release",
                        "3",
                        "--out",
                        terminal().path("p.pdf")));
    }

    @Test
    void aPaperSaysForWhichAudienceItIs() {
        var text = text(terminal().with(TOUR), "--audience", "delegation");
        assertTrue(text.contains("For: "), text);
    }

    @Test
    void aPaperSaysWhoMayHaveItAndWhomToPhoneAsTheOfficeSettledIt() {
        var terminal =
                terminal()
                        .with(TOUR)
                        .settled(office ->
                                office.withClassification(Text.english("For official use"))
                                        .withDutyPhone("+86 10 6555 0100"));
        for (var audience : List.of("full", "delegation")) {
            var text = text(terminal, "--audience", audience);
            assertTrue(text.contains("For official use"), text);
            assertTrue(text.contains("Duty phone: +86 10 6555 0100"), text);
        }
    }

    @Test
    void whatWasPrintedIsSaidAsJson() {
        var said =
                print(
                        terminal().with(TOUR),
                        "--document",
                        "programme",
                        "--json",
                        "--out",
                        terminal().path("p.pdf"));
        assertTrue(said.out().contains("\"document\""), said.out());
        assertTrue(said.out().contains("p.pdf"), said.out());
    }

    private static String log(Terminal terminal) {
        return Files.exists(terminal.log())
                ? new String(
                        terminal.content("state/retinue.log"),
                        java.nio.charset.StandardCharsets.UTF_8)
                : "";
    }
}
