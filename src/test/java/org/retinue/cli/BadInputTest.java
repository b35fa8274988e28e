package org.retinue.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.check.Visits;
import org.retinue.cli.Terminal.Said;
import org.retinue.tour.Tour;

/// Whatever is wrong with what a command is given: a plain sentence, the right status, nothing lost
/// and nothing half done.
class BadInputTest {

    private static final Tour TOUR =
            Visits.tour("zambia", Visits.visit("a", Visits.BYD, "09:00", "10:00"));

    @TempDir private Path folder;

    private Terminal terminal() {
        return new Terminal(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chekc                            | This is not known here: chekc              | retinue
                    tours --jsn                      | This is not known here: --jsn              | retinue tours
                    export                           | Something is missing: --out TOUR           | retinue export
                    import                           | Something is missing: FILE                 | retinue import
                    print x --out y                  | Something is missing: --document           | retinue print
                    tours --language fr              | "fr" will not do for --language.           | retinue tours
                    screens --out y --size big       | "big" will not do for --size.              | retinue screens
                    screens --out y --theme pink     | "pink" will not do for --theme.            | retinue screens
                    tours --workspace a --workspace b| --workspace is there twice.                | retinue tours
                    """)
    void usageIsRefusedInOneSentence(String typed, String sentence, String command) {
        assertEquals(
                new Said(Exit.REFUSED, "", sentence + "\nSee " + command + " --help\n"),
                terminal().run(typed.split(" ", -1)));
    }

    @Test
    void whatAPaperCanBeIsToldToWhoeverTypesAnother() {
        var said = terminal().run("print", "x", "--out", "y", "--document", "menu");
        assertEquals(Exit.REFUSED, said.status());
        var lines = said.err().lines().toList();
        assertEquals("\"menu\" will not do for --document.", lines.getFirst());
        assertTrue(lines.get(1).startsWith("It takes: all, programme, daily-card, "), lines.get(1));
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        """
                        "de" will not do for --languages.
                        It takes: en, zh, fr, es, ru, ar
                        See retinue print --help
                        """),
                terminal()
                        .run("print", "x", "--out", "y", "--document", "all", "--languages", "de"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en,en", "en,zh,en"})
    void aPaperHasOneOrTwoLanguages(String languages) {
        assertEquals(
                new Said(Exit.REFUSED, "", "A paper has one language or two different ones.\n"),
                terminal()
                        .with(TOUR)
                        .run(
                                "print",
                                "zambia",
                                "--document",
                                "programme",
                                "--languages",
                                languages,
                                "--out",
                                terminal().path("paper.pdf")));
    }

    @Test
    void refusalsAreSaidInTheLanguageAskedFor() {
        assertEquals(
                new Said(Exit.REFUSED, "", "无法识别：--jsn\n用法见 retinue tours --help\n"),
                terminal().run("tours", "--jsn", "--language", "zh"));
    }

    /// The pack as it is written, and what is done to it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    TRUNCATED     | : The document ends too early.
                    EMPTY         | ~/bad.json is nothing that can be imported.
                    NOT_JSON      | , at
                    NESTED        | This is nested deeper, or is longer, than any real document.
                    WRONG_TYPE    | /days: A JSON array belongs here.
                    NEWER         | , at /version: The document was written by a newer version of the program. Update the program to read it.
                    OVERSIZED     | : The document has more than 50 megabytes.
                    NOT_UTF8      | : The document is not UTF-8 text.
                    """)
    void aBadPackIsRefusedWithThePlace(Damage damage, String said) {
        var terminal = terminal().with(TOUR);
        assertEquals(
                Exit.DONE,
                terminal.run("export", "zambia", "--out", terminal.path("good.json")).status());
        terminal.file("bad.json", damage.done(terminal.content("good.json")));
        var before = terminal.run("tours", "--json");

        var refused = terminal.run("import", terminal.path("good.json"), terminal.path("bad.json"));

        assertEquals(Exit.REFUSED, refused.status(), refused.err());
        assertEquals("", refused.out());
        assertTrue(refused.err().startsWith("~/bad.json"), refused.err());
        assertTrue(refused.err().contains(said), refused.err());
        assertTrue(refused.err().endsWith("\nNothing was imported.\n"), refused.err());
        assertEquals(before, terminal.run("tours", "--json"));
    }

    @Test
    void aRefusedImportMakesNoWorkspace() {
        var terminal = terminal();
        terminal.file("bad.json", "{}".getBytes(UTF_8));
        assertEquals(Exit.REFUSED, terminal.run("import", terminal.path("bad.json")).status());
        assertFalse(Files.exists(terminal.workspace()));
    }

    @Test
    void filesThatAreNoneAreRefused() {
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        """
                        There is no file ~/nowhere.json.
                        ~ cannot be read.
                        Nothing was imported.
                        """),
                terminal().run("import", terminal().path("nowhere.json"), folder.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tours", "check", "verify", "backup"})
    void aWorkspaceThatIsNoneIsLeftAsItIs(String command) throws IOException, SQLException {
        var terminal = terminal().with(TOUR);
        damage(terminal);
        for (var name : new String[] {"text", "empty", "foreign", "damaged", "shortened"}) {
            var before = terminal.content(name);
            var said = terminal.run(command, "--workspace", terminal.path(name));
            assertEquals(Exit.BROKEN, said.status(), name + ": " + said);
            if (!command.equals("verify")) {
                assertTrue(said.err().contains("~/" + name), name + ": " + said);
            }
            assertFalse(said.err().contains("Exception"), said.err());
            assertArrayEquals(before, terminal.content(name), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tours", "check", "verify", "backup"})
    void aFolderAndNothingAreNoWorkspace(String command) throws IOException {
        var terminal = terminal();
        Files.createDirectory(terminal.file("folder"));
        var folderSaid = terminal.run(command, "--workspace", terminal.path("folder"));
        assertEquals(Exit.BROKEN, folderSaid.status(), folderSaid.err());
        var nothingSaid = terminal.run(command, "--workspace", terminal.path("nothing"));
        assertEquals(Exit.BROKEN, nothingSaid.status(), nothingSaid.err());
        assertTrue(
                nothingSaid.err().startsWith("There is no file ~/nothing.\n"), nothingSaid.err());
        assertFalse(Files.exists(terminal.file("nothing")));
    }

    /// A folder cannot be written over, nor can a file be a folder; both hold for root, too.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    export zambia --out                                       | file/below.json | 3
                    print zambia --document programme --languages en --out   | file/below.pdf  | 3
                    backup --out                                              | file/below      | 3
                    screens --out                                             | file            | 3
                    demo --out                                                | file            | 3
                    export zambia --out                                       | folder.json     | 2
                    backup --out                                              | office.retinue  | 3
                    """)
    void whatCannotBeWrittenIsSaid(String command, String target, int status) throws IOException {
        var terminal = terminal().with(TOUR);
        terminal.file("file", "kept".getBytes(UTF_8));
        Files.createDirectory(terminal.file("folder.json"));
        var words = Arrays.asList(command.split(" ", -1));
        var arguments = new ArrayList<>(words);
        arguments.add(terminal.path(target));

        var said = terminal.run(arguments.toArray(String[]::new));

        assertEquals(status, said.status(), said.err());
        assertTrue(said.err().contains("~/" + target.split("/", -1)[0]), said.err());
        assertTrue(said.err().endsWith("For who looks into it: ~/state/retinue.log\n"), said.err());
        assertEquals("kept", new String(terminal.content("file"), UTF_8));
    }

    private static void damage(Terminal terminal) throws IOException, SQLException {
        terminal.file("text", "Dear all,\nthe programme is attached.\n".getBytes(UTF_8));
        terminal.file("empty", new byte[0]);
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + terminal.path("foreign"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE contact (name TEXT)");
        }
        var sound = Files.readAllBytes(terminal.workspace());
        terminal.file("shortened", Arrays.copyOf(sound, sound.length / 2));
        terminal.file("damaged", withOneBitFlipped(sound));
    }

    /// SQLite itself would not notice: the bit lies in the middle of a title.
    private static byte[] withOneBitFlipped(byte[] sound) {
        var place = new String(sound, ISO_8859_1).indexOf("Visit of zambia");
        assertTrue(place > 0);
        var damaged = sound.clone();
        damaged[place] ^= 4;
        return damaged;
    }

    enum Damage {
        TRUNCATED,
        EMPTY,
        NOT_JSON,
        NESTED,
        WRONG_TYPE,
        NEWER,
        OVERSIZED,
        NOT_UTF8;

        byte[] done(byte[] pack) {
            var text = new String(pack, UTF_8);
            return switch (this) {
                case TRUNCATED -> Arrays.copyOf(pack, pack.length / 2);
                case EMPTY -> new byte[0];
                case NOT_JSON -> text.replaceFirst(":", "=").getBytes(UTF_8);
                case NESTED -> "[".repeat(100_000).getBytes(UTF_8);
                case WRONG_TYPE ->
                        text.replaceFirst("(?s)\"days\": \\[.*?\\]", "\"days\": 3").getBytes(UTF_8);
                case NEWER -> text.replaceFirst("\"version\": 1", "\"version\": 2").getBytes(UTF_8);
                case OVERSIZED -> Arrays.copyOf(pack, 51_000_000);
                case NOT_UTF8 -> new byte[] {'{', (byte) 0xC3, '}'};
            };
        }
    }
}
