package org.retinue.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.retinue.tour.Trouble;

/// How a file is opened that may be anything: looked at without writing first, and refused with a
/// reason if it is not a sound workspace.
final class Opening {

    /// Where a SQLite file says which form and whose it is.
    private static final int VERSION_AT = 60;

    private static final int APPLICATION_AT = 68;

    private Opening() {}

    /// A line to the workspace in the file, whatever state it is in.
    static Line line(Path given, Key key) {
        var file = Places.existing(given);
        var ground = Ground.of(file, key, !Places.isWritable(file));
        var version = ground.version();
        if (version == Migrations.VERSION) {
            return new Line(ground);
        }
        try (ground) {
            if (ground.isReadOnly()) {
                throw new Trouble(Trouble.Kind.READ_ONLY, file.toString());
            }
            Restoring.migrate(ground, version);
        }
        return new Line(Ground.of(file, key, false));
    }

    /// A line over which nothing is changed, to a workspace that may be of an older form.
    static Line lineToRead(Path given, Key key) {
        var ground = Ground.of(Places.existing(given), key, true);
        ground.version();
        return new Line(ground);
    }

    /// A line to a workspace that was found to be sound, and where the file is kept that was
    /// damaged and had to be mended for it.
    record Sound(Line line, Optional<Path> damaged) {}

    /// A line to the workspace in the file, if that is sound. Damage to the search index alone is
    /// no reason to refuse one.
    static Sound sound(Path given, Key key, Clock clock) {
        var line = line(given, key);
        try {
            var damage = damage(line, shelf -> fault(line, Inspection.brief(shelf)));
            if (damage.isEmpty()) {
                renewSearch(line);
                return new Sound(line, Optional.empty());
            }
            if (key.isOfProtected()
                    || damage(line, shelf -> fault(line, Inspection.ofAllButSearch(shelf)))
                            .isPresent()) {
                throw damage.get();
            }
            return line.isReadOnly() ? new Sound(line, Optional.empty()) : mended(line, clock);
        } catch (RuntimeException e) {
            line.close();
            throw e;
        }
    }

    private static Sound mended(Line line, Clock clock) {
        line.close();
        var damaged = Restoring.mend(line.file(), clock);
        return new Sound(sound(line.file(), Key.NONE, clock).line(), Optional.of(damaged));
    }

    /// What is searched by follows from the rest: where it does not fit, or is not there yet, it is
    /// made anew.
    private static void renewSearch(Line line) {
        if (!line.isReadOnly() && !line.read(shelf -> new SearchIndex(shelf).isInStep())) {
            line.write(shelf -> {
                new SearchIndex(shelf).renew();
                return Optional.of(shelf);
            });
        }
    }

    /// Refuses what is damaged anywhere, be it the search index.
    static void refuseUnsound(Line line) {
        line.read(shelf -> fault(line, Inspection.brief(shelf)))
                .ifPresent(fault -> {
                    throw fault;
                });
    }

    /// Refuses what does not declare what its form does. The mark of the form may be what is
    /// damaged, and steps to the newest form that were taken already cannot be taken again.
    static void refuseMismarked(Line line, int version) {
        if (!line.read(shelf -> Migrations.declared(shelf.handle()))
                .equals(Migrations.declared(version))) {
            throw new Trouble(Trouble.Kind.DAMAGED, line.file().toString(), "user_version");
        }
    }

    private static Optional<Trouble> fault(Line line, Verification found) {
        return found.faults().stream()
                .map(fault ->
                        new Trouble(Trouble.Kind.DAMAGED, line.file().toString(), fault.detail()))
                .findFirst();
    }

    /// What the look finds, or what keeps it from finding anything.
    private static Optional<Trouble> damage(Line line, Function<Shelf, Optional<Trouble>> look) {
        try {
            return line.read(look);
        } catch (Trouble e) {
            if (e.kind() != Trouble.Kind.DAMAGED) {
                throw e;
            }
            return Optional.of(e);
        }
    }

    /// The form of the workspace in the file, one of those that we know.
    static int version(Path file) {
        if (!Files.isRegularFile(file) || isEmpty(file)) {
            throw new Trouble(Trouble.Kind.NOT_A_WORKSPACE, file.toString());
        }
        return known(file, marks(file));
    }

    static int known(Path file, Marks marks) {
        if (marks.application != Migrations.APPLICATION || marks.version < 1) {
            throw new Trouble(Trouble.Kind.NOT_A_WORKSPACE, file.toString());
        }
        if (marks.version > Migrations.VERSION) {
            throw new Trouble(Trouble.Kind.NEWER_WORKSPACE, file.toString());
        }
        return marks.version;
    }

    record Marks(int application, int version) {}

    private static Marks marks(Path file) {
        try (var handle = Sqlite.openToPeek(file)) {
            return marks(handle);
        } catch (JdbiException e) {
            if (Troubles.isForeign(e)) {
                throw new Trouble(Trouble.Kind.NOT_A_WORKSPACE, e, file.toString());
            }
            if (Troubles.isUnfinished(e)) {
                return marksAsWritten(file);
            }
            throw Troubles.of(file, e);
        }
    }

    static Marks marks(Handle handle) {
        return new Marks(
                Sqlite.pragma(handle, "application_id").map(Integer::valueOf).orElse(0),
                Sqlite.pragma(handle, "user_version").map(Integer::valueOf).orElse(0));
    }

    /// The marks without SQLite's help, for a file with a journal left by a crash: SQLite would
    /// have to play it back first, and in a file that is not ours that is not ours to do. Nobody
    /// holds a lock on such a file, so none is lost when it is closed.
    private static Marks marksAsWritten(Path file) {
        try (var stream = Files.newInputStream(file)) {
            var header = ByteBuffer.wrap(stream.readNBytes(100));
            return header.limit() < 100
                    ? new Marks(0, 0)
                    : new Marks(header.getInt(APPLICATION_AT), header.getInt(VERSION_AT));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, file.toString());
        }
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, file.toString());
        }
    }
}
