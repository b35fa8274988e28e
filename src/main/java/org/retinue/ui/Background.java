package org.retinue.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.retinue.tour.Trouble;

/// Work that the window must not wait for: files read and written, papers laid out. Results come
/// back on the window's thread.
final class Background {

    private final Consumer<Trouble> failed;

    Background(Consumer<Trouble> failed) {
        this.failed = failed;
    }

    <T> void run(Supplier<T> work, Consumer<T> then) {
        var _ =
                Thread.startVirtualThread(() -> {
                    try {
                        var result = work.get();
                        Platform.runLater(() -> then.accept(result));
                    } catch (Trouble trouble) {
                        Platform.runLater(() -> failed.accept(trouble));
                    }
                });
    }
}
