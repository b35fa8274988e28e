package org.retinue.desk;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The thread of a window without a window: what the desk sends back is run by the test's own
/// thread when it waits.
final class Window implements Executor {

    private static final long PATIENCE_SECONDS = 30;

    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /// Runs what comes until the condition holds; a condition that never holds fails the test.
    void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            try {
                var task = tasks.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (task == null) {
                    throw new AssertionError("Nothing came back from the desk");
                }
                task.run();
            } catch (InterruptedException e) {
                throw new AssertionError("Interrupted", e);
            }
        }
    }
}
