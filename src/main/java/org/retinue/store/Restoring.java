package org.retinue.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
                    Migrations.make(unfinished);
                    Places.moveInto(unfinished, file);
                });
    }

    /// Brings a workspace to the newest form. The old one is kept beside it.
    static void migrate(Ground ground, int version) {
        var file = ground.file();
        make(
                file,
                unfinished -> {
                    try (var old = new Line(ground);
                            var copy = ground.at(unfinished)) {
                        Opening.refuseMismarked(old, version);
                        old.copyInto(unfinished);
                        copy.migrate(version);
                        Backups.copy(old, free(file, " form " + version));
                    }
                    Places.move(unfinished, file);
                });
    }

    /// Brings a new file to the workspace's place, with all that is in it but the search index, of
    /// which pages are damaged. Gives where the damaged file is kept, as it was.
    static Path mend(Path file, Clock clock) {
        var kept = keptDamaged(file, clock);
        make(
                file,
                unfinished -> {
                    Migrations.make(unfinished);
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

    /// Brings a new file to the workspace's place, with all that can still be read of it. The
    /// damaged file is kept beside it as it was. Nobody else may have the workspace open.
    static Salvaged salvage(Path given, Clock clock) {
        var file = Places.existing(given);
        // What is protected is whole or nothing, and is not to become plain in passing.
        Ground.of(file, Key.NONE, true).close();
        var kept = keptDamaged(file, clock);
        var done = new ArrayList<Salvaged>();
        make(
                file,
                unfinished -> {
                    Migrations.make(unfinished);
                    var found = found(file);
                    var salvage = salvage(file, found);
                    write(salvage, unfinished);
                    Places.copy(file, kept);
                    keepJournal(file, kept);
                    Places.move(unfinished, file);
                    done.add(new Salvaged(kept, salvage.whole(), salvage.losses(), found.isCut()));
                });
        return done.getFirst();
    }

    /// Reads a copy, because what a crash left may have to be played back.
    private static Wreck.Found found(Path file) {
        Opening.version(file);
        var copy = Places.newUnfinished(file);
        try {
            Places.remove(copy);
            Places.copy(file, copy);
            var journal = Places.beside(file, "-journal");
            if (Files.exists(journal)) {
                Places.copy(journal, Places.beside(copy, "-journal"));
            }
            try (var wreck = new Wreck(copy)) {
                return wreck.found();
            }
        } finally {
            Places.remove(copy);
            Places.remove(Places.beside(copy, "-journal"));
        }
    }

    private static Salvage salvage(Path file, Wreck.Found found) {
        var backups =
                Backups.of(file).stream().flatMap(each -> SoundBackup.of(each).stream()).toList();
        try {
            return Salvage.of(found, backups);
        } finally {
            backups.forEach(SoundBackup::close);
        }
    }

    private static void write(Salvage salvage, Path empty) {
        try (var line = new Line(empty, false)) {
            var written =
                    line.write(shelf -> {
                        salvage.rows().forEach((thing, rows) -> shelf.write(thing, rows, true));
                        new SearchIndex(shelf).renew();
                        return Optional.of(shelf);
                    });
            if (written.isEmpty()) {
                throw new Trouble(Trouble.Kind.DAMAGED, empty.toString(), "foreign_key_check");
            }
            Opening.refuseUnsound(line);
        }
    }

    private static Path keptDamaged(Path file, Clock clock) {
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var stem = Dated.stem(file.getFileName().toString());
        return free(new Dated(stem + " damaged", now, 1), file);
    }

    private static Path free(Dated name, Path file) {
        var free = file.resolveSibling(name.toString());
        return Files.exists(free) ? free(name.next(name.made()), file) : free;
    }

    private static void copyTables(Handle handle) {
        Stream.concat(Stream.of(Table.values()).map(Table::caption), Stream.of("seal"))
                .forEach(table ->
                        // Without a condition SQLite copies pages, and does not see that the rows
                        // are there which rows before them name.
                        handle.execute(
                                "INSERT INTO main.%1$s SELECT * FROM damaged.%1$s WHERE true"
                                        .formatted(table)));
    }

    /// What was protected, be it the backup or what it replaces, is protected afterwards.
    static void restore(Path backup, Path workspace, Key key) {
        Places.plain(workspace);
        Protection.refuseWithout(key, backup, workspace);
        make(
                workspace,
                unfinished -> {
                    bring(backup, unfinished, key);
                    if (Files.exists(workspace)) {
                        keep(workspace, key, free(workspace, " before restoring"));
                    }
                    Places.move(unfinished, workspace);
                });
    }

    /// Restores the first of the backups that can be; whether there was one.
    static boolean restoreNewest(List<Path> backups, Path workspace, Key key) {
        for (var backup : backups) {
            try {
                restore(backup, workspace, key);
                return true;
            } catch (Trouble e) {
                switch (e.kind()) {
                    case NOT_FOUND,
                            NOT_A_WORKSPACE,
                            NEWER_WORKSPACE,
                            PROTECTED,
                            UNPROTECTED,
                            DAMAGED,
                            CANNOT_READ -> {
                        // The one before it, then.
                    }
                    default -> throw e;
                }
            }
        }
        return false;
    }

    /// Copies a backup and brings the copy to the newest form. The backup itself is only read.
    private static void bring(Path backup, Path copy, Key key) {
        var its = Strongbox.isAt(backup) ? key : Key.NONE;
        var ground = Ground.of(Places.existing(backup), its, true);
        var version = ground.version();
        try (var source = new Line(ground)) {
            if (version == Migrations.VERSION) {
                Opening.refuseUnsound(source);
            } else {
                Opening.refuseMismarked(source, version);
            }
            Protection.copy(source, copy, key);
        }
        try (var copied = Ground.of(copy, key, false)) {
            if (version < Migrations.VERSION) {
                copied.migrate(version);
            }
        }
        try (var line = Opening.lineToRead(copy, key)) {
            Opening.refuseUnsound(line);
        }
    }

    static void make(Path file, Consumer<Path> making) {
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
    private static void keep(Path file, Key key, Path kept) {
        if (isKeptSound(file, key, kept)) {
            return;
        }
        Places.copy(file, kept);
        keepJournal(file, kept);
    }

    /// SQLite would play it into the file that comes to this place.
    private static void keepJournal(Path file, Path kept) {
        var journal = Places.beside(file, "-journal");
        if (Files.exists(journal)) {
            Places.copy(journal, Places.beside(kept, "-journal"));
            Places.remove(journal);
        }
    }

    /// Looking at a workspace lets SQLite play back what a crash left.
    private static boolean isKeptSound(Path file, Key key, Path kept) {
        try (var ground =
                Ground.of(
                        Places.existing(file),
                        Strongbox.isAt(file) ? key : Key.NONE,
                        !Places.isWritable(file))) {
            if (ground.version() < Migrations.VERSION) {
                return false;
            }
            try (var line = new Line(ground)) {
                Opening.refuseUnsound(line);
                Backups.copy(line, kept);
                return true;
            }
        } catch (Trouble e) {
            return switch (e.kind()) {
                case NOT_A_WORKSPACE,
                        NEWER_WORKSPACE,
                        PROTECTED,
                        UNPROTECTED,
                        DAMAGED,
                        CANNOT_READ,
                        BROKEN_PROGRAM ->
                        // It is to be replaced because it is no good.
                        false;
                default -> throw e;
            };
        }
    }
}
