package org.retinue.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.retinue.brief.Packs;
import org.retinue.exchange.Clip;
import org.retinue.store.TourSummary;
import org.retinue.tour.Trouble;

/// Every screen and dialog of the program as a picture, made without a display.
public final class Screens {

    private static final int MOST_SECONDS = 60;
    private static final String SLIP = "+40";

    private final Opened opened;
    private final Theme theme;
    private final Size size;
    private final Path folder;
    private final List<Path> pictures = new ArrayList<>();

    /// How large a window is.
    public record Size(int width, int height) {}

    private Screens(Opened opened, Theme theme, Size size, Path folder) {
        this.opened = opened;
        this.theme = theme;
        this.size = size;
        this.folder = folder;
    }

    /// Writes a picture of each screen of the setting's workspace, with its largest tour open, into
    /// the folder, and says which.
    public static List<Path> render(Setting setting, Theme theme, Size size, Path folder) {
        start();
        get(() -> {
            theme.use();
            return true;
        });
        var opened = get(() -> Opened.of(setting, size));
        try {
            return new Screens(opened, theme, size, folder).render();
        } finally {
            get(() -> {
                opened.close();
                return true;
            });
        }
    }

    private List<Path> render() {
        picture("home", window -> window.go(Page.HOME));
        picture("new-tour", window -> window.work().newTour());
        picture("guide", window -> window.work().guide());
        picture("import", window -> window.work().importer().take(List.of(refused())));
        var largest =
                get(() ->
                        opened.studio().view().get().tours().stream()
                                .max(Comparator.comparingInt(TourSummary::items)));
        largest.ifPresent(tour -> {
            get(() -> {
                opened.studio().desk().open(tour.id());
                return true;
            });
            until(() -> opened.studio().view().get().tour().isPresent());
            picture("programme", window -> window.go(Page.PROGRAMME));
            picture("ripple", this::slip);
            picture("board", window -> window.work().look());
            picture("both", window -> window.work().look());
            picture("delegation", window -> window.go(Page.DELEGATION));
            picture("tasks", window -> window.go(Page.TASKS));
            picture("paste", window -> window.work().pasteTable(pasted()));
            picture("print", window -> window.work().print());
        });
        found("search", "");
        found("search-found", "h");
        for (var page : List.of(Page.SITES, Page.PEOPLE, Page.TRAVEL_TIMES, Page.VEHICLES)) {
            picture(page.id(), window -> window.go(page));
        }
        return List.copyOf(pictures);
    }

    /// A programme as it comes from a spreadsheet, with a wrong year and some new names.
    private static Clip pasted() {
        return Clip.text(
                """
                日期 Date\t时间 Time\t活动 Activity\t地点 Venue\t接待 Host
                2022-09-11 (Mon)\t9:30-10:30\tVisit to Huawei\tHuawei\tAnna Berg
                \t10:45\t乘车赴比亚迪\t\t
                \t11:15—12:00\t会谈\t比亚迪\tThe press office
                \tabout noon\tWorking lunch\tGrand Hotel\t
                2023-09-12 (Wed)\t上午9:30-11:00\tTalks with the Mayor\tCity Hall\t李明
                \t14:00～15:30\tSigning ceremony\tTencent headquarters\t
                \t19:00\tFarewell banquet\tGrand Hotel\t
                """);
    }

    /// The first item that can be late is.
    private void slip(MainWindow window) {
        opened.studio().view().get().tour().stream()
                .flatMap(tour -> tour.items().stream())
                .filter(item -> !item.standing().anchored())
                .findFirst()
                .ifPresent(item -> opened.studio().selection().choose(item.id()));
        window.work().shift(SLIP);
    }

    private void found(String name, String typed) {
        get(() -> {
            opened.window().closeDialog();
            return true;
        });
        var palette = get(opened.window()::search);
        get(() -> {
            palette.type(typed);
            return true;
        });
        until(palette::isAnswered);
        paint(name);
    }

    /// A pack as it comes from elsewhere with mistakes in it.
    private static PackImport.Read refused() {
        var document =
                """
                {"format": "retinue-pack", "version": 1, "tour": {"id": "A tour"}}
                """;
        return new PackImport.Read(
                Path.of("last-week.json"), Packs.read(document.getBytes(StandardCharsets.UTF_8)));
    }

    private void picture(String name, Consumer<MainWindow> prepare) {
        get(() -> {
            opened.window().closeDialog();
            prepare.accept(opened.window());
            return true;
        });
        paint(name);
    }

    private void paint(String name) {
        var scene = opened.stage().getScene();
        settle(scene);
        var language = opened.studio().words().language();
        var shade = theme == Theme.LIGHT ? "" : "-dark";
        var file =
                folder.resolve(
                        "%s-%s%s-%dx%d.png"
                                .formatted(name, language, shade, size.width(), size.height()));
        pictures.add(get(() -> Pictures.write(opened.window().snapshot(null, null), file)));
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

    private static void until(BooleanSupplier condition) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!get(condition::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, "screens");
            }
            Thread.onSpinWait();
        }
    }

    /// Waits until the window has been laid out twice: virtual lists need the second time.
    private static void settle(Scene scene) {
        for (var count = 0; count < 2; count++) {
            var pulse = new CountDownLatch(1);
            Runnable heard = pulse::countDown;
            get(() -> {
                scene.addPostLayoutPulseListener(heard);
                Platform.requestNextPulse();
                return true;
            });
            await(pulse);
            get(() -> {
                scene.removePostLayoutPulseListener(heard);
                return true;
            });
        }
    }

    private static <T> T get(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return await(task);
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
