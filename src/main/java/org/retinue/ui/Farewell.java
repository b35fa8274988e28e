package org.retinue.ui;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/// What is left to do when the system ends the program, as it does when an officer logs out with
/// the window open: what is typed and not saved yet is saved.
final class Farewell {

    /// Who takes longer is killed by many a system.
    private static final long SECONDS = 4;

    private volatile boolean over;

    /// Has the work done on the toolkit's thread before the program ends.
    void say(Runnable work) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(work), "retinue-farewell"));
    }

    /// The program ends by itself, and everything is done.
    void over() {
        over = true;
    }

    private void finish(Runnable work) {
        if (over) {
            return;
        }
        var task = new FutureTask<>(work, true);
        Platform.runLater(task);
        try {
            var _ = task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException | TimeoutException _) {
            // There is no more time; what was called saved is saved.
        }
    }
}
