package org.retinue.desk;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.retinue.store.Workspace;
import org.retinue.tour.Trouble;

/// The thread that alone touches the workspace once the desk stands. Tasks run in their order; what
/// they find comes back on the using thread.
final class Archive implements AutoCloseable {

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> {
                var made = new Thread(task, "retinue-writer");
                made.setDaemon(true);
                return made;
            });
    private final Executor window;
    private volatile Workspace workspace;
    private volatile long stamp;
    private @Nullable Delivery<?> writing;

    Archive(Workspace workspace, Executor window) {
        this.workspace = workspace;
        this.window = window;
        stamp = workspace.stamp();
    }

    Workspace workspace() {
        return workspace;
    }

    /// Reads on the thread; the result or the trouble comes back on the using thread.
    <T> void read(Function<Workspace, T> read, Consumer<T> found, Consumer<Trouble> failed) {
        thread.execute(() -> {
            try {
                var result = read.apply(workspace);
                window.execute(() -> found.accept(result));
            } catch (Trouble trouble) {
                window.execute(() -> failed.accept(trouble));
            }
        });
    }

    /// The same, but only if another program has written since the last look and nothing is being
    /// written here.
    <T> void readIfChanged(
            Function<Workspace, T> read, Consumer<T> found, Consumer<Trouble> failed) {
        if (writing != null) {
            return;
        }
        thread.execute(() -> {
            try {
                var now = workspace.stamp();
                if (now != stamp) {
                    stamp = now;
                    var result = read.apply(workspace);
                    window.execute(() -> {
                        if (writing == null) {
                            found.accept(result);
                        }
                    });
                }
            } catch (Trouble trouble) {
                window.execute(() -> failed.accept(trouble));
            }
        });
    }

    /// Writes on the thread, one thing at a time: nothing is begun while the last result has not
    /// been delivered.
    <T> void write(Supplier<T> write, Consumer<T> done) {
        if (writing != null) {
            return;
        }
        var delivery = new Delivery<>(CompletableFuture.supplyAsync(write, thread), done);
        writing = delivery;
        var _ = delivery.result.whenComplete((_, _) -> window.execute(() -> deliver(delivery)));
    }

    /// Waits, on the using thread, for one delivery after the other while the condition holds.
    void await(BooleanSupplier condition) {
        while (condition.getAsBoolean() && writing != null) {
            deliver(writing);
        }
    }

    /// Copies the workspace to another place and goes on there.
    void moveTo(Path file, Runnable done, Consumer<Trouble> failed) {
        read(
                here -> {
                    here.backup(file);
                    var there = here.reopened(file);
                    here.close();
                    workspace = there;
                    return there;
                },
                _ -> done.run(),
                failed);
    }

    @Override
    public void close() {
        thread.execute(() -> workspace.close());
        thread.close();
    }

    /// Hands a result over once: the window's turn and a waiting close may both come for it.
    private void deliver(Delivery<?> delivery) {
        if (writing == delivery) {
            writing = null;
            delivery.hand();
        }
    }

    /// A result on its way from the thread to the one that uses the desk.
    private static final class Delivery<T> {

        private final CompletableFuture<T> result;
        private final Consumer<T> done;

        private Delivery(CompletableFuture<T> result, Consumer<T> done) {
            this.result = result;
            this.done = done;
        }

        private void hand() {
            done.accept(result.join());
        }
    }
}
