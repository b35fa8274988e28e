package org.retinue.ui.lock;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.tour.Trouble;
import org.retinue.ui.card.Card;
import org.retinue.words.Words;

/// Stands in the window while a workspace that nobody may have open is made another one.
public final class Wait extends Card {

    public Wait(Words words, String title, Executor window) {
        super(words, "lock-card", window);
        fill(Feather.LOCK, title, List.of(), List.of());
    }

    public <T> void during(Supplier<T> work, Consumer<T> then, Consumer<Trouble> failed) {
        alone(words().say("lock.checking"), work, then, failed);
    }
}
