package org.retinue.ui.search;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Looks names up beside the window's thread, for a long list of them takes longer than a key. Only
/// the newest question counts: what was asked before it is not told any more, and not even looked
/// up where it still waits.
final class Looking {

    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong newest = new AtomicLong();

    <T> void ask(Supplier<T> looking, Consumer<T> told) {
        var question = newest.incrementAndGet();
        var _ =
                Thread.startVirtualThread(() -> {
                    turn.lock();
                    try {
                        if (isNewest(question)) {
                            var found = looking.get();
                            Platform.runLater(() -> tell(question, found, told));
                        }
                    } finally {
                        turn.unlock();
                    }
                });
    }

    private <T> void tell(long question, T found, Consumer<T> told) {
        if (isNewest(question)) {
            told.accept(found);
        }
    }

    private boolean isNewest(long question) {
        return newest.get() == question;
    }
}
