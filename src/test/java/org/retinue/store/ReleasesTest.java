package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

class ReleasesTest {

    private static final TourId TOUR = new TourId("zambia");
    private static final TourId OTHER = new TourId("algeria");
    private static final Text TITLE = Text.english("Zambia");
    private static final byte[] PACK =
            "{\"format\": \"retinue-pack\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private final Workspaces.Fresh fresh = new Workspaces.Fresh();

    @AfterEach
    void close() {
        fresh.close();
    }

    @Test
    void whatIsReleasedIsThereAsItWasGiven() {
        var workspace = fresh.workspace();
        var first = added(workspace, TOUR, 1);
        var second = added(workspace, TOUR, 2);
        var other = added(workspace, OTHER, 1);
        assertEquals(List.of(first, second), workspace.releases().of(TOUR));
        assertEquals(List.of(other), workspace.releases().of(OTHER));
        assertEquals(Map.of(TOUR, 2, OTHER, 1), workspace.releases().latest());
        assertArrayEquals(PACK, workspace.releases().pack(TOUR, 2).orElseThrow());
        assertEquals(Optional.empty(), workspace.releases().pack(TOUR, 3));
        assertEquals(List.of(), workspace.verify().faults());
    }

    @Test
    void aNumberIsGivenOnceAndNoneIsLeftOut() {
        var workspace = fresh.workspace();
        added(workspace, TOUR, 1);
        var releases = workspace.releases();
        assertEquals(Optional.empty(), releases.add(revision(workspace, TOUR, 1), TITLE, PACK));
        assertEquals(Optional.empty(), releases.add(revision(workspace, TOUR, 3), TITLE, PACK));
        assertEquals(1, releases.of(TOUR).size());
    }

    /// A release outlives its tour, and goes along with backups.
    @Test
    void itIsInTheBackupAndOutlivesItsTour() {
        var workspace = fresh.workspace();
        var tour = ArbitraryTours.tour(1, 12);
        var stored = Workspaces.add(workspace, tour);
        var release = added(workspace, tour.id(), 1);
        workspace.save(new Change(Optional.of(stored), Optional.empty(), "REMOVE", TITLE));
        var backup = folder.resolve("backup.retinue");
        workspace.backup(backup);
        var restored = folder.resolve("restored.retinue");
        Workspace.restore(backup, restored);
        try (var opened = Workspaces.open(restored)) {
            assertEquals(List.of(release), opened.releases().of(tour.id()));
            assertArrayEquals(PACK, opened.releases().pack(tour.id(), 1).orElseThrow());
            assertEquals(List.of(), opened.verify().faults());
        }
    }

    @Test
    void aPackThatIsNotWhatWasWrittenIsDamage() throws SQLException {
        var workspace = fresh.workspace();
        added(workspace, TOUR, 1);
        alter(workspace, "UPDATE revision SET pack = 'AAAA'");
        Workspaces.assertTrouble(Trouble.Kind.DAMAGED, () -> workspace.releases().pack(TOUR, 1));
        assertEquals(
                List.of(new Verification.Fault(Verification.Part.RELEASES, "release 1")),
                workspace.verify().faults());
    }

    @Test
    void theJournalTellsOfTheReleaseWithoutItsPack() {
        var workspace = fresh.workspace();
        added(workspace, TOUR, 1);
        var entry = workspace.journal(TOUR, 10).getFirst();
        assertEquals("RELEASE", entry.deed());
        assertEquals(
                List.of(),
                entry.changes().stream().filter(change -> change.field().equals("pack")).toList());
    }

    @Test
    void whoReceivedWhat() {
        var workspace = fresh.workspace();
        var handings = workspace.handings();
        var handed = handings.add(List.of(handing(workspace, "li"), handing(workspace, "")), TITLE);
        assertEquals(List.of(1, 2), handed.stream().map(Handed::number).toList());
        assertEquals(handed, handings.of(TOUR));
        var now = workspace.releases().now();
        handings.confirm(TOUR, List.of(2, 7), Optional.of(now), TITLE);
        var confirmed = handed.getLast().confirmed(Optional.of(now));
        assertEquals(List.of(handed.getFirst(), confirmed), handings.of(TOUR));
        handings.confirm(TOUR, List.of(2), Optional.empty(), TITLE);
        assertEquals(handed, handings.of(TOUR), "taken back");
        handings.remove(TOUR, List.of(1), TITLE);
        assertEquals(List.of(handed.getLast()), handings.of(TOUR));
        assertEquals(List.of(3), numbers(handings.add(List.of(handing(workspace, "li")), TITLE)));
        assertEquals(List.of(2, 3), numbers(handings.of(TOUR)));
        assertEquals(List.of(), workspace.verify().faults());
    }

    private static List<Integer> numbers(List<Handed> handed) {
        return handed.stream().map(Handed::number).toList();
    }

    private static Revision added(Workspace workspace, TourId tour, int number) {
        var revision = revision(workspace, tour, number);
        return workspace.releases().add(revision, TITLE, PACK).orElseThrow();
    }

    private static Revision revision(Workspace workspace, TourId tour, int number) {
        var releases = workspace.releases();
        return new Revision(
                tour,
                number,
                "Note " + number,
                releases.officer(),
                releases.now(),
                "hash",
                List.of("T-4 item", "unconfirmed item"));
    }

    private static Handed handing(Workspace workspace, String person) {
        var at = workspace.releases().now();
        var name = person.isEmpty() ? "Front desk" : "";
        return new Handed(TOUR, 1, 1, "programme", person, name, "BY_HAND", at, Optional.empty());
    }

    private static void alter(Workspace workspace, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + workspace.file());
                var altering = connection.createStatement()) {
            altering.execute(statement);
        }
    }
}
