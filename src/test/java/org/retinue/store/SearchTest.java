package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.store.Verification.Fault;
import org.retinue.store.Verification.Part;
import org.retinue.tour.Briefing;
import org.retinue.tour.Cue;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Note;
import org.retinue.tour.Place;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// What is found in a small workspace, in which order, and that the index follows what is saved.
/// Today is 2 March 2026.
class SearchTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final TrackId MAIN = new TrackId("main");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int PAGE = 4096;
    private static final SiteId BYD = new SiteId("byd");

    @TempDir Path folder;
    private final Workspaces.Fresh fresh = new Workspaces.Fresh();
    private Workspace workspace = fresh.workspace();
    private Stored spring = Workspaces.add(workspace, spring());

    @BeforeEach
    void addAnOlderTour() {
        Workspaces.add(
                workspace,
                tour("old", TODAY.minusYears(3), 3)
                        .withItems(
                                List.of(
                                        item("old-visit", TODAY.minusYears(3), "Visit", "参观"),
                                        item("old-talks", TODAY.minusYears(3), "Old talks", "")),
                                Directory.EMPTY));
    }

    @AfterEach
    void close() {
        fresh.close();
    }

    private static Tour spring() {
        var site = Site.named(BYD, SiteKind.COMPANY, Text.of("BYD", "比亚迪"), SHANGHAI);
        var noted =
                item("signing", TODAY.plusDays(2), "Signing", "签约仪式")
                        .withNotes(
                                List.of(
                                        note(Sensitivity.OFFICE, "Bring the flags"),
                                        note(Sensitivity.SECURITY, "Sniper on the roof"),
                                        note(Sensitivity.MEDICAL, "Allergic to penicillin")));
        return tour("spring", TODAY, 3)
                .withItems(
                        List.of(
                                item("huawei", TODAY.plusDays(1), "Visit to Huawei", "参观华为总部"),
                                item("angstrom", TODAY, "Talks with Zoë Ångström", "会谈")
                                        .withBriefing(
                                                new Briefing(
                                                        Text.english("# Seating as *usual*"),
                                                        List.of(new Cue(-5, Text.of("", "开麦克风"))))),
                                item("byd", TODAY.plusDays(1), "", "").withPlace(Place.at(BYD)),
                                noted,
                                item("pooled", TODAY, "Visit if there is time", "")
                                        .withMoment(Moment.POOLED)),
                        Directory.of(List.of(site), List.of(), List.of()));
    }

    private static Note note(Sensitivity sensitivity, String text) {
        return new Note(sensitivity, Text.english(text));
    }

    private static Tour tour(String id, LocalDate first, int days) {
        return Tour.empty(
                new TourId(id),
                new Heading("", Text.english("Tour " + id), TourKind.STATE_VISIT, ""),
                SHANGHAI,
                first,
                first.plusDays(days - 1L),
                new Track(MAIN, Text.english("Main")));
    }

    private static Engagement item(String id, LocalDate day, String english, String chinese) {
        var start = day.atTime(LocalTime.of(9, 0));
        return Engagement.of(new ItemId(id), EngagementKind.COMPANY_VISIT, Place.UNKNOWN, MAIN)
                .withTitle(Text.of(english, chinese))
                .withMoment(new Moment.Timed(start, start.plusHours(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    visit            | pooled huawei old-visit
                    v                | pooled huawei old-visit
                    Visit HUA        | huawei
                    hua visit        | huawei
                    isit             | ''
                    angstrom zoe     | angstrom
                    ÅNG              | angstrom
                    参               | huawei old-visit
                    参观             | huawei old-visit
                    参观华           | huawei
                    华为             | huawei
                    参观 总部        | huawei
                    参观总部         | ''
                    visit 参观       | huawei old-visit
                    参观hua          | huawei
                    talks            | angstrom old-talks
                    usual            | angstrom
                    麦克风           | angstrom
                    flags            | signing
                    sniper           | ''
                    penicillin       | ''
                    byd              | ''
                    nothing          | ''
                    ' - '            | ''
                    """)
    void itemsAreFoundNearestToTodayFirst(String typed, String found) {
        assertEquals(found, found(typed));
    }

    @Test
    void aWordMayMeanASiteOrATour() {
        assertEquals(
                found(new Sought("visit", Set.of())),
                found(new Sought("visit", Set.of()), new Sought("?", Set.of(Mark.of(BYD)))));
        assertEquals("byd", found(new Sought("比亚迪", Set.of(Mark.of(BYD)))));
        assertEquals(
                "pooled huawei",
                found(
                        new Sought("visit", Set.of()),
                        new Sought("spring", Set.of(Mark.of(spring.tour().id())))));
    }

    @Test
    void noMoreAreFoundThanAreWanted() {
        assertEquals(
                List.of("pooled", "huawei"),
                workspace.search(List.of(new Sought("v", Set.of())), 2).stream()
                        .map(found -> found.item().id().value())
                        .toList());
    }

    /// Where one stretch of days that is looked at ends and the next begins, on either side.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 100})
    void theNearestAreFoundHoweverFarAway(int most) {
        var days = List.of(0, 62, 63, 64, 65, 66, 96, 766, 767, 768, 769, 770, 800, 9000);
        for (var away : days) {
            add("ahead" + away, TODAY.plusDays(away));
            add("past" + away, TODAY.minusDays(away));
        }
        assertEquals(
                days.stream()
                        .flatMap(away -> Stream.of("ahead" + away, "past" + away))
                        .limit(most)
                        .toList(),
                workspace.search(List.of(new Sought("far", Set.of())), most).stream()
                        .map(found -> found.item().id().value())
                        .toList());
    }

    private void add(String id, LocalDate day) {
        var only = List.<Item>of(item(id, day, "Far", ""));
        Workspaces.add(workspace, tour(id, day, 1).withItems(only, Directory.EMPTY));
    }

    @Test
    void aWordThatMeansManySitesIsFoundBesideARareOne() {
        var sites =
                Stream.concat(
                                Stream.of(Mark.of(BYD)),
                                IntStream.range(0, 60)
                                        .mapToObj(site -> Mark.of(new SiteId("site-" + site))))
                        .collect(Collectors.toSet());
        change("byd", item -> item.withTitle(Text.english("Rare")));
        change("angstrom", item -> item.withTitle(Text.english("Rare talks")));
        change("signing", item -> item.withTitle(Text.english("Rare signing")));
        assertEquals("byd", found(new Sought("x", sites), new Sought("rare", Set.of())));
        assertEquals(
                "angstrom byd", found(new Sought("talks", sites), new Sought("rare", Set.of())));
    }

    @Test
    void whatIsSavedIsFoundAsItIsNow() {
        change("huawei", item -> item.withTitle(Text.english("Factory tour")));
        assertEquals("pooled old-visit", found("visit"));
        assertEquals("huawei", found("fact"));
        assertEquals("old-visit", found("参"));
        change("huawei", item -> item.withMoment(Moment.POOLED));
        assertEquals("huawei", found("fact"));
        change("angstrom", item -> item.withMoment(new Moment.ToBeConfirmed(far(), 0)));
        assertEquals("old-talks angstrom", found("talks"));
        save(spring.tour().without(new ItemId("angstrom")));
        assertEquals("old-talks", found("talks"));
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Test
    void whatHasNoDayStandsByTheFirstOfItsTour() {
        var days = new ArrayList<>(spring.tour().days());
        days.addAll(tour("later", far(), 1).days());
        save(spring.tour().withDays(days.subList(3, 4)));
        assertEquals("huawei old-visit pooled", found("visit"));
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Test
    void whatIsRemovedIsNotFound() {
        var removal = new Change(Optional.of(spring), Optional.empty(), "REMOVE", Text.EMPTY);
        assertEquals(new Saved.Done(0), workspace.save(removal));
        assertEquals("old-visit", found("visit"));
        Workspaces.add(workspace, spring.tour());
        assertEquals("pooled huawei old-visit", found("visit"));
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Test
    void aBackupIsSearchedAsTheWorkspaceWas() throws IOException {
        var backup = folder.resolve("backup.retinue");
        workspace.backup(backup);
        save(spring.tour().without(new ItemId("huawei")));
        var restored = folder.resolve("restored.retinue");
        Workspace.restore(backup, restored);
        try (var again = Workspaces.open(restored)) {
            assertEquals("pooled huawei old-visit", found(again, new Sought("visit", Set.of())));
            assertEquals(List.of(), again.verify().faults());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM search_term WHERE term = 'visit'",
                "UPDATE search_term SET block = block + 1 WHERE term = 'visit'",
                "INSERT INTO search_term SELECT 'more', block, spots FROM search_term LIMIT 1",
                "UPDATE search_term SET spots = x'0001' WHERE term = 'visit'",
                "DELETE FROM search_spot WHERE item = 'huawei'",
                "UPDATE search_spot SET day = day + 1 WHERE item = 'huawei'",
                "INSERT INTO search_spot (day, number, tour, item) VALUES (1, 1, 'x', 'y')"
            })
    void anIndexThatDoesNotFitIsAFaultAndIsMadeAnew(String statement) {
        workspace.line().inTurn(handle -> handle.execute(statement));
        assertEquals(List.of(new Fault(Part.SEARCH, "search_term")), workspace.verify().faults());
        reopen();
        assertEquals("pooled huawei old-visit", found("visit"));
        assertEquals(List.of(), workspace.verify().faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM search_state",
                "UPDATE search_state SET form = 0",
                "UPDATE search_state SET tours = 0",
                "UPDATE search_state SET tours = tours + 1"
            })
    void anIndexOfOtherToursIsMadeAnewOnOpening(String statement) {
        workspace
                .line()
                .inTurn(handle -> {
                    handle.execute("DELETE FROM search_term");
                    handle.execute("DELETE FROM search_spot");
                    return handle.execute(statement);
                });
        assertEquals("", found("visit"));
        reopen();
        assertEquals("pooled huawei old-visit", found("visit"));
    }

    /// Only pages of what is searched by are damaged: nothing else is lost.
    @ParameterizedTest
    @ValueSource(strings = {"search_term", "search_spot", "search_spot_of_item", "search_state"})
    void damageToTheIndexKeepsNobodyOut(String table) throws IOException {
        var file = workspace.file();
        var page = page(table);
        workspace.close();
        var content = Files.readAllBytes(file);
        Arrays.fill(content, (page - 1) * PAGE, page * PAGE, (byte) 0x5a);
        Files.write(file, content);
        assertFalse(Workspace.verify(file).isSound());
        var kept = file.resolveSibling("office damaged 2026-03-02 09-30-00.retinue");
        try (var again = Workspaces.open(file)) {
            assertEquals("pooled huawei old-visit", found(again, new Sought("visit", Set.of())));
            assertEquals(Optional.of(spring), again.tour(spring.tour().id()));
            assertEquals(List.of(), again.verify().faults());
            assertEquals(1, again.journal(spring.tour().id(), 10).size());
            assertEquals(Optional.of(kept), again.damaged());
        }
        assertArrayEquals(content, Files.readAllBytes(kept));
        try (var mended = Workspaces.open(file)) {
            assertEquals(Optional.empty(), mended.damaged());
        }
        Files.write(file, content);
        try (var again = Workspaces.open(file)) {
            var second = file.resolveSibling("office damaged 2026-03-02 09-30-00-2.retinue");
            assertEquals(Optional.of(second), again.damaged());
        }
    }

    private int page(String table) {
        return workspace
                .line()
                .inTurn(handle ->
                        handle.createQuery("SELECT rootpage FROM sqlite_schema WHERE name = ?")
                                .bind(0, table)
                                .mapTo(Integer.class)
                                .one());
    }

    private void reopen() {
        workspace.close();
        workspace = Workspaces.open(workspace.file());
    }

    private static LocalDate far() {
        return TODAY.plusYears(10);
    }

    private void change(String id, UnaryOperator<Item> change) {
        save(spring.tour().with(new ItemId(id), change));
    }

    private void save(Tour after) {
        spring = Workspaces.saved(workspace, Optional.of(spring), after);
    }

    private String found(String typed) {
        return found(
                Stream.of(typed.split(" "))
                        .map(word -> new Sought(word, Set.of()))
                        .toArray(Sought[]::new));
    }

    private String found(Sought... words) {
        return found(workspace, words);
    }

    private static String found(Workspace workspace, Sought... words) {
        return String.join(
                " ",
                workspace.search(List.of(words), 100).stream()
                        .map(found -> found.item().id().value())
                        .toList());
    }
}
