package org.retinue.ui.job;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.util.Duration;
import org.retinue.tour.Trouble;
import org.retinue.ui.studio.Studio;

/// Work that the window must not wait for: files read and written, papers laid out. Results come
/// back on the window's thread; what takes longer than a moment shows how far it is, and can be
/// cancelled.
public final class Background {

    private static final Duration MOMENT = Duration.millis(400);

    private final Studio studio;
    private final ObservableList<Node> strips;
    private final Consumer<Trouble> failed;

    /// The strips are where work shows.
    public Background(Studio studio, ObservableList<Node> strips, Consumer<Trouble> failed) {
        this.studio = studio;
        this.strips = strips;
        this.failed = failed;
    }

    /// Work that takes a moment only.
    public <T> void run(Supplier<T> work, Consumer<T> then) {
        start(work, then, () -> {});
    }

    public <T> void run(String name, Function<Job, T> work, Consumer<T> then) {
        var job = new Job(name);
        var strip = new JobStrip(studio, job);
        var moment = new PauseTransition(MOMENT);
        moment.setOnFinished(_ -> strips.add(strip));
        moment.play();
        start(
                () -> work.apply(job),
                then,
                () -> {
                    moment.stop();
                    strips.remove(strip);
                });
    }

    private <T> void start(Supplier<T> work, Consumer<T> then, Runnable end) {
        var _ =
                Thread.startVirtualThread(() -> {
                    try {
                        var result = work.get();
                        Platform.runLater(() -> then.accept(result));
                    } catch (Trouble trouble) {
                        Platform.runLater(() -> failed.accept(trouble));
                    } finally {
                        Platform.runLater(end);
                    }
                });
    }
}
