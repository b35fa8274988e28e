package org.retinue.desk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.retinue.tour.Trouble;

/// A result on its way from the thread of the workspace to the one that uses the desk. A failure
/// that nobody foresaw arrives as a trouble too: the work must go on, and be told.
final class Delivery<T> {

    private final CompletableFuture<Runnable> handing;

    Delivery(CompletableFuture<T> result, Consumer<T> done, Consumer<Trouble> failed) {
        handing =
                result.handle((found, failure) ->
                        failure == null
                                ? () -> done.accept(found)
                                : () -> failed.accept(trouble(failure)));
    }

    void whenThere(Runnable next) {
        var _ = handing.thenRun(next);
    }

    /// Waits for the result and hands it over.
    void hand() {
        handing.join().run();
    }

    private static Trouble trouble(Throwable failure) {
        var cause =
                failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        return cause instanceof Trouble trouble
                ? trouble
                : new Trouble(Trouble.Kind.BROKEN_PROGRAM, cause, cause.getClass().getSimpleName());
    }
}
