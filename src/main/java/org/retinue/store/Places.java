package org.retinue.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.retinue.tour.Trouble;

/// Files and folders: which names will do, what may be written, and how a file comes to its place
/// whole.
final class Places {

    /// How the names of files end that are not finished.
    static final String UNFINISHED = ".part";

    private static final Set<PosixFilePermission> ANY_WRITE =
            PosixFilePermissions.fromString("-w--w--w-");

    private static final Set<OpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private Places() {}

    /// The path as a driver may be given it: absolute, and nothing in it that is a command.
    static String plain(Path file) {
        var given = file.toString();
        var name = String.valueOf(file.getFileName());
        var plain = file.toAbsolutePath().normalize().toString();
        if (plain.contains("?") || isCommand(given) || isCommand(name) || isCommand(plain)) {
            throw new Trouble(Trouble.Kind.BAD_NAME, given);
        }
        return plain;
    }

    private static boolean isCommand(String text) {
        return text.startsWith(":") || text.startsWith("file:");
    }

    /// The file itself where a link leads to it: SQLite's journal must stand beside the file.
    static Path existing(Path file) {
        plain(file);
        try {
            return file.toRealPath();
        } catch (NoSuchFileException e) {
            throw new Trouble(Trouble.Kind.NOT_FOUND, e, file.toString());
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, file.toString());
        }
    }

    /// Which file it is, by what the system knows it by, and whether there is anything in it.
    record Identity(Optional<Object> key, boolean isEmpty) {

        /// Whether the other is this file still. One that was emptied is not.
        boolean isOf(Identity other) {
            return key.equals(other.key) && (isEmpty || !other.isEmpty);
        }
    }

    static Identity identity(Path file) {
        try {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Identity(Optional.ofNullable(now.fileKey()), now.size() == 0);
        } catch (NoSuchFileException e) {
            throw new Trouble(Trouble.Kind.MOVED, e, file.toString());
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, file.toString());
        }
    }

    /// Whether a workspace there may be changed: its file, and the folder for its journal. What
    /// nobody may write is not written for a superuser either.
    static boolean isWritable(Path file) {
        return mayBeWritten(file) && mayBeWritten(folderOf(file));
    }

    private static boolean mayBeWritten(Path path) {
        try {
            return Files.isWritable(path)
                    && (!isPosix(path)
                            || Files.getPosixFilePermissions(path).stream()
                                    .anyMatch(ANY_WRITE::contains));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, path.toString());
        }
    }

    /// A new empty file beside the place where it is to go, which only its owner may read.
    static Path newUnfinished(Path file) {
        var folder = folderOf(file);
        var name = file.getFileName() + ".";
        try {
            return Files.createTempFile(folder, name, UNFINISHED, owner(folder, "rw-------"));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, file.toString());
        }
    }

    /// Writes a new file, whatever was there, which only its owner may read, and looks whether what
    /// was written is there.
    static void write(Path file, byte[] content) {
        remove(file);
        var folder = folderOf(file);
        try (var channel = Files.newByteChannel(file, NEW, owner(folder, "rw-------"))) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                var _ = channel.write(rest);
            }
        } catch (IOException e) {
            throw cannotWrite(file, content.length, e);
        }
        check(file, content);
    }

    private static void check(Path file, byte[] content) {
        try {
            force(file, StandardOpenOption.WRITE);
            if (!Arrays.equals(content, Files.readAllBytes(file))) {
                throw new IOException("What was written reads back differently");
            }
        } catch (IOException e) {
            throw cannotWrite(file, content.length, e);
        }
    }

    private static Trouble cannotWrite(Path file, int length, IOException cause) {
        var full = folderOf(file).toFile().getUsableSpace() < length;
        return new Trouble(
                full ? Trouble.Kind.DISK_FULL : Trouble.Kind.CANNOT_WRITE, cause, file.toString());
    }

    /// The folder, made if need be so that only its owner may look into it.
    static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder, owner(folder, "rwx------"));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, folder.toString());
        }
    }

    /// Brings a finished file to its place, and refuses where something stands already: another
    /// file, or the journal of one that was there, which SQLite would play into the new file.
    static void moveInto(Path finished, Path place) {
        refuseExisting(place);
        move(finished, place);
    }

    static void refuseExisting(Path place) {
        if (!Files.exists(place) && Beside.isRemembered(place)) {
            throw new Trouble(Trouble.Kind.UNPROTECTED, place.toString());
        }
        for (var other : List.of(place, beside(place, "-journal"), beside(place, "-wal"))) {
            if (Files.exists(other)) {
                throw new Trouble(Trouble.Kind.EXISTS, other.toString());
            }
        }
    }

    /// Brings a finished file to its place, in which an old one is replaced in one step.
    static void move(Path finished, Path place) {
        try {
            force(finished, StandardOpenOption.WRITE);
            Files.move(
                    finished,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            if (isPosix(place)) {
                force(folderOf(place), StandardOpenOption.READ);
            }
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, place.toString());
        }
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, file.toString());
        }
    }

    /// Copies a file to a place where nothing stands yet, and makes sure that it is there.
    static void copy(Path file, Path place) {
        try {
            Files.copy(file, place, StandardCopyOption.COPY_ATTRIBUTES);
            force(place, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, place.toString());
        }
    }

    /// Gives a file another name besides its own, instead of whatever had that name; a copy of it
    /// where the file system knows no second names.
    static void link(Path file, Path name) {
        remove(name);
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException | IOException _) {
            copy(file, name);
        }
    }

    static Instant lastChanged(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, file.toString());
        }
    }

    /// The path with an ending added to its name.
    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    static Path folderOf(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new Trouble(Trouble.Kind.BAD_NAME, file.toString());
        }
        return folder;
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] owner(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
