package org.retinue.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.audience.Audience;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.cli.Terminal.Said;
import org.retinue.desk.Outgoing;
import org.retinue.store.Change;
import org.retinue.store.Workspace;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.Identity;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Note;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Sex;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// Giving a tour out, on a terminal: release, compare, hand out, merge what comes back.
class ReleasingTest {

    private static final ItemId TALKS = new ItemId("talks");
    private static final ItemId DINNER = new ItemId("dinner");
    private static final LocalDate DAY = LocalDate.parse("2023-09-11");

    @TempDir Path folder;

    @BeforeEach
    void fill() {
        var _ = terminal().with(tour());
    }

    @Test
    void errorsKeepItBack() {
        edit(tour ->
                tour.withDelegation(
                        tour.delegation()
                                .withDelegates(List.of(tour.delegation().delegates().getLast())),
                        Directory.EMPTY));
        var said = run("release", "lusaka", "--note", "First", "--acknowledge");
        assertEquals(Exit.ERRORS, said.status());
        assertTrue(said.err().contains("Not released: 1 error is neither mended nor waived."));
        assertEquals("Nothing has been released yet.\n", run("releases", "lusaka").out());
    }

    @Test
    void whatIsOpenMustBeAcknowledged() {
        var said = run("release", "lusaka", "--note", "First");
        assertEquals(Exit.REFUSED, said.status());
        assertTrue(said.err().contains("Tentative  2023-09-11  Dinner"), said.err());
        assertTrue(said.err().contains("1 unconfirmed item."), said.err());
        assertEquals(Exit.DONE, first().status());
    }

    @Test
    void releasesAreCountedAndListed() {
        assertTrue(first().out().startsWith("Released: Rev 1 of Visit from Lusaka, "));
        edit(tour -> tour.with(TALKS, item -> item.withTitle(Text.english("Signing"))));
        assertEquals(
                """
                Rev 1  2023-08-01T01:00:00Z  Lin  %s  First
                1 changed field since Rev 1
                """
                        .formatted(Packs.hash(tour()).substring(0, 8)),
                run("releases", "lusaka").out());
    }

    @Test
    void comparesWithTheTourAsItIs() {
        var _ = first();
        assertEquals("They are the same.\n", run("compare", "lusaka", "--from", "1").out());
        edit(tour -> tour.with(TALKS, item -> item.withMoment(at(10))));
        assertEquals(
                "Moved  2023-09-11  Talks  Time  09:00–10:00  10:00–11:00\n",
                run("compare", "lusaka", "--from", "1").out());
        assertEquals(
                "Moved  2023-09-11  Talks  Time  09:00–10:00  10:00–11:00\n",
                run("compare", "lusaka", "--from", "1", "--for", "mwila").out());
        assertEquals(
                "No change for you.\n",
                run("compare", "lusaka", "--from", "1", "--for", "banda").out());
        var json = run("compare", "lusaka", "--from", "1", "--json").out();
        assertTrue(json.contains("\"path\": \"items/talks/moment\""), json);
        assertEquals(
                new Said(Exit.REFUSED, "", "There is no Rev 2 of this tour.\n"),
                run("compare", "lusaka", "--from", "1", "--to", "2"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, compare lusaka --from 0",
        "-1, compare lusaka --from 1 --to -1",
        "2, compare lusaka --from 2",
        "0, export lusaka --out lusaka.ics --release 0",
        "2, export lusaka --out lusaka.ics --release 2",
        "0, print lusaka --document programme --out lusaka.pdf --release 0",
        "0, handed lusaka --release 0 --paper programme --to mwila"
    })
    void aReleaseThatIsNotThereIsRefused(String number, String typed) {
        var _ = first();
        var said = run(typed.split(" "));
        assertEquals(Exit.REFUSED, said.status(), said.err());
        assertTrue(
                said.err().matches("(?s)There is no (Rev|release) " + number + "\\b.*"),
                said.err());
    }

    @Test
    void aCalendarCallsOffWhatIsGoneSinceARelease() {
        var _ = first();
        edit(tour -> tour.without(DINNER));
        var out = terminal().path("tour.ics");
        var said = run("export", "lusaka", "--out", out);
        assertEquals(Exit.DONE, said.status(), said.err());
        assertTrue(said.err().contains("One of them is there as called off."), said.err());
        var text = new String(terminal().content("tour.ics"), UTF_8);
        var events = text.split("BEGIN:VEVENT", -1);
        assertEquals(3, events.length, text);
        assertTrue(events[1].contains(".talks@retinue"), text);
        assertTrue(events[2].contains(".dinner@retinue"), text);
        assertTrue(events[2].contains("\r\nSTATUS:CANCELLED\r\n"), text);
        assertTrue(events[2].contains("\r\nSEQUENCE:1\r\n"), text);
        var first = run("export", "lusaka", "--release", "1", "--out", out);
        assertFalse(first.err().contains("called off"), first.err());
    }

    @Test
    void aReleaseIsExportedAsItWas() {
        var _ = first();
        edit(tour -> tour.without(TALKS));
        var out = terminal().path("rev1.json");
        assertEquals(Exit.DONE, run("export", "lusaka", "--release", "1", "--out", out).status());
        var pack = read("rev1.json");
        assertEquals(tour(), pack.tour());
        assertEquals("1", pack.release());
        assertEquals(
                Exit.REFUSED, run("export", "lusaka", "--release", "2", "--out", out).status());
    }

    @Test
    void whoHoldsAnOldOneIsKnown() {
        var _ = first();
        assertEquals("Nothing has been handed out yet.\n", run("distribution", "lusaka").out());
        assertEquals(
                "Noted as number 1: programme of Rev 1 to Mwila\n",
                run("handed", "lusaka", "--release", "1", "--paper", "programme", "--to", "mwila")
                        .out());
        var _ =
                run(
                        "handed",
                        "lusaka",
                        "--release",
                        "1",
                        "--paper",
                        "programme",
                        "--to",
                        "banda",
                        "--by",
                        "e-mail",
                        "--acknowledged");
        edit(tour -> tour.with(TALKS, item -> item.withMoment(at(10))));
        var _ = run("release", "lusaka", "--note", "Second", "--acknowledge");
        assertEquals(
                """
                1  Rev 1  programme  Mwila  By hand  2023-08-01T01:00:00Z  -                     Outdated
                2  Rev 1  programme  Banda  E-mail   2023-08-01T01:00:00Z  2023-08-01T01:00:00Z  Older, no change
                """,
                run("distribution", "lusaka").out());
        edit(tour -> tour.with(TALKS, item -> item.withMoment(at(11))));
        var found = run("check", "lusaka").out();
        assertTrue(
                found.contains(
                        "Mwila holds a paper of Rev 1, and what concerns them has changed in Rev 2:"
                                + " send the change sheet"),
                found);
        assertTrue(found.contains("One change since Rev 2 is not given out yet"), found);
        assertFalse(found.contains("Banda holds"), found);
        assertEquals(found, run("check", "--all").out());
    }

    @Test
    void theWaysByWhichAPaperIsHandedOverAreTold() {
        var _ = first();
        var to = List.of("handed", "lusaka", "--release=1", "--paper=programme", "--to=mwila");
        assertTrue(run("handed", "--help").out().contains("by-hand, e-mail, message, courier"));
        var refused =
                run(Stream.concat(to.stream(), Stream.of("--by=pigeon")).toArray(String[]::new));
        assertEquals(Exit.REFUSED, refused.status());
        assertTrue(refused.err().contains("by-hand, e-mail, message, courier"), refused.err());
    }

    @Test
    void whatSomebodyHoldsIsAcknowledgedLater() {
        var _ = first();
        for (var to : List.of("mwila", "banda")) {
            var _ = run("handed", "lusaka", "--release", "1", "--paper", "programme", "--to", to);
        }
        var refused = run("distribution", "lusaka", "--acknowledge", "1,3");
        assertEquals(Exit.REFUSED, refused.status());
        assertTrue(refused.err().contains("under number 3"), refused.err());
        var neither = run("distribution", "lusaka").out();
        assertEquals(2, neither.split("Z  -  ", -1).length - 1, neither);
        assertEquals(
                """
                1  Rev 1  programme  Mwila  By hand  2023-08-01T01:00:00Z  2023-08-01T01:00:00Z  As it is
                2  Rev 1  programme  Banda  By hand  2023-08-01T01:00:00Z  -                     As it is
                """,
                run("distribution", "lusaka", "--acknowledge", "1").out());
    }

    @Test
    void whatWasWithheldFromAColleagueIsNotTakenAway() {
        edit(ReleasingTest::withSecrets);
        var _ = first();
        var released = now();
        var given = Outgoing.of(released, Audience.FULL, Optional.empty()).tour();
        assertNotEquals(released, given);
        send(given.with(TALKS, titled("Signing")), Audience.FULL);
        var back = terminal().path("back.json");
        assertEquals(Exit.DONE, run("merge", "lusaka", back).status());
        assertEquals(released.with(TALKS, titled("Signing")), now());
    }

    @Test
    void whatIsForOneAudienceIsNotMerged() {
        var _ = first();
        var given = Outgoing.of(tour(), Audience.PRESS, Optional.empty()).tour();
        send(given, Audience.PRESS);
        var said = run("merge", "lusaka", terminal().path("back.json"), "--take", "theirs");
        assertEquals(Exit.REFUSED, said.status());
        assertTrue(said.err().contains("made for the audience \"press\""), said.err());
        assertEquals(tour(), now());
    }

    @Test
    void nobodyIsToldWhatTheyMayNotSee() {
        var _ = first();
        edit(ReleasingTest::withSecrets);
        edit(tour -> tour.with(TALKS, item -> item.withMoment(at(10))));
        var whole = run("compare", "lusaka", "--from", "1").out();
        assertTrue(whole.contains("SEALED") && whole.contains("10:00"), whole);
        var told = run("compare", "lusaka", "--from", "1", "--for", "mwila").out();
        assertTrue(told.contains("10:00") && !told.contains("SEALED"), told);
    }

    @Test
    void whatComesBackIsMerged() {
        var _ = first();
        send(tour -> tour.with(TALKS, item -> item.withTitle(Text.english("Signing"))));
        edit(tour -> tour.with(TALKS, item -> item.withMoment(at(10))));
        var said = run("merge", "lusaka", terminal().path("back.json"));
        assertEquals(
                new Said(Exit.DONE, "Merged against Rev 1: 1 field changes here.\n", ""), said);
        var merged = now().item(TALKS).orElseThrow();
        assertEquals(Text.english("Signing"), merged.title());
        assertEquals(at(10), merged.moment());
    }

    @Test
    void whatBothChangedIsChosen() {
        var _ = first();
        send(tour -> tour.with(TALKS, item -> item.withMoment(at(15))));
        edit(tour -> tour.with(TALKS, item -> item.withMoment(at(10))));
        var back = terminal().path("back.json");
        var said = run("merge", "lusaka", back);
        assertEquals(Exit.REFUSED, said.status());
        assertTrue(said.out().contains("items/talks/moment  Time  "), said.out());
        assertEquals(at(10), now().item(TALKS).orElseThrow().moment(), "nothing was stored");
        assertEquals(Exit.DONE, run("merge", "lusaka", back, "--take", "mine").status());
        assertEquals(at(10), now().item(TALKS).orElseThrow().moment());
        assertEquals(
                Exit.DONE, run("merge", "lusaka", back, "--take", "theirs", "--dry-run").status());
        assertEquals(at(10), now().item(TALKS).orElseThrow().moment());
        assertEquals(Exit.DONE, run("merge", "lusaka", back, "--take", "theirs").status());
        assertEquals(at(15), now().item(TALKS).orElseThrow().moment());
    }

    @Test
    void aPackOfATourThatWasNeverReleasedHasNoAncestor() {
        send(tour -> tour.without(TALKS));
        assertEquals(Exit.REFUSED, run("merge", "lusaka", terminal().path("back.json")).status());
        assertEquals(tour(), now());
    }

    private Said first() {
        return run("release", "lusaka", "--note", "First", "--acknowledge");
    }

    private void edit(UnaryOperator<Tour> edit) {
        try (var workspace = Workspace.open(terminal().workspace(), "Lin", Terminal.CLOCK)) {
            var before = workspace.tour(tour().id());
            var after = before.map(stored -> edit.apply(stored.tour()));
            var _ = workspace.save(new Change(before, after, "TEST", Text.EMPTY));
        }
    }

    /// A colleague's edit of what was released, sent back.
    private void send(UnaryOperator<Tour> edit) {
        var made = new Pack.Made(Terminal.CLOCK.instant(), "Wang", "Retinue");
        var pack = Packs.write(new Pack(edit.apply(tour()), "1", made));
        var _ = terminal().file("back.json", pack);
    }

    /// What was given out for an audience and sent back, from which something was withheld.
    private void send(Tour tour, Audience audience) {
        var made = new Pack.Made(Terminal.CLOCK.instant(), "Wang", "Retinue");
        var withheld = new TreeMap<>(Map.of("notes", 1));
        var pack = Packs.write(new Pack(tour, "1", made, audience.key(), withheld));
        var _ = terminal().file("back.json", pack);
    }

    /// With a note that only security sees, and a passport.
    private static Tour withSecrets(Tour tour) {
        var note = new Note(Sensitivity.SECURITY, Text.english("SEALED"));
        var mwila = tour.directory().person(new PersonId("mwila")).orElseThrow();
        var identified = mwila.withIdentity(new Identity(Sex.UNKNOWN, "SEALED-1"));
        return tour.with(TALKS, item -> item.withNotes(List.of(note)))
                .withDelegation(
                        tour.delegation(), Directory.of(List.of(), List.of(identified), List.of()));
    }

    private static UnaryOperator<Item> titled(String title) {
        return item -> item.withTitle(Text.english(title));
    }

    private Tour now() {
        try (var workspace = Workspace.open(terminal().workspace(), "Lin", Terminal.CLOCK)) {
            return workspace.tour(tour().id()).orElseThrow().tour();
        }
    }

    private Pack read(String name) {
        return assertInstanceOf(Reading.Accepted.class, Packs.read(terminal().file(name))).pack();
    }

    private Said run(String... arguments) {
        return terminal().run(arguments);
    }

    private Terminal terminal() {
        return new Terminal(folder);
    }

    /// Talks for the head, which are confirmed, and a dinner for another delegate, which is not.
    private static Tour tour() {
        var main = new TrackId("main");
        var other = new TrackId("other");
        var mwila = Person.named(new PersonId("mwila"), Text.english("Mwila"));
        var banda = Person.named(new PersonId("banda"), Text.english("Banda"));
        var talks =
                Engagement.of(TALKS, EngagementKind.OTHER, Place.UNKNOWN, main)
                        .withTitle(Text.english("Talks"))
                        .withMoment(at(9))
                        .withStanding(Standing.of(Confirmation.in(ConfirmationState.CONFIRMED)));
        var dinner =
                Engagement.of(DINNER, EngagementKind.OTHER, Place.UNKNOWN, other)
                        .withTitle(Text.english("Dinner"))
                        .withMoment(at(18));
        return Tour.empty(
                        new TourId("lusaka"),
                        new Heading(
                                "", Text.english("Visit from Lusaka"), TourKind.STATE_VISIT, ""),
                        ZoneId.of("Asia/Shanghai"),
                        DAY,
                        DAY,
                        new Track(main, Text.english("Main")))
                .withTracks(
                        List.of(
                                new Track(main, Text.english("Main")),
                                new Track(other, Text.english("Other"))))
                .withDelegation(
                        Delegation.NONE.withDelegates(
                                List.of(
                                        Delegate.of(mwila.id(), DelegateRole.HEAD, main),
                                        Delegate.of(banda.id(), DelegateRole.PRESS, other))),
                        Directory.of(List.of(), List.of(mwila, banda), List.of()))
                .withItems(List.of(talks, dinner), Directory.EMPTY);
    }

    private static Moment at(int hour) {
        var start = LocalDateTime.of(DAY, java.time.LocalTime.of(hour, 0));
        return new Moment.Timed(start, start.plusHours(1));
    }
}
