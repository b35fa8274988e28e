package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.Trouble;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;

/// Saving, also where two work on one file or the disk gives out.
class SavingTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final TrackId MAIN = new TrackId("main");
    private static final Room HALL =
            new Room(new RoomId("hall"), Text.english("Hall"), OptionalInt.of(40));
    private static final Site HUAWEI =
            Site.named(new SiteId("huawei"), SiteKind.COMPANY, Text.english("Huawei"), ZONE)
                    .withRooms(List.of(HALL));
    private static final Directory KNOWN = Directory.EMPTY.with(HUAWEI);

    private final Workspaces.Fresh fresh = new Workspaces.Fresh();

    @AfterEach
    void close() {
        fresh.close();
    }

    private static Tour tour(String id) {
        return Tour.empty(
                new TourId(id),
                new Heading("", Text.english(id), TourKind.STATE_VISIT, ""),
                ZONE,
                DAY,
                DAY.plusDays(1),
                new Track(MAIN, Text.english("Main")));
    }

    private static Engagement visit(String id, Site site) {
        return Engagement.of(
                new ItemId(id), EngagementKind.COMPANY_VISIT, Place.at(site.id()), MAIN);
    }

    @Test
    void eachSaveIsOneVersion() {
        var workspace = fresh.workspace();
        var first = Workspaces.add(workspace, tour("one"));
        var done = workspace.save(Workspaces.retitled(first, "Other"));
        assertEquals(new Saved.Done(2), done);
        assertEquals(2, workspace.tours().getFirst().version());
    }

    @Test
    void savingNothingWritesNothing() {
        var workspace = fresh.workspace();
        var first = Workspaces.add(workspace, tour("one"));
        assertEquals(first, Workspaces.saved(workspace, Optional.of(first), first.tour()));
        assertEquals(1, workspace.journal(first.tour().id(), 10).size());
        var number = entries(workspace);
        workspace.save(KNOWN, KNOWN, "CHANGE_SITE", Text.EMPTY);
        workspace.save(TravelTimes.NONE, TravelTimes.NONE, "CHANGE_TRAVEL_TIME");
        assertEquals(number, entries(workspace));
    }

    private static long entries(Workspace workspace) {
        return workspace.line().read(Journal::last);
    }

    @Test
    void aStaleSaveWritesNothingAndTellsWhatThereIs() {
        var ours = fresh.workspace();
        var before = Workspaces.add(ours, tour("one"));
        try (var theirs = Workspaces.open(ours.file())) {
            theirs.save(Workspaces.retitled(before, "Theirs"));
            var now = theirs.tour(before.tour().id());
            var stale = ours.save(Workspaces.retitled(before, "Ours"));
            assertEquals(new Saved.Stale(now), stale);
            assertEquals(now, ours.tour(before.tour().id()));
        }
    }

    @Test
    void aTourThatSomebodyRemovedIsNotBroughtBackByAnEdit() {
        var workspace = fresh.workspace();
        var before = Workspaces.add(workspace, tour("one"));
        workspace.save(new Change(Optional.of(before), Optional.empty(), "REMOVE", Text.EMPTY));
        assertEquals(
                new Saved.Stale(Optional.empty()),
                workspace.save(Workspaces.retitled(before, "Ours")));
    }

    @Test
    void aTourThatComesBackHasAVersionThatNobodyHolds() {
        var workspace = fresh.workspace();
        var first = Workspaces.add(workspace, tour("one"));
        var other = first.tour().withHeading(tour("two").heading());
        var second = Workspaces.saved(workspace, Optional.of(first), other);
        remove(workspace, second);
        var third = Workspaces.add(workspace, first.tour());
        assertEquals(3, third.version());
        assertEquals(
                new Saved.Stale(Optional.of(third)),
                workspace.save(Workspaces.retitled(first, "Ours")));
        remove(workspace, third);
        try (var again = Workspaces.open(workspace.file())) {
            assertEquals(4, Workspaces.add(again, first.tour()).version());
            assertEquals(List.of(), again.verify().faults());
        }
    }

    private static void remove(Workspace workspace, Stored stored) {
        assertEquals(
                new Saved.Done(0),
                workspace.save(
                        new Change(Optional.of(stored), Optional.empty(), "REMOVE", Text.EMPTY)));
    }

    @Test
    void aNewTourDoesNotReplaceAnother() {
        var workspace = fresh.workspace();
        var there = Workspaces.add(workspace, tour("one"));
        var change = new Change(Optional.empty(), Optional.of(tour("one")), "NEW", Text.EMPTY);
        assertEquals(new Saved.Stale(Optional.of(there)), workspace.save(change));
    }

    @Test
    void whatWasNeverStoredIsNoGroundToChangeFrom() {
        var workspace = fresh.workspace();
        var stored = Workspaces.add(workspace, tour("one"));
        var imagined =
                new Stored(stored.tour().withHeading(tour("two").heading()), stored.version());
        assertEquals(
                new Saved.Stale(Optional.of(stored)),
                workspace.save(Workspaces.retitled(imagined, "Ours")));
    }

    @Test
    void twoProgramsOnOneFileLoseNoEdit() throws Exception {
        var workspace = fresh.workspace();
        var id =
                Workspaces.add(workspace, tour("one").with(visit("first", HUAWEI), KNOWN))
                        .tour()
                        .id();
        try (var other = Workspaces.open(workspace.file());
                var threads = Executors.newFixedThreadPool(2)) {
            var edits = new ArrayList<Callable<Integer>>();
            edits.add(() -> addItems(workspace, id, "a"));
            edits.add(() -> addItems(other, id, "b"));
            for (var written : threads.invokeAll(edits)) {
                assertEquals(10, written.get());
            }
            assertEquals(21, other.tour(id).orElseThrow().tour().items().size());
            assertEquals(21, other.tour(id).orElseThrow().version());
            assertEquals(21, other.journal(id, 100).size());
            assertEquals(List.of(), other.verify().faults());
        }
    }

    private static int addItems(Workspace workspace, TourId id, String name) {
        for (var count = 0; count < 10; count++) {
            Saved saved;
            do {
                var before = workspace.tour(id).orElseThrow();
                var after = before.tour().with(visit(name + count, HUAWEI), Directory.EMPTY);
                saved =
                        workspace.save(
                                new Change(
                                        Optional.of(before),
                                        Optional.of(after),
                                        "ADD",
                                        Text.EMPTY));
            } while (saved instanceof Saved.Stale);
        }
        return 10;
    }

    @Test
    void theStampChangesWhenAnotherProgramWrites() {
        var ours = fresh.workspace();
        try (var theirs = Workspaces.open(ours.file())) {
            var stamp = ours.stamp();
            Workspaces.add(ours, tour("one"));
            assertEquals(stamp, ours.stamp());
            Workspaces.add(theirs, tour("two"));
            assertNotEquals(stamp, ours.stamp());
        }
    }

    @Test
    void toursAreListedNewestFirstAndFoundByTheirDays() {
        var workspace = fresh.workspace();
        var early = Workspaces.add(workspace, tour("early"));
        var late =
                Workspaces.add(
                        workspace,
                        tour("late")
                                .withDays(
                                        List.of(
                                                new org.retinue.tour.Day(
                                                        DAY.plusDays(9), Text.EMPTY)))
                                .with(visit("v", HUAWEI), KNOWN));
        assertEquals(
                List.of(
                        new TourSummary(
                                late.tour().id(),
                                late.tour().heading(),
                                DAY.plusDays(9),
                                DAY.plusDays(9),
                                Text.EMPTY,
                                "",
                                1,
                                0,
                                List.of(),
                                1),
                        new TourSummary(
                                early.tour().id(),
                                early.tour().heading(),
                                DAY,
                                DAY.plusDays(1),
                                Text.EMPTY,
                                "",
                                0,
                                0,
                                List.of(),
                                1)),
                workspace.tours());
        assertEquals(
                List.of(early.tour()), workspace.toursBetween(DAY.plusDays(1), DAY.plusDays(8)));
        assertEquals(List.of(), workspace.toursBetween(DAY.plusDays(2), DAY.plusDays(8)));
    }

    @Test
    void theVisitsToASiteAreKnownByTheirDaysTheLatestFirst() {
        var workspace = fresh.workspace();
        var twice = at(visit("a", HUAWEI), DAY);
        var again = at(visit("b", HUAWEI), DAY);
        var later = at(visit("c", HUAWEI), DAY.plusDays(1));
        var off =
                at(visit("d", HUAWEI), DAY.plusDays(1))
                        .withStanding(Standing.in(ConfirmationState.CANCELLED));
        Workspaces.add(workspace, tour("one").withItems(List.of(twice, again, later), KNOWN));
        Workspaces.add(workspace, tour("two").withItems(List.of(off), KNOWN));
        Workspaces.add(workspace, tour("three").with(visit("pooled", HUAWEI), KNOWN));
        var one = new TourId("one");
        assertEquals(
                List.of(new SiteVisit(one, DAY.plusDays(1)), new SiteVisit(one, DAY)),
                workspace.visits(HUAWEI.id()));
    }

    @Test
    void whatIsAtASiteIsFoundThroughAnIndex() {
        var search = "SEARCH item USING INDEX item_at_site (site=?)";
        assertEquals(search, firstStep(SiteVisits.AT_SITE, "site"));
        assertEquals(search, firstStep(Sharing.ROOMS_USED_ELSEWHERE, "site", "tour"));
    }

    private String firstStep(String question, String... asked) {
        return fresh.workspace()
                .line()
                .inTurn(handle ->
                        handle.select("EXPLAIN QUERY PLAN " + question, (Object[]) asked)
                                .map((result, _) -> result.getString("detail"))
                                .first());
    }

    private static Engagement at(Engagement visit, LocalDate date) {
        return visit.withMoment(new Moment.Timed(date.atTime(9, 0), date.atTime(10, 0)));
    }

    @Test
    void theJournalTellsTheFieldsBeforeAndAfter() {
        var workspace = fresh.workspace();
        var before = Workspaces.add(workspace, tour("one").with(visit("v", HUAWEI), KNOWN));
        workspace.save(Workspaces.retitled(before, "Other"));
        assertEquals(
                new JournalEntry(
                        Workspaces.CLOCK.instant(),
                        Workspaces.OFFICER,
                        "CHANGE_HEADING",
                        Text.english("Other"),
                        List.of(
                                new FieldChange(
                                        "tour_text", "one/title/en", "form", "one", "Other"))),
                workspace.journal(before.tour().id(), 1).getFirst());
        assertEquals(2, workspace.journal(before.tour().id(), 10).size());
    }

    @Test
    void aSiteThatATourChangesIsChangedForAll() {
        var workspace = fresh.workspace();
        var one = Workspaces.add(workspace, tour("one").with(visit("v", HUAWEI), KNOWN));
        var two = Workspaces.add(workspace, tour("two").with(visit("v", HUAWEI), KNOWN));
        var renamed = HUAWEI.withName(Text.of("Huawei", "华为"));
        Workspaces.saved(
                workspace, Optional.of(one), one.tour().refreshed(Directory.EMPTY.with(renamed)));
        assertEquals(
                Optional.of(new Stored(two.tour().refreshed(Directory.EMPTY.with(renamed)), 1)),
                workspace.tour(two.tour().id()));
    }

    @Test
    void aSiteThatSomebodyElseChangedIsNotOverwritten() {
        var workspace = fresh.workspace();
        var one = Workspaces.add(workspace, tour("one").with(visit("v", HUAWEI), KNOWN));
        var theirs = Directory.EMPTY.with(HUAWEI.withName(Text.english("Theirs")));
        workspace.save(KNOWN, theirs, "CHANGE_SITE", Text.EMPTY);
        var ours = Directory.EMPTY.with(HUAWEI.withName(Text.english("Ours")));
        var change =
                new Change(
                        Optional.of(one),
                        Optional.of(one.tour().refreshed(ours)),
                        "CHANGE_SITE",
                        Text.EMPTY);
        assertEquals(
                new Saved.Stale(Optional.of(new Stored(one.tour().refreshed(theirs), 1))),
                workspace.save(change));
    }

    @Test
    void aSiteNewToATourStaysAsTheWorkspaceKnowsItButForRooms() {
        var workspace = fresh.workspace();
        workspace.save(Directory.EMPTY, KNOWN, "CHANGE_SITE", Text.EMPTY);
        var empty = Workspaces.add(workspace, tour("one"));
        var lobby = new Room(new RoomId("lobby"), Text.english("Lobby"), OptionalInt.empty());
        var ours = HUAWEI.withName(Text.english("Ours")).withRooms(List.of(lobby));
        var visit =
                visit("v", ours)
                        .withPlace(new Place(Optional.of(ours.id()), Optional.of(lobby.id())));
        Workspaces.saved(
                workspace,
                Optional.of(empty),
                empty.tour().with(visit, Directory.EMPTY.with(ours)));
        assertEquals(
                Directory.EMPTY.with(HUAWEI.withRooms(List.of(HALL, lobby))),
                workspace.directory());
    }

    @Test
    void aRemovedTourThatComesBackDoesNotBringOldSitesBack() {
        var ours = fresh.workspace();
        var removed = Workspaces.add(ours, tour("one").with(visit("v", HUAWEI), KNOWN));
        var renamed = Directory.EMPTY.with(HUAWEI.withName(Text.english("Theirs")));
        ours.save(new Change(Optional.of(removed), Optional.empty(), "REMOVE", Text.EMPTY));
        try (var theirs = Workspaces.open(ours.file())) {
            theirs.save(KNOWN, renamed, "CHANGE_SITE", Text.EMPTY);
        }
        assertInstanceOf(Saved.Done.class, ours.save(believing(KNOWN, removed.tour())));
        assertEquals(renamed, ours.directory());
        assertEquals(renamed, ours.tour(removed.tour().id()).map(Stored::tour).get().directory());
    }

    @Test
    void aTourBringsItsSitesWhereTheyAreStillWhatTheyWereBelievedToBe() {
        var workspace = fresh.workspace();
        workspace.save(Directory.EMPTY, KNOWN, "NEW", Text.EMPTY);
        var renamed = HUAWEI.withName(Text.english("Ours"));
        var tour = tour("one").with(visit("v", renamed), Directory.EMPTY.with(renamed));
        var theirs = Directory.EMPTY.with(HUAWEI.withName(Text.english("Theirs")));
        for (var wrong : List.of(Directory.EMPTY, theirs)) {
            assertEquals(new Saved.Stale(Optional.empty()), workspace.save(believing(wrong, tour)));
            assertEquals(KNOWN, workspace.directory());
        }
        assertEquals(new Saved.Done(1), workspace.save(believing(KNOWN, tour)));
        assertEquals(tour.directory(), workspace.directory());
    }

    @Test
    void aTourBringsSitesThatNobodyKnewAndNamesNoneThatIsGone() {
        var workspace = fresh.workspace();
        var tour = tour("one").with(visit("v", HUAWEI), KNOWN);
        assertEquals(new Saved.Stale(Optional.empty()), workspace.save(believing(KNOWN, tour)));
        assertEquals(new Saved.Done(1), workspace.save(believing(Directory.EMPTY, tour)));
        assertEquals(KNOWN, workspace.directory());
    }

    @Test
    void anEditThatChangesASiteNewToItsTourIsNotLostInSilence() {
        var workspace = fresh.workspace();
        workspace.save(Directory.EMPTY, KNOWN, "NEW", Text.EMPTY);
        var empty = Workspaces.add(workspace, tour("one"));
        var renamed = HUAWEI.withName(Text.english("Ours"));
        var after = empty.tour().with(visit("v", renamed), Directory.EMPTY.with(renamed));
        var theirs = Directory.EMPTY.with(HUAWEI.withName(Text.english("Theirs")));
        assertEquals(
                new Saved.Stale(Optional.of(empty)),
                workspace.save(believing(theirs, empty, after)));
        assertEquals(new Saved.Done(2), workspace.save(believing(KNOWN, empty, after)));
        assertEquals(after.directory(), workspace.directory());
    }

    private static Change believing(Directory believed, Tour added) {
        return new Change(Optional.empty(), Optional.of(added), "NEW", Text.EMPTY, believed);
    }

    private static Change believing(Directory believed, Stored before, Tour after) {
        return new Change(Optional.of(before), Optional.of(after), "EDIT", Text.EMPTY, believed);
    }

    @Test
    void aRoomThatAnotherTourUsesStays() {
        var workspace = fresh.workspace();
        var inHall =
                visit("v", HUAWEI)
                        .withPlace(new Place(Optional.of(HUAWEI.id()), Optional.of(HALL.id())));
        Workspaces.add(workspace, tour("one").with(inHall, KNOWN));
        var bare = HUAWEI.withRooms(List.of());
        Workspaces.add(workspace, tour("two").with(visit("v", bare), Directory.EMPTY.with(bare)));
        assertEquals(KNOWN, workspace.directory());
    }

    @Test
    void whatIsInUseIsNotRemoved() {
        var workspace = fresh.workspace();
        var inner =
                Site.named(new SiteId("lab"), SiteKind.LABORATORY, Text.english("Lab"), ZONE)
                        .withWithin(Optional.of(HUAWEI.id()));
        var person = Person.named(new PersonId("ren"), Text.english("Ren"));
        var car = Vehicle.named(new VehicleId("car"), Text.english("Car"));
        var called = Person.named(new PersonId("chen"), Text.english("Chen"));
        var all =
                KNOWN.with(inner.withContacts(List.of(called.id())))
                        .with(person)
                        .with(called)
                        .with(car);
        workspace.save(Directory.EMPTY, all, "NEW", Text.EMPTY);
        var inHall =
                visit("v", HUAWEI)
                        .withPlace(new Place(Optional.of(HUAWEI.id()), Optional.of(HALL.id())));
        Workspaces.add(workspace, tour("one").with(inHall, all));
        var summary = workspace.tours().getFirst();
        assertEquals(
                new DirectorySaved.InUse(List.of(summary), List.of(inner.id())),
                workspace.save(all, all.without(HUAWEI.id()), "REMOVE_SITE", Text.EMPTY));
        assertEquals(
                new DirectorySaved.InUse(List.of(summary), List.of()),
                workspace.save(
                        all, all.with(HUAWEI.withRooms(List.of())), "CHANGE_SITE", Text.EMPTY));
        assertEquals(
                new DirectorySaved.InUse(List.of(), List.of(inner.id())),
                workspace.save(all, all.without(called.id()), "REMOVE_PERSON", Text.EMPTY));
        assertEquals(all, workspace.directory());
        var fewer =
                all.without(person.id()).without(called.id()).without(car.id()).without(inner.id());
        assertEquals(
                new DirectorySaved.Done(), workspace.save(all, fewer, "REMOVE_PERSON", Text.EMPTY));
        assertEquals(fewer, workspace.directory());
    }

    @Test
    void aStaleDirectoryIsNotWritten() {
        var workspace = fresh.workspace();
        var theirs = Directory.EMPTY.with(HUAWEI.withName(Text.english("Theirs")));
        workspace.save(Directory.EMPTY, theirs, "NEW", Text.EMPTY);
        assertEquals(
                new DirectorySaved.Stale(theirs),
                workspace.save(Directory.EMPTY, KNOWN, "NEW", Text.EMPTY));
        assertEquals(
                new DirectorySaved.Stale(theirs),
                workspace.save(
                        KNOWN,
                        Directory.EMPTY.with(HUAWEI.withName(Text.english("Ours"))),
                        "CHANGE_SITE",
                        Text.EMPTY));
        assertEquals(theirs, workspace.directory());
    }

    @Test
    void waysThatOthersEnteredStay() {
        var workspace = fresh.workspace();
        var there = new TravelTimes.Way(new SiteId("a"), new SiteId("b"));
        var on = new TravelTimes.Way(new SiteId("a"), new SiteId("c"));
        var travel = new TravelTimes.Travel(20, TravelTimes.Basis.ESTIMATE, "");
        workspace.save(TravelTimes.NONE, TravelTimes.NONE.with(there, travel), "TRAVEL");
        workspace.save(TravelTimes.NONE, TravelTimes.NONE.with(on, travel), "TRAVEL");
        assertEquals(
                TravelTimes.NONE.with(there, travel).with(on, travel), workspace.travelTimes());
    }

    @Test
    void aFullDiskLosesNothingAndTellsNothing() {
        var workspace = fresh.workspace();
        var before = Workspaces.add(workspace, tour("one"));
        workspace
                .line()
                .inTurn(handle -> {
                    var pages = Sqlite.pragma(handle, "page_count").orElseThrow();
                    return handle.execute("PRAGMA max_page_count = " + pages);
                });
        var secret = "Tête-à-tête with nobody".repeat(2000);
        var trouble =
                assertThrows(
                        Trouble.class, () -> workspace.save(Workspaces.retitled(before, secret)));
        assertEquals(Trouble.Kind.DISK_FULL, trouble.kind());
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            assertFalse(String.valueOf(cause.getMessage()).contains("nobody"));
        }
        assertEquals(Optional.of(before), workspace.tour(before.tour().id()));
        assertInstanceOf(Saved.Done.class, workspace.save(Workspaces.retitled(before, secret)));
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Test
    void aFileThatTookThePlaceOfTheWorkspaceIsNotWritten() throws IOException {
        var workspace = fresh.workspace();
        var before = Workspaces.add(workspace, tour("one"));
        var file = workspace.file();
        var other = Files.copy(file, file.resolveSibling("other.retinue"));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        Workspaces.assertTrouble(
                Trouble.Kind.MOVED, () -> workspace.save(Workspaces.retitled(before, "Lost")));
    }

    @Test
    void aProgramThatKeepsTheFileToItselfIsWaitedForAndThenReported() {
        var workspace = fresh.workspace();
        try (var other = Sqlite.open(workspace.file())) {
            other.execute("BEGIN EXCLUSIVE");
            Workspaces.assertTrouble(
                    Trouble.Kind.BUSY, () -> Workspaces.add(workspace, tour("one")));
            other.execute("ROLLBACK");
        }
        Workspaces.add(workspace, tour("one"));
    }
}
