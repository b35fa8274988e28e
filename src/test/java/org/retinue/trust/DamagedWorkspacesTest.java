package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.retinue.store.Change;
import org.retinue.store.Salvaged;
import org.retinue.store.TourSummary;
import org.retinue.store.Workspace;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Directory;
import org.retinue.tour.Id;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.Trouble;

/// Goal R7: a damaged workspace is refused with a reason or opened as it was; what is refused is
/// restored from a backup, or salvaged so that whatever is not as it was is named.
///
/// The number of workspaces damaged in each of the ways is the system property `trust.damages`.
class DamagedWorkspacesTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2023-09-01T08:00:00Z"), ZoneOffset.UTC);
    private static final int EACH = Integer.getInteger("trust.damages", 2);
    private static final long SEED = Long.getLong("trust.seed", 20_260_101L);
    private static final EnumSet<Trouble.Kind> REASONS =
            EnumSet.of(
                    Trouble.Kind.DAMAGED,
                    Trouble.Kind.NOT_A_WORKSPACE,
                    Trouble.Kind.NEWER_WORKSPACE,
                    Trouble.Kind.CANNOT_READ);

    @TempDir private Path folder;
    private final Map<String, Integer> counts = new TreeMap<>();

    /// Everything that is planned with.
    private record Content(Map<TourId, Tour> tours, Directory directory, TravelTimes travel) {

        static Content of(Workspace workspace) {
            return new Content(
                    workspace.tours().stream()
                            .map(TourSummary::id)
                            .collect(
                                    Collectors.toMap(
                                            id -> id,
                                            id -> workspace.tour(id).orElseThrow().tour())),
                    workspace.directory(),
                    workspace.travelTimes());
        }
    }

    /// A workspace, what it was some edits ago, and a backup of that time.
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
    private record Sound(byte[] file, byte[] before, byte[] backup, Content now, Content then) {}

    @Test
    void whatIsDamagedIsRefusedAndRestoredOrSalvaged() throws IOException, SQLException {
        var sound = sound();
        var random = new Random(SEED);
        var longest = Duration.ZERO;
        var slowest = "";
        for (var way : Damages.values()) {
            for (var number = 0; number < EACH; number++) {
                var place = Files.createDirectory(folder.resolve(way + "-" + number));
                var file = place.resolve("office.retinue");
                way.make(random, sound.file(), sound.before(), file);
                var started = System.nanoTime();
                look(way + " " + number, file, sound, number % 2 == 0);
                var took = Duration.ofNanos(System.nanoTime() - started);
                if (took.compareTo(longest) > 0) {
                    longest = took;
                    slowest = way + " " + number;
                }
                remove(place);
            }
        }
        Account.tell(
                "R7",
                "%d damaged workspaces of %d kinds, seed %d, 0 crashes, 0 changes unnoticed;"
                        + " %s; %s took longest, %d ms",
                Damages.values().length * EACH,
                Damages.values().length,
                SEED,
                counts,
                slowest,
                longest.toMillis());
        assertTrue(counts.getOrDefault("salvaged", 0) > 0, "Nothing was salvaged");
        assertTrue(counts.getOrDefault("restored", 0) > 0, "Nothing was restored");
    }

    /// Opens the workspace; where it is refused, salvages a copy and restores the backup.
    private void look(String which, Path file, Sound sound, boolean withBackup) throws IOException {
        var copy = file.resolveSibling("copy.retinue");
        copy(file, copy);
        if (withBackup) {
            var backups = Files.createDirectory(file.resolveSibling("copy backups"));
            Files.write(backups.resolve("copy 2023-08-31 18-00-00.retinue"), sound.backup());
        }
        try (var workspace = Workspace.open(file, "Officer", CLOCK)) {
            var content = Content.of(workspace);
            assertTrue(
                    content.equals(sound.now()) || content.equals(sound.then()),
                    which + " was opened and is not as it was");
            count(workspace.damaged().isPresent() ? "mended" : "opened as it was");
        } catch (Trouble trouble) {
            if (!REASONS.contains(trouble.kind())) {
                throw new AssertionError(which, trouble);
            }
            count("refused");
            salvage(which, copy, sound, withBackup);
            restore(file, sound);
        }
    }

    private void salvage(String which, Path file, Sound sound, boolean withBackup) {
        Salvaged salvaged;
        try {
            salvaged = Workspace.salvage(file, CLOCK);
        } catch (Trouble trouble) {
            if (!REASONS.contains(trouble.kind())) {
                throw new AssertionError(which, trouble);
            }
            count("not to be salvaged");
            return;
        }
        count("salvaged");
        assertTrue(Files.exists(salvaged.damaged()), which);
        assertEquals(List.of(), Workspace.verify(file).faults(), which);
        try (var workspace = Workspace.open(file, "Officer", CLOCK)) {
            var there = Content.of(workspace);
            var named =
                    salvaged.losses().stream().map(Salvaged.Loss::id).collect(Collectors.toSet());
            var unnamed = changed(sound.now(), there, named);
            assertTrue(
                    unnamed.isEmpty() || salvaged.isCut(),
                    which + " is salvaged and says nothing of " + unnamed);
            if (unnamed.isEmpty() && named.isEmpty()) {
                count("salvaged whole");
            }
            if (withBackup && !there.tours().keySet().containsAll(sound.now().tours().keySet())) {
                count("salvaged without a tour");
            }
        }
    }

    /// The ids of what is not as it was and not named either.
    private static List<String> changed(Content was, Content is, Set<String> named) {
        var directories =
                Stream.of(
                                differing(was.directory().sites(), is.directory().sites()),
                                differing(was.directory().people(), is.directory().people()),
                                differing(was.directory().vehicles(), is.directory().vehicles()))
                        .flatMap(ids -> ids);
        var tours =
                was.tours().entrySet().stream()
                        .filter(tour -> !tour.getValue().equals(is.tours().get(tour.getKey())))
                        .filter(tour ->
                                tour.getValue().directory().sites().keySet().stream()
                                        .noneMatch(id -> named.contains(id.value())))
                        .filter(tour ->
                                tour.getValue().directory().people().keySet().stream()
                                        .noneMatch(id -> named.contains(id.value())))
                        .filter(tour ->
                                tour.getValue().directory().vehicles().keySet().stream()
                                        .noneMatch(id -> named.contains(id.value())))
                        .map(tour -> tour.getKey().value());
        var ways =
                was.travel().ways().entrySet().stream()
                        .filter(way ->
                                !Optional.ofNullable(is.travel().ways().get(way.getKey()))
                                        .equals(Optional.of(way.getValue())))
                        .map(way -> way.getKey().from().value());
        return Stream.of(directories, tours, ways)
                .flatMap(ids -> ids)
                .filter(id -> !named.contains(id))
                .toList();
    }

    private static <K extends Id, V> Stream<String> differing(Map<K, V> was, Map<K, V> is) {
        return was.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(is.get(entry.getKey())))
                .map(entry -> entry.getKey().value());
    }

    private void restore(Path file, Sound sound) throws IOException {
        var backup = Files.write(file.resolveSibling("backup.retinue"), sound.backup());
        Workspace.restore(backup, file);
        try (var workspace = Workspace.open(file, "Officer", CLOCK)) {
            assertEquals(sound.then(), Content.of(workspace));
        }
        count("restored");
    }

    private Sound sound() throws IOException {
        var file = folder.resolve("sound.retinue");
        try (var workspace = Workspace.create(file, "Officer", CLOCK)) {
            for (var number = 1; number <= 3; number++) {
                save(workspace, ArbitraryTours.tour(number, 20));
            }
            workspace.save(TravelTimes.NONE, ArbitraryTours.travelTimes(1), "TRAVEL");
            var before = Files.readAllBytes(file);
            var then = Content.of(workspace);
            var backup = Files.readAllBytes(workspace.backup());
            save(workspace, ArbitraryTours.tour(4, 20));
            return new Sound(Files.readAllBytes(file), before, backup, Content.of(workspace), then);
        }
    }

    private static void save(Workspace workspace, Tour tour) {
        var _ =
                workspace.save(
                        new Change(Optional.empty(), Optional.of(tour), "CREATE_TOUR", Text.EMPTY));
    }

    private static void copy(Path file, Path copy) throws IOException {
        Files.copy(file, copy);
        var journal = file.resolveSibling(file.getFileName() + "-journal");
        if (Files.exists(journal)) {
            Files.copy(journal, copy.resolveSibling(copy.getFileName() + "-journal"));
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static void remove(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
