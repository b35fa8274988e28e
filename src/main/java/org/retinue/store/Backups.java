package org.retinue.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.retinue.tour.Trouble;

/// Dated copies of a workspace in the folder beside it that is called after it: of `office.retinue`
/// in `office backups`. The last ten are kept.
final class Backups {

    static final int KEPT = 10;

    private static final String ENDING = ".retinue";
    private static final DateTimeFormatter DATED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH-mm-ss", Locale.ROOT);

    private final Line line;
    private final Clock clock;

    Backups(Line line, Clock clock) {
        this.line = line;
        this.clock = clock;
    }

    /// The backups, newest first.
    static List<Path> of(Path workspace) {
        return inFolder(folder(workspace), name -> name.endsWith(ENDING));
    }

    private static Path folder(Path workspace) {
        return workspace.resolveSibling(stem(workspace) + " backups");
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static List<Path> inFolder(Path folder, Predicate<String> name) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> name.test(file.getFileName().toString()))
                    .sorted(Comparator.comparing(Backups::stem).reversed())
                    .toList();
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, folder.toString());
        }
    }

    /// Makes a backup, unless the newest one holds the same.
    void makeIfChanged() {
        var newest = of(line.file()).stream().findFirst();
        if (newest.isEmpty() || !holdsTheSame(newest.get())) {
            make();
        }
    }

    /// Every change adds to the journal, so what ends in the same sealed entry is the same.
    private boolean holdsTheSame(Path backup) {
        try (var other = Opening.line(backup)) {
            return other.read(Journal::end).equals(line.read(Journal::end));
        } catch (Trouble e) {
            return switch (e.kind()) {
                // A backup that is no good is one more reason to make another.
                case DAMAGED, NOT_A_WORKSPACE, NEWER_WORKSPACE, CANNOT_READ -> false;
                default -> throw e;
            };
        }
    }

    /// Makes a backup and lets go of those that are more than are kept.
    Path make() {
        var folder = Places.folder(folder(line.file()));
        removeUnfinished(folder);
        var name = stem(line.file()) + " " + DATED.format(ZonedDateTime.now(clock));
        var place = folder.resolve(name + ENDING);
        for (var count = 2; Files.exists(place); count++) {
            place = folder.resolve(name + "-" + count + ENDING);
        }
        copy(place);
        of(line.file()).stream().skip(KEPT).forEach(Places::remove);
        return place;
    }

    /// Copies the workspace to a place where nothing stands yet.
    void copy(Path place) {
        Places.plain(place);
        Places.refuseExisting(place);
        var unfinished = Places.newUnfinished(place);
        try {
            line.inTurn(handle -> handle.execute("VACUUM INTO ?", unfinished.toString()));
            Places.moveInto(unfinished, place);
        } finally {
            Places.remove(unfinished);
        }
    }

    /// What a crash has left half done, and nobody can still be at work on.
    private void removeUnfinished(Path folder) {
        var longAgo = clock.instant().minus(Duration.ofDays(1));
        for (var file : inFolder(folder, name -> name.endsWith(Places.UNFINISHED))) {
            if (Places.lastChanged(file).isBefore(longAgo)) {
                Places.remove(file);
            }
        }
    }
}
