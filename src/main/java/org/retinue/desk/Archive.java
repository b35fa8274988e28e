package org.retinue.desk;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.retinue.store.Workspace;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

/// The thread that alone touches the workspace once the desk stands. Tasks run in their order; what
/// they find, or the trouble they end in, comes back on the using thread.
final class Archive implements AutoCloseable {

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(task -> {
                var made = new Thread(task, "retinue-writer");
                made.setDaemon(true);
                return made;
            });
    private final Executor window;
    private volatile Workspace workspace;

    // Both belong to the using thread.
    private long stamp;
    private @Nullable Delivery<?> writing;

    Archive(Workspace workspace, Executor window) {
        this.workspace = workspace;
        this.window = window;
        stamp = workspace.stamp();
    }

    /// The workspace, for what can be asked without touching its file.
    Workspace workspace() {
        return workspace;
    }

    <T> void read(Function<Workspace, T> read, Consumer<T> found, Consumer<Trouble> failed) {
        var delivery = begin(read, found, failed);
        delivery.whenThere(() -> window.execute(delivery::hand));
    }

    /// Reads only if another program has written since the last look. What was found is dropped
    /// where something is being written here meanwhile, and the next look finds it.
    <T> void readIfChanged(
            Function<Workspace, T> read, Consumer<T> then, Consumer<Trouble> failed) {
        var last = stamp;
        read(
                here -> {
                    var now = here.stamp();
                    return now == last
                            ? Optional.<Look<T>>empty()
                            : Optional.of(new Look<>(now, read.apply(here)));
                },
                look -> {
                    if (writing == null) {
                        look.ifPresent(found -> {
                            stamp = found.stamp;
                            then.accept(found.found);
                        });
                    }
                },
                failed);
    }

    /// Writes one thing at a time: nothing is begun while the last result has not been delivered.
    <T> void write(Function<Workspace, T> write, Consumer<T> done, Consumer<Trouble> failed) {
        if (writing == null) {
            var delivery = begin(write, done, failed);
            writing = delivery;
            delivery.whenThere(() -> window.execute(() -> deliver(delivery)));
        }
    }

    /// Waits, on the using thread, for one delivery after the other while the condition holds.
    void await(BooleanSupplier condition) {
        while (condition.getAsBoolean() && writing != null) {
            deliver(writing);
        }
    }

    /// Brings the workspace to another place and goes on there; tells the versions that what is
    /// known of it has there, as far as they are others.
    void moveTo(
            Path file, Dossier known, Consumer<Map<TourId, Long>> done, Consumer<Trouble> failed) {
        read(
                here -> {
                    var moved = Moved.of(here, file, known);
                    workspace = moved.workspace();
                    here.close();
                    return moved.versions();
                },
                done,
                failed);
    }

    @Override
    public void close() {
        thread.execute(() -> workspace.close());
        thread.close();
    }

    private <T> Delivery<T> begin(
            Function<Workspace, T> task, Consumer<T> done, Consumer<Trouble> failed) {
        return new Delivery<>(
                CompletableFuture.supplyAsync(() -> task.apply(workspace), thread), done, failed);
    }

    /// Hands a result over once: the window's turn and a waiting close may both come for it.
    private void deliver(Delivery<?> delivery) {
        if (writing == delivery) {
            writing = null;
            delivery.hand();
        }
    }

    private record Look<T>(long stamp, T found) {}
}
