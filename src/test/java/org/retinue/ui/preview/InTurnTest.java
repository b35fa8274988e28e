package org.retinue.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private final Hands hands = new Hands();
    private final List<String> done = new ArrayList<>();
    private final InTurn<String, String> inTurn =
            new InTurn<>(hands, key -> key + "!", (_, value) -> done.add(value));

    @Test
    void oneIsDoneAfterTheOther() {
        inTurn.want(List.of("a", "b"));
        assertEquals(1, hands.waiting.size());
        hands.workAll();
        assertEquals(List.of("a!", "b!"), done);
    }

    @Test
    void whatIsNoLongerWantedIsNotBegun() {
        inTurn.want(List.of("a", "b"));
        inTurn.want(List.of("c"));
        hands.workAll();
        assertEquals(List.of("a!", "c!"), done);
    }

    /// Does the work when the test says so.
    private static final class Hands implements Worker {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Supplier<T> work, Consumer<T> then) {
            waiting.add(() -> then.accept(work.get()));
        }

        private void workAll() {
            while (!waiting.isEmpty()) {
                waiting.poll().run();
            }
        }
    }
}
