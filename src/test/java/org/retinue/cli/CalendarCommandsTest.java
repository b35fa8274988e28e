package org.retinue.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.cli.Terminal.Said;
import org.retinue.desk.Samples;

/// Calendars on a terminal: out and in again, and those of other programs.
class CalendarCommandsTest {

    private static final String CALENDAR =
            """
            BEGIN:VCALENDAR
            X-WR-CALNAME:Chamber of commerce
            X-WR-TIMEZONE:Asia/Shanghai
            BEGIN:VEVENT
            UID:talks@example.org
            DTSTART;TZID=Moon/Crater:20260327T093000
            DTEND:20260327T110000
            SUMMARY:Talks
            END:VEVENT
            BEGIN:VEVENT
            UID:none@example.org
            SUMMARY:Some day
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir private Path folder;

    @Test
    void aTourThatLeavesAsACalendarComesBackTheSame() {
        var terminal = terminal().with(Samples.tours().getLast());
        var file = terminal.path("mission.ics");
        var out = terminal.run("export", "trade mission", "--out", file);
        assertEquals(Exit.DONE, out.status(), out.err());
        assertTrue(out.err().startsWith("Written: ~/mission.ics\n"), out.err());
        var in = terminal.run("import", file);
        assertEquals(Exit.DONE, in.status(), in.err());
        assertTrue(in.err().contains("0 new, 0 changed, 0 called off"), in.err());
        assertTrue(in.err().contains("nothing was changed"), in.err());
        var other = new Terminal(folder.resolve("other"));
        var taken = other.run("import", file);
        assertEquals(Exit.DONE, taken.status(), taken.err());
        assertTrue(other.run("tours").out().contains("sample-mission-2023-09"));
    }

    @Test
    void aTrackThatIsNotThereIsRefused() {
        var terminal = terminal().with(Samples.tours().getLast());
        var said =
                terminal.run(
                        "export",
                        "trade mission",
                        "--out",
                        terminal.path("a.ics"),
                        "--track",
                        "nobody");
        assertEquals(
                new Said(
                        Exit.REFUSED,
                        "",
                        "No single track fits \"nobody\". There are: Delegation.\n"),
                said);
        assertFalse(Files.exists(terminal.file("a.ics")));
    }

    @Test
    void aDryRunSaysWhatTheWindowWouldAndStoresNothing() {
        var terminal = terminal();
        var file = terminal.file("chamber.ics", CALENDAR.getBytes(UTF_8)).toString();
        assertEquals(
                new Said(
                        Exit.DONE,
                        "",
                        """
                        Would become a new tour: Chamber of commerce.
                        New: 2026-03-27 09:30  Talks
                          line 4: The event names no time zone; its times are those of the place.
                          line 6: Nobody knows the time zone Moon/Crater; its times were taken as \
                        those of the place.
                          line 10: The event has no start and was left out: Some day
                          Which clocks are meant is said with \
                        --zone "Moon/Crater=Asia/Shanghai".
                        1 new, 0 changed, 0 called off, 0 the same, 0 left out.
                        Nothing was stored: this was a dry run.
                        """),
                terminal.run("import", "--dry-run", file));
        assertFalse(Files.exists(terminal.workspace()));
    }

    @Test
    void whatTheCalendarLeavesOpenCanBeSaidAndTheReportSaysWhatWasAssumed() {
        var terminal = terminal();
        var text =
                CALENDAR.replace("SUMMARY:Talks", "SUMMARY:會談")
                        .replace("DTEND:", "DTEND;TZID=Moon/Crater:");
        var file = terminal.file("b.ics", text.getBytes(Charset.forName("Big5"))).toString();
        var assumed = terminal.run("import", "--dry-run", file).err();
        assertTrue(assumed.contains("read in other letters with --encoding NAME"), assumed);
        assertEquals(
                new Said(
                        Exit.DONE,
                        "",
                        """
                        Would become a new tour: Chamber of commerce.
                        New: 2026-03-27 15:30  會談
                          The file is not in UTF-8; it was read as Big5. Look at the names.
                          line 6: A time zone that nobody knows was taken for \
                        Africa/Lusaka (Moon/Crater).
                          line 10: The event has no start and was left out: Some day
                        1 new, 0 changed, 0 called off, 0 the same, 0 left out.
                        Nothing was stored: this was a dry run.
                        """),
                terminal.run(
                        "import",
                        "--dry-run",
                        "--encoding",
                        "big5",
                        "--zone",
                        "Moon/Crater=Africa/Lusaka",
                        file));
    }

    @Test
    void aZoneOrACharacterSetThatIsNoneIsRefused() {
        var terminal = terminal();
        var zone = terminal.run("import", "--zone", "Ours=Moon/Crater", "a.ics");
        assertEquals(Exit.REFUSED, zone.status());
        assertTrue(zone.err().contains("--zone"), zone.err());
        var letters = terminal.run("import", "--encoding", "Klingon", "a.ics");
        assertEquals(Exit.REFUSED, letters.status());
        assertTrue(letters.err().contains("GB18030, Big5, windows-1252"), letters.err());
    }

    @Test
    void whatHoldsNoEventsIsRefusedAndSaidWhy() {
        var terminal = terminal();
        var file = terminal.file("empty.ics", "BEGIN:VCALENDAR\nwhat\n".getBytes(UTF_8));
        var said = terminal.run("import", file.toString());
        assertEquals(Exit.REFUSED, said.status());
        assertTrue(said.err().contains("~/empty.ics: the calendar has no events"), said.err());
        assertTrue(said.err().contains("line 1: The part VCALENDAR is not ended"), said.err());
    }

    private Terminal terminal() {
        return new Terminal(folder);
    }
}
