package org.retinue.cli;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

/// The file for what only a maintainer can read: which exceptions came from where. Messages are
/// left out, because they may quote what people typed. Only the user may read it.
public final class LogFile {

    private static final long MOST_BYTES = 1_000_000;

    private final Path file;
    private final Clock clock;

    public LogFile(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /// From now on, warnings of every library come here and not to the console.
    public void takeOver() {
        LogManager.getLogManager().reset();
        var root = LogManager.getLogManager().getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(new Warnings());
    }

    /// Notes where the exception came from, and says where that can be read; nothing when the log
    /// cannot be written.
    public synchronized Optional<Path> note(String origin, Throwable thrown) {
        var text = new StringBuilder();
        Traces.write(thrown, text);
        return write(origin, text.toString());
    }

    private synchronized Optional<Path> write(String origin, String text) {
        try {
            var entry =
                    clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + origin + "\n" + text;
            makeRoom();
            try (var channel =
                            Files.newByteChannel(
                                    file,
                                    Set.of(
                                            StandardOpenOption.CREATE,
                                            StandardOpenOption.WRITE,
                                            StandardOpenOption.APPEND),
                                    only("rw-------"));
                    var writer = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
                writer.write(entry);
            }
            return Optional.of(file);
        } catch (IOException e) {
            // There is no place left to tell this; the caller says that there is no log.
            return Optional.empty();
        }
    }

    /// Makes the folder, and keeps one older log so that the file cannot grow for ever.
    private void makeRoom() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent(), only("rwx------"));
        if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".old"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private final class Warnings extends Handler {

        /// Without its message, a warning that nothing was thrown for says nothing.
        @Override
        public void publish(LogRecord record) {
            if (isLoggable(record) && record.getThrown() != null) {
                var _ =
                        note(
                                record.getLevel().getName() + " " + record.getLoggerName(),
                                record.getThrown());
            }
        }

        @Override
        public void flush() {
            // Every entry is written at once.
        }

        @Override
        public void close() {
            // Every entry closes the file.
        }
    }
}
