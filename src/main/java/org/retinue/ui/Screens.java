package org.retinue.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import org.retinue.check.Finding;
import org.retinue.mend.Mends;
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
        newTour();
        picture("guide", window -> window.work().guide());
        picture("import", window -> window.work().importer().take(List.of(Specimens.refused())));
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
            ofTour();
        });
        found("search", "");
        found("search-found", "h");
        found("search-nothing", "zzzz");
        picture("sites", window -> window.go(Page.SITES));
        picture("sites-rooms", window -> lookDown(window, 0.25));
        picture("sites-facts", window -> lookDown(window, 1));
        for (var page : List.of(Page.PEOPLE, Page.TRAVEL_TIMES, Page.VEHICLES)) {
            picture(page.id(), window -> window.go(page));
        }
        picture("give-up", window -> window.askToGiveUp(() -> {}));
        picture("about", window -> window.work().about());
        return List.copyOf(pictures);
    }

    /// The templates come while the dialog is open.
    private void newTour() {
        prepare(window -> window.work().newTour());
        until(() -> templates().getItems().size() > 1);
        paint("new-tour");
        get(() -> {
            templates().getSelectionModel().select(1);
            return true;
        });
        paint("new-tour-template");
    }

    private ComboBox<?> templates() {
        return (ComboBox<?>) opened.window().lookup("#new-template");
    }

    private void ofTour() {
        picture("programme", window -> window.go(Page.PROGRAMME));
        picture("findings", MainWindow::showFindings);
        picture("item", this::chooseFound);
        picture("item-people", window -> unfold(window, 0.5));
        picture("item-notes", window -> unfold(window, 1));
        picture("ripple", this::slip);
        mend();
        picture("waive", window -> window.work().waive());
        arranged();
        picture("fits", this::fit);
        picture("board", window -> window.work().look());
        picture("both", window -> window.work().look());
        picture("delegation", window -> window.go(Page.DELEGATION));
        picture("tasks", window -> window.go(Page.TASKS));
        picture("clashes", window -> window.go(Page.CLASHES));
        picture("tour", window -> window.work().tourDetails());
        picture("import-known", this::importKnown);
        paste();
        picture("print", window -> window.work().print());
    }

    /// The first finding for which something helps.
    private void mend() {
        var mendable = get(this::mendable);
        mendable.ifPresent(finding -> {
            prepare(window -> window.work().mend(List.of(finding)));
            until(() -> !mends().getItems().isEmpty());
            paint("mend");
        });
    }

    private Optional<Finding> mendable() {
        var view = opened.studio().view().get();
        return view.tour().stream()
                .map(tour -> view.situation(tour, opened.studio().today()))
                .flatMap(situation ->
                        opened.studio().findings().getValue().stream()
                                .filter(finding ->
                                        !Mends.of(finding, situation, view.directory()).isEmpty()))
                .findFirst();
    }

    private ListView<?> mends() {
        return (ListView<?>) opened.window().lookup("#mend-choices");
    }

    /// An item of which something was found shows all that one can have.
    private void chooseFound(MainWindow window) {
        ((ToggleButton) window.lookup("#tab-item")).fire();
        var view = opened.studio().view().get();
        view.tour().stream()
                .flatMap(tour -> tour.items().stream())
                .filter(item ->
                        view.findings(opened.studio().today()).stream()
                                .anyMatch(found -> found.items().contains(item.id())))
                .findFirst()
                .ifPresent(item -> opened.studio().selection().choose(item.id()));
    }

    /// Everything that an item has, from a place on.
    private static void unfold(MainWindow window, double place) {
        var fields = (ScrollPane) window.lookup("#inspector-fields");
        fields.lookupAll(".section").forEach(section -> ((TitledPane) section).setExpanded(true));
        fields.layout();
        fields.setVvalue(place);
    }

    private static void lookDown(MainWindow window, double place) {
        ((ScrollPane) window.lookup(".catalogue .side .scroll-pane")).setVvalue(place);
    }

    private void importKnown(MainWindow window) {
        opened.studio()
                .view()
                .get()
                .tour()
                .map(Specimens::known)
                .ifPresent(pack -> window.work().importer().take(List.of(pack)));
    }

    /// The table is read while the dialog is open.
    private void paste() {
        prepare(window -> window.work().pasteTable(Specimens.pasted()));
        until(() -> opened.window().lookup("#pasted-rows") != null);
        paint("paste");
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

    /// The dialog, and what it has found when it is done.
    private void arranged() {
        prepare(window -> window.work().arrange());
        paint("arrange");
        prepare(_ -> {});
        var pane = get(() -> opened.window().work().arranging().orElseThrow());
        get(() -> {
            pane.start();
            return true;
        });
        until(() -> !pane.running().get());
        paint("arrange-found");
    }

    /// The first item of the pool.
    private void fit(MainWindow window) {
        opened.studio().view().get().tour().stream()
                .flatMap(tour -> tour.pool().stream())
                .findFirst()
                .ifPresent(item -> opened.studio().selection().choose(item.id()));
        window.work().fits();
    }

    private void found(String name, String typed) {
        prepare(_ -> {});
        var palette = get(opened.window()::search);
        get(() -> {
            palette.type(typed);
            return true;
        });
        until(palette::isAnswered);
        paint(name);
    }

    private void picture(String name, Consumer<MainWindow> prepare) {
        prepare(prepare);
        paint(name);
    }

    private void prepare(Consumer<MainWindow> prepare) {
        get(() -> {
            opened.window().closeDialog();
            prepare.accept(opened.window());
            return true;
        });
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
