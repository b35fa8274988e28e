package org.retinue.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.retinue.print.Order;
import org.retinue.tour.Trouble;

/// Makes papers beside each other, as many at a time as there are processors.
final class Pressing implements AutoCloseable {

    private final ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    /// Begins to make a paper.
    Job start(Order order, Supplier<byte[]> making) {
        return new Job(order, CompletableFuture.supplyAsync(making, workers));
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    /// A paper that is being made.
    record Job(Order order, CompletableFuture<byte[]> made) {

        /// The paper, once it is there.
        byte[] pdf() {
            try {
                return made.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof Trouble trouble
                        ? trouble
                        : new Trouble(Trouble.Kind.CANNOT_PRINT, e, "layout");
            }
        }
    }
}
