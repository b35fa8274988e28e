package org.retinue.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.retinue.tour.Trouble;

/// Writes whole files: after a crash there is the old file or the new one, never a half.
public final class OutFile {

    private OutFile() {}

    /// Writes the content beside the file, forces it to the disk, reads it back, and only then puts
    /// it in the file's place. Readable by the owner alone where the file system knows owners.
    public static void write(Path file, byte[] content) {
        var target = file.toAbsolutePath().normalize();
        var folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new Trouble(Trouble.Kind.BAD_NAME, file.toString());
        }
        try {
            Files.createDirectories(folder);
            var beside = Files.createTempFile(folder, ".retinue-", ".part", ownerOnly());
            try {
                fill(beside, content);
                Files.move(
                        beside,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                force(folder);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new Trouble(kind(folder, content), e, file.toString());
        }
    }

    private static void fill(Path beside, byte[] content) throws IOException {
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                var _ = channel.write(rest);
            }
            channel.force(true);
        }
        if (!Arrays.equals(content, Files.readAllBytes(beside))) {
            throw new IOException("What was written reads back differently");
        }
    }

    /// Makes the new name durable; on Windows a folder cannot be opened, and its moves are durable
    /// by themselves.
    private static void force(Path folder) throws IOException {
        if (isPosix()) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    /// The platform says only in its own language that a disk is full, so the disk is asked.
    private static Trouble.Kind kind(Path folder, byte[] content) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < content.length
                    ? Trouble.Kind.DISK_FULL
                    : Trouble.Kind.CANNOT_WRITE;
        } catch (IOException e) {
            return Trouble.Kind.CANNOT_WRITE;
        }
    }
}
