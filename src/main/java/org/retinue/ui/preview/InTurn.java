package org.retinue.ui.preview;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Does what is wanted one after the other beside the window. What is no longer wanted is not
/// begun; what was begun before it became unwanted is handed over all the same.
final class InTurn<K, V> {

    private final Worker worker;
    private final Function<K, V> work;
    private final BiConsumer<K, V> then;
    private final Deque<K> wanted = new ArrayDeque<>();
    private boolean busy;

    InTurn(Worker worker, Function<K, V> work, BiConsumer<K, V> then) {
        this.worker = worker;
        this.work = work;
        this.then = then;
    }

    /// This, in this order, and nothing of what was wanted before.
    void want(Collection<K> keys) {
        wanted.clear();
        wanted.addAll(keys);
        goOn();
    }

    private void goOn() {
        var next = busy ? null : wanted.poll();
        if (next != null) {
            busy = true;
            worker.run(
                    () -> work.apply(next),
                    done -> {
                        busy = false;
                        then.accept(next, done);
                        goOn();
                    });
        }
    }
}
