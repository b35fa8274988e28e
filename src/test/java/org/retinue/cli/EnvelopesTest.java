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
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.check.Visits;
import org.retinue.cli.Terminal.Said;
import org.retinue.tour.Tour;

/// Two offices that send each other packs.
class EnvelopesTest {

    private static final Tour TOUR =
            Visits.tour("zambia", Visits.visit("a", Visits.BYD, "09:00", "10:00"));
    private static final String SECRET = "correct horse 深圳";

    @TempDir private Path folder;
    private Terminal shenzhen;
    private Terminal beijing;

    @BeforeEach
    void twoOffices() {
        shenzhen = new Terminal(Folders.create(folder.resolve("shenzhen"))).with(TOUR);
        beijing = new Terminal(Folders.create(folder.resolve("beijing"))).with();
        shenzhen.file("secret", (SECRET + "\nanother line\n").getBytes(UTF_8));
        shenzhen.file("wrong", "correct cow!!\n".getBytes(UTF_8));
        done(shenzhen.run("key", "--make", "--name", "深圳外办", "--out", shenzhen.path("card")));
        done(beijing.run("key", "--make", "--name", "Beijing", "--out", beijing.path("card")));
    }

    private static String done(Said said) {
        assertEquals(Exit.DONE, said.status(), said.err());
        return said.err();
    }

    private void trust() {
        done(beijing.run("key", "--trust", shenzhen.path("card"), "--name", "Shenzhen office"));
        done(shenzhen.run("key", "--trust", beijing.path("card")));
    }

    private String export(String... more) {
        var all = new String[4 + more.length];
        System.arraycopy(
                new String[] {"export", "zambia", "--out", shenzhen.path("out.json")},
                0,
                all,
                0,
                4);
        System.arraycopy(more, 0, all, 4, more.length);
        return done(shenzhen.run(all));
    }

    private String taken(String sentence) {
        return shenzhen.path("out.json") + ": " + sentence + "\nAdded: the tour zambia.\n";
    }

    @Test
    void aSignedPackSaysFromWhomItIs() {
        export("--sign");
        var fingerprint = fingerprint();
        assertEquals(
                taken(
                        "Signed by an office that is not known here, and so not checked. It calls"
                                + " itself \"深圳外办\" (fingerprint "
                                + fingerprint
                                + ")."),
                done(beijing.run("import", shenzhen.path("out.json"))));
        trust();
        assertEquals(
                shenzhen.path("out.json")
                        + ": From \"Shenzhen office\", unaltered.\n"
                        + "The tour zambia is in the workspace already, exactly so.\n",
                done(beijing.run("import", shenzhen.path("out.json"))));
    }

    private String fingerprint() {
        return shenzhen.run("key").out().lines().skip(1).findFirst().orElseThrow().strip();
    }

    @Test
    void anAlteredPackStaysOutside() throws IOException {
        trust();
        export("--sign");
        var envelope = shenzhen.content("out.json");
        envelope[envelope.length / 2] ^= 1;
        shenzhen.file("out.json", envelope);
        var said = beijing.run("import", shenzhen.path("out.json"));
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        shenzhen.path("out.json")
                                + ": It was altered or damaged on the way: it is not what its"
                                + " office made.\nNothing was imported.\n"),
                said);
        assertEquals("", beijing.run("tours").out());
    }

    /// Byte for byte the pack that would have left without an envelope.
    @Test
    void whatComesOutIsWhatWentIn() throws IOException {
        trust();
        export();
        var plain = shenzhen.content("out.json");
        for (var wrapped :
                new String[][] {
                    {"--sign"},
                    {"--passphrase-file", shenzhen.path("secret")},
                    {"--for-office", "beijing"},
                    {"--sign", "--passphrase-file", shenzhen.path("secret")},
                    {"--sign", "--for-office", "Beijing"}
                }) {
            export(wrapped);
            assertTrue(new String(shenzhen.content("out.json"), US_ASCII).startsWith("eyJ"));
            var there = new Terminal(Folders.create(folder.resolve("there")));
            Files.createDirectories(there.file("keys"));
            for (var file : new String[] {"own.key", "own.card"}) {
                there.file("keys/" + file, beijing.content("keys/" + file));
            }
            done(
                    there.run(
                            "import",
                            shenzhen.path("out.json"),
                            "--passphrase-file",
                            shenzhen.path("secret")));
            done(there.run("export", "zambia", "--out", there.path("again.json")));
            assertArrayEquals(plain, there.content("again.json"), String.join(" ", wrapped));
            Folders.remove(there.file(""));
        }
    }

    @Test
    void aLockedPackOpensOnlyWithItsPassphrase() {
        export("--sign", "--lock-with-passphrase", "--passphrase-file", shenzhen.path("secret"));
        trust();
        var out = shenzhen.path("out.json");
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        "There is no console to ask for the passphrase. Name a file that has it.\n"
                                + out
                                + ": It is locked with a passphrase.\nNothing was imported.\n"),
                beijing.run("import", out));
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        out + ": The passphrase does not open it.\nNothing was imported.\n"),
                beijing.run("import", out, "--passphrase-file", shenzhen.path("wrong")));
        assertEquals(
                taken("From \"Shenzhen office\", unaltered."),
                done(beijing.run("import", out, "--passphrase-file", shenzhen.path("secret"))));
    }

    @Test
    void aPackForAnOfficeOpensOnlyThere() {
        trust();
        export("--sign", "--for-office", "Beijing");
        var out = shenzhen.path("out.json");
        var elsewhere = new Terminal(Folders.create(folder.resolve("elsewhere"))).with();
        var said = elsewhere.run("import", out);
        assertEquals(Exit.REFUSED, said.status());
        assertTrue(said.err().startsWith(out + ": It is locked for the office"), said.err());
        assertEquals(
                taken("From \"Shenzhen office\", unaltered."), done(beijing.run("import", out)));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertRefused(
                "No office \"Nowhere\" is known here. Known are: –.", "--for-office", "Nowhere");
        trust();
        assertRefused(
                "A pack is locked either with a passphrase or for an office.",
                "--for-office",
                "Beijing",
                "--passphrase-file",
                shenzhen.path("secret"));
        shenzhen.file("short", "123456789".getBytes(UTF_8));
        assertRefused(
                "A passphrase has at least 10 letters.",
                "--passphrase-file",
                shenzhen.path("short"));
        assertFalse(Files.exists(shenzhen.file("out.json")));
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        "This office has a key already. It is not replaced: what others locked for"
                                + " it could not be read any more.\n"),
                shenzhen.run("key", "--make", "--name", "Other"));
        assertEquals(
                new Said(Exit.REFUSED, "", "This office has no key yet.\n"),
                new Terminal(Folders.create(folder.resolve("new")))
                        .with(TOUR)
                        .run("export", "zambia", "--out", shenzhen.path("o.json"), "--sign"));
    }

    private void assertRefused(String sentence, String... more) {
        var all = new String[4 + more.length];
        System.arraycopy(
                new String[] {"export", "zambia", "--out", shenzhen.path("out.json")},
                0,
                all,
                0,
                4);
        System.arraycopy(more, 0, all, 4, more.length);
        assertEquals(new Said(Exit.REFUSED, "", sentence + "\n"), shenzhen.run(all));
    }

    @Test
    void theKeyIsTheOfficersAlone() throws IOException {
        assertEquals(
                PosixFilePermissions.fromString("rwx------"),
                Files.getPosixFilePermissions(shenzhen.file("keys")));
        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(shenzhen.file("keys/own.key")));
    }

    @Test
    void aLockedKeySignsOnlyWithItsPassphrase() {
        var locked = new Terminal(Folders.create(folder.resolve("locked"))).with(TOUR);
        done(
                locked.run(
                        "key",
                        "--make",
                        "--name",
                        "Locked office",
                        "--passphrase-file",
                        shenzhen.path("secret")));
        var out = locked.path("out.json");
        assertTrue(locked.run("key").out().contains("with a key that is locked with a passphrase"));
        assertEquals(
                new Said(
                        Exit.REFUSED, "", "The passphrase does not open the key of this office.\n"),
                locked.run(
                        "export",
                        "zambia",
                        "--out",
                        out,
                        "--sign",
                        "--key-passphrase-file",
                        shenzhen.path("wrong")));
        done(
                locked.run(
                        "export",
                        "zambia",
                        "--out",
                        out,
                        "--sign",
                        "--key-passphrase-file",
                        shenzhen.path("secret")));
    }

    @Test
    void anOfficeIsKnownSinceSomebodySaidSo() {
        var fingerprint = fingerprint();
        var card = shenzhen.path("card");
        var wrong = "1".repeat(40);
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        "The card has another fingerprint: "
                                + fingerprint
                                + ". It was not taken.\n"),
                beijing.run("key", "--trust", card, "--fingerprint", wrong));
        assertEquals(
                new Said(
                        Exit.DONE,
                        "",
                        "Packs from \"深圳外办\" are known from now on. Its fingerprint is "
                                + fingerprint
                                + ".\n"),
                beijing.run("key", "--trust", card, "--fingerprint", fingerprint));
        var said = beijing.run("key").out();
        assertTrue(
                said.endsWith(
                        """
                        1 other office is known here:
                          深圳外办, since 2023-08-01, on the word of Lin
                            %s
                        """
                                .formatted(fingerprint)),
                said);
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        "Another office is known as \"深圳外办\" already. Choose another name, or forget"
                                + " that one first.\n"),
                beijing.run("key", "--trust", beijing.path("card"), "--name", "深圳外办"));
        assertEquals(
                "Packs from \"深圳外办\" are not known any more.\n",
                done(beijing.run("key", "--forget", "深圳")));
        assertTrue(beijing.run("key").out().endsWith("No other office is known here.\n"));
    }
}
