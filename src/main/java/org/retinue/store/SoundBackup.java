package org.retinue.store;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Trouble;

/// A backup from which single things are taken. Of one that is itself damaged, those that are not.
final class SoundBackup implements AutoCloseable {

    private final LocalDateTime made;
    private final Line line;

    private SoundBackup(LocalDateTime made, Line line) {
        this.made = made;
        this.line = line;
    }

    /// Nothing where the file is no backup of the form that this program writes.
    static Optional<SoundBackup> of(Path file) {
        try {
            return Opening.version(file) == Migrations.VERSION
                    ? Dated.read(file.getFileName().toString())
                            .map(name ->
                                    new SoundBackup(
                                            name.made(), Opening.lineToRead(file, Key.NONE)))
                    : Optional.empty();
        } catch (Trouble e) {
            return passed(e);
        }
    }

    /// When it was made, local to this machine.
    LocalDateTime made() {
        return made;
    }

    /// The rows of the thing, if they agree with their seal.
    Optional<Rows> rows(Thing thing) {
        try {
            return line.read(shelf -> shelf.rows(thing));
        } catch (Trouble e) {
            return passed(e);
        }
    }

    Stream<Thing> things(Kind kind) {
        try {
            return line
                    .read(shelf ->
                            Inspection.isOurs(shelf)
                                    ? shelf.seals(kind).keySet().stream()
                                            .map(id -> new Thing(kind, id))
                                            .toList()
                                    : List.<Thing>of())
                    .stream();
        } catch (Trouble e) {
            return SoundBackup.<Stream<Thing>>passed(e).orElseGet(Stream::of);
        }
    }

    private static <T> Optional<T> passed(Trouble trouble) {
        return switch (trouble.kind()) {
            case DAMAGED, NOT_A_WORKSPACE, NEWER_WORKSPACE, CANNOT_READ -> Optional.empty();
            default -> throw trouble;
        };
    }

    @Override
    public void close() {
        line.close();
    }
}
