package org.retinue.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.retinue.tour.Trouble;

/// How whole files come to a workspace's place: a new one, a migrated one, a backup. They are made
/// beside it under another name and brought to their place when they are finished.
final class Restoring {

    private Restoring() {}

    static void create(Path file) {
        Places.plain(file);
        Places.refuseExisting(file);
        make(
                file,
                unfinished -> {
                    Migrations.run(unfinished, 0);
                    Places.moveInto(unfinished, file);
                });
    }

    /// Brings a workspace to the newest form. The old one is kept beside it.
    static void migrate(Path file, int version) {
        make(
                file,
                unfinished -> {
                    try (var old = new Line(file, false)) {
                        old.inTurn(
                                handle -> handle.execute("VACUUM INTO ?", unfinished.toString()));
                    }
                    Migrations.run(unfinished, version);
                    keep(file, " form " + version);
                    Places.move(unfinished, file);
                });
    }

    static void restore(Path backup, Path workspace) {
        Places.plain(workspace);
        try (var source = Opening.soundLine(backup)) {
            make(
                    workspace,
                    unfinished -> {
                        source.inTurn(
                                handle -> handle.execute("VACUUM INTO ?", unfinished.toString()));
                        if (Files.exists(workspace)) {
                            settle(workspace);
                            keep(workspace, " before restoring");
                        }
                        Places.move(unfinished, workspace);
                    });
        }
    }

    private static void make(Path file, Consumer<Path> making) {
        var unfinished = Places.newUnfinished(file);
        try {
            making.accept(unfinished);
        } finally {
            Places.remove(unfinished);
        }
    }

    /// Lets SQLite play back what a crash left, if the file is a workspace at all.
    private static void settle(Path workspace) {
        try (var line = Opening.line(workspace)) {
            line.read(Journal::end);
        } catch (Trouble e) {
            switch (e.kind()) {
                case BUSY, READ_ONLY, CANNOT_WRITE -> throw e;
                // It is to be replaced because it is no good.
                default -> {}
            }
        }
    }

    /// Copies the file, and a journal that belongs to it, under another name beside it.
    private static void keep(Path file, String why) {
        var name = file.getFileName().toString();
        var stem = name.replaceFirst("[.]retinue$", "");
        var kept = file.resolveSibling(stem + why + ".retinue");
        for (var count = 2; Files.exists(kept); count++) {
            kept = file.resolveSibling(stem + why + " " + count + ".retinue");
        }
        var journal = Places.beside(file, "-journal");
        if (Files.exists(journal)) {
            Places.copy(journal, Places.beside(kept, "-journal"));
        }
        Places.copy(file, kept);
        // SQLite would play it into the file that comes to this place.
        Places.remove(journal);
    }
}
