package org.retinue.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.retinue.tour.Trouble;

/// Dated copies of a workspace in the folder beside it that is called after it: of `office.retinue`
/// in `office backups`. The last ten are kept. A file there that has no name of ours is not ours.
final class Backups {

    static final int KEPT = 10;

    /// What is added to the name of a file that is not finished.
    private static final Pattern HALF_DONE = Pattern.compile("[.]\\d+" + Places.UNFINISHED + "$");

    private final Line line;
    private final Clock clock;

    Backups(Line line, Clock clock) {
        this.line = line;
        this.clock = clock;
    }

    /// The backups, newest first.
    static List<Path> of(Path workspace) {
        return List.copyOf(dated(workspace).descendingMap().values());
    }

    private static NavigableMap<Dated, Path> dated(Path workspace) {
        var stem = stem(workspace);
        var dated = new TreeMap<Dated, Path>();
        for (var file : files(folder(workspace))) {
            Dated.read(file.getFileName().toString())
                    .filter(name -> name.stem().equals(stem))
                    .ifPresent(name -> dated.put(name, file));
        }
        return dated;
    }

    static Path folder(Path workspace) {
        return workspace.resolveSibling(stem(workspace) + " backups");
    }

    private static String stem(Path workspace) {
        return Dated.stem(workspace.getFileName().toString());
    }

    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, folder.toString());
        }
    }

    /// Makes a backup, unless the newest one holds the same; of a protected workspace no copy stays
    /// plain. Gives why it could not: a workspace whose backup cannot be made is still better open
    /// than shut.
    Optional<Trouble> makeIfChanged() {
        try {
            if (line.key().isOfProtected()) {
                PlainCopies.settle(line.file(), line.key());
            }
            var newest = of(line.file()).stream().findFirst();
            if (newest.isEmpty() || !holdsTheSame(newest.get())) {
                make();
            }
            return Optional.empty();
        } catch (Trouble e) {
            return Optional.of(e);
        }
    }

    /// Every change adds to the journal, so what ends in the same sealed entry is the same.
    private boolean holdsTheSame(Path backup) {
        var end = line.read(Journal::end);
        try (var other = Opening.lineToRead(backup, line.key())) {
            return other.read(shelf -> Inspection.isOurs(shelf) && Journal.end(shelf).equals(end));
        } catch (Trouble e) {
            return switch (e.kind()) {
                // A backup that is no good is one more reason to make another.
                case DAMAGED,
                        NOT_A_WORKSPACE,
                        NEWER_WORKSPACE,
                        PROTECTED,
                        UNPROTECTED,
                        CANNOT_READ ->
                        false;
                default -> throw e;
            };
        }
    }

    /// Makes a backup and lets go of those that are more than are kept.
    Path make() {
        var folder = Places.folder(folder(line.file()));
        removeUnfinished(folder);
        var place = folder.resolve(name().toString());
        copy(line, place);
        of(line.file()).stream().skip(KEPT).forEach(Places::remove);
        return place;
    }

    /// A name after that of the newest backup, so that the newest is never the one to be let go.
    private Dated name() {
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        return Optional.ofNullable(dated(line.file()).lastEntry())
                .map(newest -> newest.getKey().next(now))
                .orElseGet(() -> new Dated(stem(line.file()), now, 1));
    }

    /// Copies a workspace, as SQLite does it, to a place where nothing stands yet.
    static void copy(Line line, Path place) {
        Places.plain(place);
        Places.refuseExisting(place);
        var unfinished = Places.newUnfinished(place);
        try {
            line.copyInto(unfinished);
            Places.moveInto(unfinished, place);
        } finally {
            Places.remove(unfinished);
        }
    }

    /// What a crash has left half done, and nobody can still be at work on.
    private void removeUnfinished(Path folder) {
        var longAgo = clock.instant().minus(Duration.ofDays(1));
        for (var file : files(folder)) {
            if (isHalfDone(file.getFileName().toString())
                    && Places.lastChanged(file).isBefore(longAgo)) {
                Places.remove(file);
            }
        }
    }

    private boolean isHalfDone(String name) {
        var half = HALF_DONE.matcher(name);
        return half.find()
                && Dated.read(name.substring(0, half.start()))
                        .map(Dated::stem)
                        .equals(Optional.of(stem(line.file())));
    }
}
