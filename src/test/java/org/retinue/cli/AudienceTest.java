package org.retinue.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.audience.Secrets;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;

/// A pack is for somebody, and what they may not see is not in it.
class AudienceTest {

    private static final Secrets SECRETS = Secrets.make();

    @TempDir private Path folder;

    private Terminal terminal() {
        return new Terminal(folder).with(SECRETS.tour());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --audience press                         | press   | true
                    --audience PRESS                         | press   | true
                    --audience host --for host-lead          | host    | true
                    --audience full                          | full    | true
                    --audience full --with-sensitive         | full    | false
                    --audience drivers                       | drivers | true
                    """)
    void aPackSaysForWhomItIs(String options, String audience, boolean redacted)
            throws IOException {
        var terminal = terminal();
        assertEquals(Exit.DONE, export(terminal, options).status());
        var pack = pack(terminal);
        assertEquals(audience, pack.audience());
        assertEquals(redacted, pack.isRedacted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --audience friends                 | There is no audience "friends".
                    --audience host                    | name one with --for.
                    --audience press --with-sensitive  | only with the full audience.
                    --audience host --for zebra        | Nobody in this tour is called "zebra".
                    --audience host --for zq           | may be any of:
                    """)
    void whatCannotBeIsSaidAndNothingIsWritten(String options, String said) {
        var terminal = terminal();
        var answer = export(terminal, options);
        assertEquals(Exit.REFUSED, answer.status());
        assertTrue(answer.err().contains(said), answer.err());
        assertFalse(terminal.file("out.json").toFile().exists());
    }

    @Test
    void whatWasWithheldIsSaidByKindAndNumber() {
        var terminal = terminal();
        assertTrue(export(terminal, "--audience press").err().contains("Withheld: Passports: 10"));
        var json = export(terminal, "--audience press --json").out();
        assertTrue(json.contains("{\"kind\": \"passports\", \"values\": 10}"), json);
    }

    @Test
    void aPackThatLacksSomethingDoesNotTakeThePlaceOfTheWholeTourUnasked() {
        var terminal = terminal();
        export(terminal, "--audience full --with-sensitive");
        var whole = terminal.content("out.json");
        export(terminal, "--audience delegation");
        var refused = terminal.run("import", terminal.path("out.json"));
        assertEquals(Exit.REFUSED, refused.status());
        assertTrue(refused.err().contains("would lose what was withheld"), refused.err());
        export(terminal, "--audience full --with-sensitive");
        assertArrayEquals(whole, terminal.content("out.json"));

        export(terminal, "--audience delegation");
        assertEquals(
                Exit.DONE,
                terminal.run("import", terminal.path("out.json"), "--replace-with-redacted")
                        .status());
    }

    /// People are shared by all tours: a pack that lacks their telephones does not take them away.
    @Test
    void whatIsKnownHereStaysKnown() throws IOException {
        var terminal = terminal();
        export(terminal, "--audience delegation");
        terminal.run("import", terminal.path("out.json"), "--replace-with-redacted");
        export(terminal, "--audience full --with-sensitive");
        var before = SECRETS.tour().directory().person(Secrets.HOST);
        assertEquals(before, pack(terminal).tour().directory().person(Secrets.HOST));
    }

    private static Terminal.Said export(Terminal terminal, String options) {
        var words =
                Stream.concat(
                                Stream.of(
                                        "export",
                                        "tour-of-all",
                                        "--out",
                                        terminal.path("out.json")),
                                Stream.of(options.split(" ")))
                        .toArray(String[]::new);
        return terminal.run(words);
    }

    private static Pack pack(Terminal terminal) throws IOException {
        return ((Reading.Accepted)
                        Packs.read(new ByteArrayInputStream(terminal.content("out.json"))))
                .pack();
    }
}
