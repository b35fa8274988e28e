package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.function.Executable;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;

/// Workspaces for tests, and what tests say about them in one line.
final class Workspaces {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:30:00Z"), ZoneOffset.UTC);
    static final String OFFICER = "Lin";

    private Workspaces() {}

    static Workspace create(Path file) {
        return Workspace.create(file, OFFICER, CLOCK);
    }

    static Workspace open(Path file) {
        return Workspace.open(file, OFFICER, CLOCK);
    }

    /// Saves a new tour and gives it as it was stored.
    static Stored add(Workspace workspace, Tour tour) {
        return saved(workspace, Optional.empty(), tour);
    }

    /// Saves a change of a tour and gives it as it was stored.
    static Stored saved(Workspace workspace, Optional<Stored> before, Tour after) {
        var change = new Change(before, Optional.of(after), "TEST", after.heading().title());
        var done = assertInstanceOf(Saved.Done.class, workspace.save(change));
        return new Stored(after, done.version());
    }

    static Change retitled(Stored before, String title) {
        var heading = before.tour().heading().withTitle(Text.english(title));
        return new Change(
                Optional.of(before),
                Optional.of(before.tour().withHeading(heading)),
                "CHANGE_HEADING",
                Text.english(title));
    }

    static void assertTrouble(Trouble.Kind kind, Executable work) {
        assertEquals(kind, assertThrows(Trouble.class, work).kind());
    }

    static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Empty workspaces in a folder of their own, many of them in little time: each is a copy of
    /// the first.
    static final class Fresh implements AutoCloseable {

        private final List<Workspace> open = new ArrayList<>();
        private final List<Path> folders = new ArrayList<>();

        Workspace workspace() {
            try {
                var folder = Files.createTempDirectory("retinue");
                folders.add(folder);
                var file = folder.resolve("office.retinue");
                Files.write(file, Empty.FILE);
                var workspace = open(file);
                open.add(workspace);
                return workspace;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            open.forEach(Workspace::close);
            folders.forEach(Workspaces::remove);
            open.clear();
            folders.clear();
        }

        private Workspace open(Path file) {
            return Workspaces.open(file);
        }
    }

    /// The content of an empty workspace.
    private static final class Empty {

        static final byte[] FILE = file();

        private static byte[] file() {
            try {
                var folder = Files.createTempDirectory("retinue");
                var file = folder.resolve("empty.retinue");
                create(file).close();
                var content = Files.readAllBytes(file);
                remove(folder);
                return content;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
