package org.retinue.ui.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does the work when the test says so.
final class LateHands implements Worker {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(Supplier<T> work, Consumer<T> then) {
        waiting.add(() -> then.accept(work.get()));
    }

    int waiting() {
        return waiting.size();
    }

    void workAll() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }
}
