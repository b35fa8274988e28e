package org.retinue.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.retinue.ui.look.Looks;

/// The thread on which the windows of a measurement live.
final class Toolkit {

    private Toolkit() {}

    static void start() {
        var ready = new FutureTask<>(() -> true);
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            Looks.prepare();
            ready.run();
        });
        await(ready);
    }

    /// Hands back what the work on the toolkit's thread gave.
    static <T> T get(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return await(task);
    }

    static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    private static <T> T await(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
