package org.retinue.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.Trouble;

/// A program's turn to write, held by a lock on the mark beside a protected workspace. The system
/// takes the lock of a program that has ended, however it ended, so that no lock is left behind.
interface Turn extends AutoCloseable {

    Turn FREE = () -> {};

    /// The lock lies behind the end of the file, where it keeps nobody from reading who holds it.
    long LOCKED = Long.MAX_VALUE - 1;

    Duration PATIENCE = Duration.ofSeconds(5);
    Duration PAUSE = Duration.ofMillis(10);

    @Override
    void close();

    /// Waits some seconds for the turn at the workspace.
    static Turn at(Path file) {
        var mark = Beside.mark(file);
        try {
            var channel =
                    FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                take(channel, file);
            } catch (IOException | RuntimeException e) {
                // Whoever could not sign would else keep the turn from everybody, himself included.
                channel.close();
                throw e;
            }
            return () -> end(channel, mark);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, mark.toString());
        }
    }

    private static void take(FileChannel channel, Path file) throws IOException {
        if (waitFor(channel) == null) {
            throw new Trouble(Trouble.Kind.HELD, file.toString(), holder(Beside.mark(file)));
        }
        sign(channel);
    }

    private static @Nullable FileLock waitFor(FileChannel channel) throws IOException {
        for (var waited = Duration.ZERO;
                waited.compareTo(PATIENCE) < 0;
                waited = waited.plus(PAUSE)) {
            var lock = tryLock(channel);
            if (lock != null) {
                return lock;
            }
            LockSupport.parkNanos(TimeUnit.NANOSECONDS.convert(PAUSE));
        }
        return null;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false);
        } catch (OverlappingFileLockException _) {
            // Held within this very program.
            return null;
        }
    }

    /// Says who holds it, to those who wait.
    private static void sign(FileChannel channel) throws IOException {
        var name = System.getProperty("user.name") + ", " + ProcessHandle.current().pid();
        var text = ByteBuffer.wrap((name + "\n").getBytes(StandardCharsets.UTF_8));
        var _ = channel.truncate(0).write(text);
    }

    private static String holder(Path mark) throws IOException {
        return new String(Files.readAllBytes(mark), StandardCharsets.UTF_8).strip();
    }

    private static void end(FileChannel channel, Path mark) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_WRITE, e, mark.toString());
        }
    }
}
