package org.retinue.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.retinue.store.Key;
import org.retinue.tour.Trouble;
import org.retinue.ui.look.Looks;
import org.retinue.ui.look.Theme;
import org.retinue.ui.outside.Setting;
import org.retinue.ui.studio.Studio;

/// Takes pictures of a window that stands on no display, from a thread beside it: waits until it
/// has come to rest, and names each picture after the language, the theme and the size.
final class Camera implements AutoCloseable {

    private static final int MOST_SECONDS = 60;

    private final Opened opened;
    private final Theme theme;
    private final Screens.Size size;
    private final Path folder;
    private final List<Path> pictures = new ArrayList<>();

    private Camera(Opened opened, Theme theme, Screens.Size size, Path folder) {
        this.opened = opened;
        this.theme = theme;
        this.size = size;
        this.folder = folder;
    }

    /// Opens the setting's workspace in a window of the size; the pictures go into the folder.
    static Camera before(Setting setting, Key key, Theme theme, Screens.Size size, Path folder) {
        start();
        run(theme::use);
        return new Camera(get(() -> Opened.of(setting, key, size)), theme, size, folder);
    }

    List<Path> pictures() {
        return List.copyOf(pictures);
    }

    MainWindow window() {
        return opened.window();
    }

    Studio studio() {
        return opened.studio();
    }

    /// A picture of what is in the window once it has been prepared, and no dialog from before.
    void picture(String name, Consumer<MainWindow> prepare) {
        prepare(prepare);
        paint(name);
    }

    void prepare(Consumer<MainWindow> prepare) {
        run(() -> {
            window().closeDialog();
            prepare.accept(window());
        });
    }

    /// A picture of the window as it is.
    void paint(String name) {
        settle(opened.stage().getScene());
        var language = studio().words().language();
        var shade = theme == Theme.LIGHT ? "" : "-dark";
        var file =
                folder.resolve(
                        "%s-%s%s-%dx%d.png"
                                .formatted(name, language, shade, size.width(), size.height()));
        pictures.add(get(() -> Pictures.write(window().snapshot(null, null), file)));
    }

    @Override
    public void close() {
        run(opened::close);
    }

    /// Does something on the window's thread and waits for it.
    static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /// Finds something out on the window's thread.
    static <T> T get(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return await(task);
    }

    /// Waits for what the window does beside its own thread.
    static void until(BooleanSupplier condition) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!get(condition::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, "screens");
            }
            Thread.onSpinWait();
        }
    }

    private static void start() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new FutureTask<>(() -> true);
        try {
            Platform.startup(() -> {
                Platform.setImplicitExit(false);
                Looks.prepare();
                started.run();
            });
        } catch (IllegalStateException _) {
            Platform.runLater(started);
        }
        await(started);
    }

    /// Waits until the window has been laid out twice: virtual lists need the second time.
    private static void settle(Scene scene) {
        for (var count = 0; count < 2; count++) {
            var pulse = new CountDownLatch(1);
            Runnable heard = pulse::countDown;
            run(() -> {
                scene.addPostLayoutPulseListener(heard);
                Platform.requestNextPulse();
            });
            await(pulse);
            run(() -> scene.removePostLayoutPulseListener(heard));
        }
    }

    private static <T> T await(FutureTask<T> task) {
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Trouble trouble) {
                throw trouble;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, "screens");
        }
    }

    private static void await(CountDownLatch pulse) {
        try {
            if (!pulse.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, "screens");
            }
        } catch (InterruptedException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, "screens");
        }
    }
}
