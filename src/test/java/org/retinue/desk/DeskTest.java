package org.retinue.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.edit.Edits;
import org.retinue.store.Change;
import org.retinue.store.DirectorySaved;
import org.retinue.store.Saved;
import org.retinue.store.Stored;
import org.retinue.store.TourSummary;
import org.retinue.store.Workspace;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Party;
import org.retinue.tour.Place;
import org.retinue.tour.RuleChoice;
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
import org.retinue.words.Words;

class DeskTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2023-09-01T08:00:00Z"), ZoneOffset.UTC);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final TrackId MAIN = new TrackId("main");
    private static final Site BYD =
            Site.named(new SiteId("byd"), SiteKind.COMPANY, Text.of("BYD", "比亚迪"), SHANGHAI);
    private static final ItemId VISIT = new ItemId("visit");

    @TempDir private Path folder;

    private static final String PAGE_OF_SEARCH =
            "SELECT rootpage FROM sqlite_schema WHERE name = 'search_term'";

    private final Window window = new Window();
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(Workspace.create(file(), "Officer", CLOCK), window);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEditIsShownAtOnceAndSavedInTheBackground() {
        desk.add(tour("zm", "Zambia"), Deed.CREATE_TOUR);
        desk.edit(addVisit());
        assertEquals(Optional.of(visit()), shown().item(VISIT));
        assertEquals(new Saving.Pending(2), desk.view().saving());
        window.until(this::isSaved);
        assertEquals(Optional.of(shown()), reopened(new TourId("zm")));
    }

    @Test
    void closingWaitsForEveryEdit() {
        desk.add(tour("zm", "Zambia"), Deed.CREATE_TOUR);
        for (var number = 0; number < 50; number++) {
            desk.edit(rename("Visit " + number));
            desk.edit(number == 0 ? addVisit() : rename("Visit " + number));
        }
        var last = shown();
        desk.close();
        assertEquals(Optional.of(last), reopened(last.id()));
        desk = new Desk(Workspace.open(file(), "Officer", CLOCK), window);
    }

    @Test
    void undoAndRedoCoverEverything() {
        var empty = tour("zm", "Zambia");
        desk.add(empty, Deed.CREATE_TOUR);
        desk.edit(addVisit());
        desk.editDirectory(
                Deed.CHANGE_SITE,
                BYD.name(),
                known -> known.with(BYD.withName(Text.english("BYD Co."))));
        var renamed = shown();
        desk.remove(empty.id());
        assertEquals(List.of(), desk.view().tours());

        desk.undo();
        assertEquals(renamed, shown());
        desk.undo();
        assertEquals(Optional.of(BYD), shown().directory().site(BYD.id()));
        desk.undo();
        desk.undo();
        assertEquals(Optional.empty(), desk.view().tour());
        for (var step = 0; step < 3; step++) {
            desk.redo();
        }
        assertEquals(renamed, shown());
        window.until(this::isSaved);
        assertEquals(Optional.of(renamed), reopened(empty.id()));
    }

    @Test
    void undoBringsBackThatAMovedItemWasConfirmed() {
        desk.add(tour("zm", "Zambia"), Deed.CREATE_TOUR);
        desk.edit(addVisit());
        var visit = shown().items().getFirst();
        var confirmed = Standing.in(ConfirmationState.CONFIRMED);
        desk.edit(
                Edits.change(
                        Deed.CHANGE_CONFIRMATION, visit, item -> item.withStanding(confirmed)));
        var before = shown();
        desk.edit(Edits.moveToPool(visit));
        assertEquals(
                ConfirmationState.RECONFIRM,
                shown().items().getFirst().standing().confirmation().state());
        desk.undo();
        assertEquals(before, shown());
        desk.redo();
        assertEquals(
                Standing.in(ConfirmationState.RECONFIRM), shown().items().getFirst().standing());
    }

    @Test
    void openingIsNoEdit() {
        desk.add(tour("zm", "Zambia"), Deed.CREATE_TOUR);
        reopenDesk();
        desk.open(new TourId("zm"));
        window.until(() -> desk.view().tour().isPresent());
        assertEquals(Optional.empty(), desk.view().undoable());
    }

    @Test
    void aChangeBySomebodyElseIsMergedAndUndoDoesNotTakeItBack() {
        desk.add(tour("zm", "Zambia"), Deed.CREATE_TOUR);
        desk.edit(addVisit());
        desk.edit(rename("Ours"));
        window.until(this::isSaved);

        var other = new Window();
        try (var theirs = new Desk(Workspace.open(file(), "Colleague", CLOCK), other)) {
            theirs.open(new TourId("zm"));
            other.until(() -> theirs.view().tour().isPresent());
            theirs.edit(retime("2023-09-11T14:00", "2023-09-11T15:00"));
        }
        desk.edit(rename("Ours again"));
        window.until(this::isSaved);

        var merged =
                visit().withTitle(Text.english("Ours again"))
                        .withMoment(timed("2023-09-11T14:00", "2023-09-11T15:00"));
        assertEquals(Optional.of(merged), shown().item(VISIT));
        assertEquals(Optional.of(shown()), reopened(new TourId("zm")));
        assertInstanceOf(Notice.Merged.class, desk.view().notice().orElseThrow());
        desk.undo();
        assertEquals(Optional.of(merged.withTitle(Text.english("Ours"))), shown().item(VISIT));
    }

    @Test
    void refreshShowsWhatAnotherProgramSaved() {
        desk.add(tour("zm", "Zambia"), Deed.CREATE_TOUR);
        window.until(this::isSaved);
        var other = new Window();
        try (var theirs = new Desk(Workspace.open(file(), "Colleague", CLOCK), other)) {
            theirs.add(tour("ve", "Venezuela"), Deed.CREATE_TOUR);
            theirs.open(new TourId("zm"));
            other.until(() ->
                    theirs.view()
                            .tour()
                            .filter(tour -> tour.id().value().equals("zm"))
                            .isPresent());
            theirs.edit(addVisit());
        }
        desk.refresh();
        window.until(() -> shown().item(VISIT).isPresent());
        assertEquals(
                List.of("Venezuela", "Zambia"),
                desk.view().tours().stream()
                        .map(TourSummary::heading)
                        .map(heading -> heading.title().best(Language.ENGLISH))
                        .toList());
        assertEquals(Optional.of(BYD), desk.view().directory().site(BYD.id()));
    }

    @Test
    void aTourThatAnotherProgramRemovedStaysWithItsEdits() {
        desk.add(tour("zm", "Zambia"), Deed.CREATE_TOUR);
        window.until(this::isSaved);
        removeBehindTheDesk();
        desk.edit(addVisit());
        window.until(this::isSaved);
        assertEquals(Optional.of(shown()), reopened(new TourId("zm")));
        assertEquals(Optional.of(new Notice.Kept(Text.english("Zambia"))), desk.view().notice());
    }

    @Test
    void importingOverATourThatWasNotOpenCanBeUndone() {
        var original = tour("zm", "Zambia");
        desk.add(original, Deed.CREATE_TOUR);
        reopenDesk();
        desk.add(tour("zm", "Zambia from a pack"), Deed.IMPORT_TOUR);
        window.until(() -> desk.view().tour().isPresent() && isSaved());
        assertEquals(Optional.empty(), desk.view().notice());
        desk.undo();
        assertEquals(original, shown());
        window.until(this::isSaved);
        assertEquals(Optional.of(original), reopened(original.id()));
    }

    @Test
    void aRefusedRemovalLeavesEarlierStepsAsTheyWere() {
        var other = Site.named(new SiteId("zte"), SiteKind.COMPANY, Text.english("ZTE"), SHANGHAI);
        var renamed = other.withName(Text.english("ZTE Corporation"));
        desk.add(tour("zm", "Zambia"), Deed.CREATE_TOUR);
        desk.edit(addVisit());
        reopenDesk();
        desk.editDirectory(Deed.CHANGE_SITE, other.name(), known -> known.with(other));
        desk.editDirectory(Deed.CHANGE_SITE, other.name(), known -> known.with(renamed));
        desk.editDirectory(Deed.REMOVE_SITE, BYD.name(), known -> known.without(BYD.id()));
        window.until(() -> desk.view().notice().isPresent() && isSaved());
        assertInUse();
        assertEquals(Optional.of(renamed), desk.view().directory().site(other.id()));
        desk.undo();
        assertEquals(Optional.of(other), desk.view().directory().site(other.id()));
        assertEquals(Optional.of(BYD), desk.view().directory().site(BYD.id()));
    }

    @Test
    void whatTheOfficeSettlesIsSavedMergedAndUndone() {
        desk.editOffice(office -> office.withRules(rules("T-7", "off")));
        window.until(this::isSaved);
        try (var workspace = Workspace.open(file(), "Colleague", CLOCK)) {
            var before = workspace.office();
            assertEquals(rules("T-7", "off"), before.rules());
            var numbers = new TreeMap<>(before.rules().numbers());
            numbers.put("T-9", "off");
            var after = before.withRules(before.rules().withNumbers(numbers));
            assertEquals(
                    Optional.empty(), workspace.save(before, after, Deed.CHANGE_OFFICE.name()));
        }
        desk.editOffice(office -> office.withRules(office.rules().withPack(Optional.of("china"))));
        window.until(this::isSaved);
        assertEquals(Optional.of("china"), desk.view().office().rules().pack());
        assertEquals(Set.of("T-7", "T-9"), desk.view().office().rules().numbers().keySet());
        desk.undo();
        desk.undo();
        window.until(this::isSaved);
        try (var workspace = Workspace.open(file(), "Reader", CLOCK)) {
            assertEquals(rules("T-9", "off"), workspace.office().rules());
        }
    }

    private static RuleChoice rules(String number, String value) {
        return RuleChoice.OFFICE.withNumbers(new TreeMap<>(Map.of(number, value)));
    }

    @Test
    void undoDoesNotTakeBackSomebodyElsesTravelTimes() {
        var mine = new TravelTimes.Way(BYD.id(), new SiteId("zte"));
        var theirs = new TravelTimes.Way(BYD.id(), new SiteId("dji"));
        var hour = new TravelTimes.Travel(60, TravelTimes.Basis.ESTIMATE, "");
        for (var id : List.of("byd", "zte", "dji")) {
            var site = BYD.withName(Text.english(id));
            desk.editDirectory(
                    Deed.CHANGE_SITE,
                    site.name(),
                    known ->
                            known.with(
                                    Site.named(
                                            new SiteId(id),
                                            SiteKind.COMPANY,
                                            site.name(),
                                            SHANGHAI)));
        }
        window.until(this::isSaved);
        desk.editTravelTimes(times -> times.with(mine, hour));
        window.until(this::isSaved);
        try (var workspace = Workspace.open(file(), "Colleague", CLOCK)) {
            var before = workspace.travelTimes();
            workspace.save(before, before.with(theirs, hour), Deed.CHANGE_TRAVEL_TIME.name());
        }
        desk.refresh();
        window.until(() -> desk.view().travelTimes().ways().containsKey(theirs));
        desk.undo();
        window.until(this::isSaved);
        try (var workspace = Workspace.open(file(), "Reader", CLOCK)) {
            assertEquals(TravelTimes.NONE.with(theirs, hour), workspace.travelTimes());
        }
    }

    @Test
    void aSiteThatSomebodyElseChangedMeanwhileIsMergedIntoTheEdit() {
        desk.add(tour("zm", "Zambia"), Deed.CREATE_TOUR);
        desk.edit(addVisit());
        window.until(this::isSaved);
        var renamed = BYD.withName(Text.of("BYD Auto", "比亚迪汽车"));
        try (var workspace = Workspace.open(file(), "Colleague", CLOCK)) {
            var before = workspace.directory();
            var saved = workspace.save(before, before.with(renamed), "CHANGE_SITE", BYD.name());
            assertInstanceOf(DirectorySaved.Done.class, saved);
        }
        var address = Text.english("Pingshan");
        desk.editDirectory(
                Deed.CHANGE_SITE, BYD.name(), known -> known.with(BYD.withAddress(address)));
        window.until(this::isSaved);
        assertEquals(
                Optional.of(renamed.withAddress(address)), desk.view().directory().site(BYD.id()));
        desk.undo();
        window.until(this::isSaved);
        assertEquals(Optional.of(renamed), shown().directory().site(BYD.id()));
    }

    @Test
    void anEditThatDoesNotFitTheTourAnyMoreIsNotMade() {
        var tour = tour("zm", "Zambia");
        desk.add(tour, Deed.CREATE_TOUR);
        var elsewhere = visit().withParty(Party.of(new TrackId("spouse")));
        desk.edit(Edits.add(elsewhere.withTitle(Text.english("Tea")), Directory.EMPTY.with(BYD)));
        assertEquals(tour, shown());
        assertEquals(Optional.of(new Notice.Unfitting(Text.english("Tea"))), desk.view().notice());
    }

    @Test
    void aTourThatAnotherProgramRemovedIsGoneWhereNothingWasDoneToIt() {
        desk.add(tour("zm", "Zambia"), Deed.CREATE_TOUR);
        window.until(this::isSaved);
        removeBehindTheDesk();
        desk.refresh();
        window.until(() -> desk.view().notice().isPresent());
        assertEquals(Optional.of(new Notice.Gone(Text.english("Zambia"))), desk.view().notice());
        assertEquals(List.of(), desk.view().tours());
    }

    @Test
    void whatATourNamesCannotBeRemoved() {
        desk.add(tour("zm", "Zambia"), Deed.CREATE_TOUR);
        desk.edit(addVisit());
        window.until(this::isSaved);
        desk.editDirectory(Deed.REMOVE_SITE, BYD.name(), known -> known.without(BYD.id()));
        assertInUse();
        reopenDesk();
        desk.editDirectory(Deed.REMOVE_SITE, BYD.name(), known -> known.without(BYD.id()));
        window.until(() -> desk.view().notice().isPresent());
        assertInUse();
    }

    @Test
    void aFailedSaveKeepsTheEditsAndTheyCanBeSavedElsewhere() {
        desk.add(tour("zm", "Zambia"), Deed.CREATE_TOUR);
        window.until(this::isSaved);
        var busy = Locked.lock(file());
        desk.edit(addVisit());
        window.until(() -> desk.view().saving() instanceof Saving.Failed);
        assertEquals(Optional.of(visit()), shown().item(VISIT));
        busy.release();

        var elsewhere = folder.resolve("elsewhere.retinue");
        desk.saveElsewhere(elsewhere);
        window.until(this::isSaved);
        assertEquals(elsewhere.toAbsolutePath(), desk.view().file());
        try (var there = Workspace.open(elsewhere, "Officer", CLOCK)) {
            assertEquals(Optional.of(shown()), there.tour(new TourId("zm")).map(Stored::tour));
        }
    }

    @Test
    void whatWasMendedOnOpeningIsTold() throws IOException {
        desk.close();
        damageTheSearchIndex();
        desk = new Desk(Workspace.open(file(), "Officer", CLOCK), window);
        var notice = assertInstanceOf(Notice.Mended.class, desk.view().notice().orElseThrow());
        assertTrue(Files.exists(notice.kept()));
        var told = Notices.sentence(Words.in(Language.CHINESE), notice);
        assertTrue(told.contains(notice.kept().getFileName().toString()), told);
        reopenDesk();
        assertEquals(Optional.empty(), desk.view().notice());
    }

    private void damageTheSearchIndex() throws IOException {
        var page = Locked.numberIn(file(), PAGE_OF_SEARCH) - 1;
        var size = Locked.numberIn(file(), "PRAGMA page_size");
        var content = Files.readAllBytes(file());
        Arrays.fill(content, page * size, (page + 1) * size, (byte) 0x5a);
        Files.write(file(), content);
    }

    private void removeBehindTheDesk() {
        try (var theirs = Workspace.open(file(), "Colleague", CLOCK)) {
            var stored = theirs.tour(new TourId("zm"));
            var saved =
                    theirs.save(new Change(stored, Optional.empty(), "REMOVE_TOUR", Text.EMPTY));
            assertInstanceOf(Saved.Done.class, saved);
        }
    }

    private void assertInUse() {
        assertEquals(Optional.of(BYD), desk.view().directory().site(BYD.id()));
        assertEquals(
                Optional.of(new Notice.InUse(BYD.name(), List.of(Text.english("Zambia")))),
                desk.view().notice());
    }

    private void reopenDesk() {
        desk.close();
        desk = new Desk(Workspace.open(file(), "Officer", CLOCK), window);
    }

    private Path file() {
        return folder.resolve("desk.retinue");
    }

    private boolean isSaved() {
        return desk.view().saving() instanceof Saving.Saved;
    }

    private Tour shown() {
        return desk.view().tour().orElseThrow();
    }

    private Optional<Tour> reopened(TourId id) {
        try (var workspace = Workspace.open(file(), "Reader", CLOCK)) {
            return workspace.tour(id).map(Stored::tour);
        }
    }

    private static Tour tour(String id, String title) {
        return Tour.empty(
                new TourId(id),
                new Heading(id, Text.english(title), TourKind.STATE_VISIT, "Officer"),
                SHANGHAI,
                LocalDate.of(2023, 9, 10),
                LocalDate.of(2023, 9, 12),
                new Track(MAIN, Text.english("Main")));
    }

    private static Item visit() {
        return Engagement.of(VISIT, EngagementKind.COMPANY_VISIT, Place.at(BYD.id()), MAIN)
                .withMoment(timed("2023-09-11T09:00", "2023-09-11T10:00"));
    }

    private static Moment timed(String start, String end) {
        return new Moment.Timed(LocalDateTime.parse(start), LocalDateTime.parse(end));
    }

    private static Edit addVisit() {
        return Edits.add(visit(), Directory.EMPTY.with(BYD));
    }

    private static Edit rename(String title) {
        return Edits.change(Deed.RENAME_ITEM, visit(), item -> item.withTitle(Text.english(title)));
    }

    private static Edit retime(String start, String end) {
        return Edits.change(Deed.CHANGE_TIME, visit(), item -> item.withMoment(timed(start, end)));
    }
}
