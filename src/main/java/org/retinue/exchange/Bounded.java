package org.retinue.exchange;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Runs the reading of a file of unknown origin so that whatever it does harms nothing else: on a
/// thread of its own with a small stack, for a limited time, and as long as it is wanted. A library
/// that runs out of stack or memory, or breaks one of its own assertions, has refused the file. A
/// reading that does not end when it is told to is left behind, and ends with the program.
public record Bounded(Duration limit, BooleanSupplier wanted) {

    /// Longer than any file of the sizes that are taken needs.
    public static final Duration USUAL = Duration.ofSeconds(30);

    private static final long STACK = 1 << 20;
    private static final long MOMENT = 50;

    /// What came of a reading.
    public sealed interface Result<T> {}

    public record Done<T>(T value) implements Result<T> {}

    /// The reading came to nothing. The cause is for the log, which leaves its message out.
    public record Stopped<T>(Stop why, Throwable cause) implements Result<T> {}

    /// Why a reading came to nothing.
    public enum Stop {
        TOO_SLOW,
        TOO_DEEP,
        TOO_LARGE,
        BROKEN,
        CANCELLED
    }

    /// With the usual limit, and wanted to the end.
    public static <T> Result<T> usual(Callable<T> reading) {
        return whileWanted(() -> true, reading);
    }

    /// With the usual limit.
    public static <T> Result<T> whileWanted(BooleanSupplier wanted, Callable<T> reading) {
        return new Bounded(USUAL, wanted).read(reading);
    }

    public <T> Result<T> read(Callable<T> reading) {
        var work = new FutureTask<>(reading);
        var thread = Thread.ofPlatform().name("reading").daemon().stackSize(STACK).unstarted(work);
        thread.setUncaughtExceptionHandler((_, _) -> {});
        thread.start();
        try {
            return result(work);
        } finally {
            var _ = work.cancel(true);
        }
    }

    private <T> Result<T> result(FutureTask<T> work) {
        var end = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                return new Done<>(work.get(MOMENT, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                if (!wanted.getAsBoolean()) {
                    return new Stopped<>(Stop.CANCELLED, e);
                }
                if (System.nanoTime() - end > 0) {
                    return new Stopped<>(Stop.TOO_SLOW, e);
                }
            } catch (ExecutionException e) {
                return new Stopped<>(why(e.getCause()), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Stopped<>(Stop.CANCELLED, e);
            }
        }
    }

    private static Stop why(@Nullable Throwable cause) {
        return switch (cause) {
            case StackOverflowError _ -> Stop.TOO_DEEP;
            case OutOfMemoryError _ -> Stop.TOO_LARGE;
            case null, default -> Stop.BROKEN;
        };
    }
}
