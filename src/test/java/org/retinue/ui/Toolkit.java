package org.retinue.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.retinue.ui.look.Looks;

/// The toolkit in tests: started once for all of them, and never ended by a window that closes.
public final class Toolkit {

    /// Longer than anything takes on a busy machine; only a test that fails waits for it.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static boolean started;

    private Toolkit() {}

    /// Runs the work on the toolkit's thread and hands back what it gives.
    public static <T> T get(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        start();
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return await(task);
    }

    public static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    private static synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        var ready = new FutureTask<>(() -> true);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Looks.prepare();
            ready.run();
        });
        await(ready);
    }

    private static <T> T await(FutureTask<T> task) {
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("Failed on the toolkit's thread", e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("The toolkit did not answer", e);
        }
    }
}
