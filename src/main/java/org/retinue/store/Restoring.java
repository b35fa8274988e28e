package org.retinue.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
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
                        old.copyInto(unfinished);
                        Migrations.run(unfinished, version);
                        Backups.copy(old, free(file, " form " + version));
                    }
                    Places.move(unfinished, file);
                });
    }

    /// Brings a new file to the workspace's place, with all that is in it but the search index, of
    /// which pages are damaged. Gives where the damaged file is kept, as it was.
    static Path mend(Path file, Clock clock) {
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var stem = Dated.stem(file.getFileName().toString());
        var kept = free(new Dated(stem + " damaged", now, 1), file);
        make(
                file,
                unfinished -> {
                    Migrations.run(unfinished, 0);
                    try (var line = new Line(unfinished, false)) {
                        line.inTurn(handle -> {
                            handle.execute("ATTACH ? AS damaged", file.toString());
                            handle.useTransaction(Restoring::copyTables);
                            return file;
                        });
                    }
                    Places.copy(file, kept);
                    Places.move(unfinished, file);
                });
        return kept;
    }

    private static Path free(Dated name, Path file) {
        var free = file.resolveSibling(name.toString());
        return Files.exists(free) ? free(name.next(name.made()), file) : free;
    }

    private static void copyTables(Handle handle) {
        Stream.concat(Stream.of(Table.values()).map(Table::caption), Stream.of("seal"))
                .forEach(table ->
                        handle.execute(
                                "INSERT INTO main.%1$s SELECT * FROM damaged.%1$s"
                                        .formatted(table)));
    }

    static void restore(Path backup, Path workspace) {
        Places.plain(workspace);
        make(
                workspace,
                unfinished -> {
                    bring(backup, unfinished);
                    if (Files.exists(workspace)) {
                        keep(workspace, free(workspace, " before restoring"));
                    }
                    Places.move(unfinished, workspace);
                });
    }

    /// Copies a backup and brings the copy to the newest form. The backup itself is only read.
    private static void bring(Path backup, Path copy) {
        var version = Opening.version(Places.existing(backup));
        try (var source = Opening.lineToRead(backup)) {
            if (version == Migrations.VERSION) {
                Opening.refuseUnsound(source);
            }
            source.copyInto(copy);
        }
        if (version < Migrations.VERSION) {
            Migrations.run(copy, version);
        }
        try (var line = Opening.line(copy)) {
            Opening.refuseUnsound(line);
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

    /// A name beside the file that no other has.
    private static Path free(Path file, String why) {
        var stem = Dated.stem(file.getFileName().toString()) + why;
        var free = file.resolveSibling(stem + Dated.ENDING);
        for (var count = 2; Files.exists(free); count++) {
            free = file.resolveSibling(stem + " " + count + Dated.ENDING);
        }
        return free;
    }

    /// Copies what is to be replaced to another name: a sound workspace as SQLite does it, anything
    /// else as it is, with a journal that belongs to it.
    private static void keep(Path file, Path kept) {
        if (isKeptSound(file, kept)) {
            return;
        }
        var journal = Places.beside(file, "-journal");
        if (Files.exists(journal)) {
            Places.copy(journal, Places.beside(kept, "-journal"));
        }
        Places.copy(file, kept);
        // SQLite would play it into the file that comes to this place.
        Places.remove(journal);
    }

    /// Looking at a workspace lets SQLite play back what a crash left.
    private static boolean isKeptSound(Path file, Path kept) {
        try {
            if (Opening.version(Places.existing(file)) < Migrations.VERSION) {
                return false;
            }
            try (var line = Opening.line(file)) {
                Opening.refuseUnsound(line);
                Backups.copy(line, kept);
                return true;
            }
        } catch (Trouble e) {
            return switch (e.kind()) {
                case NOT_A_WORKSPACE, NEWER_WORKSPACE, DAMAGED, CANNOT_READ, BROKEN_PROGRAM ->
                        // It is to be replaced because it is no good.
                        false;
                default -> throw e;
            };
        }
    }
}
