package org.retinue.ui;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.retinue.store.Key;
import org.retinue.store.TourSummary;
import org.retinue.ui.look.Theme;
import org.retinue.ui.outside.Setting;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// Every screen and dialog of the program as a picture, made without a display.
public final class Screens {

    private final Camera camera;

    /// How large a window is.
    public record Size(int width, int height) {}

    private Screens(Camera camera) {
        this.camera = camera;
    }

    /// Writes a picture of each screen of the setting's workspace, with its largest tour open, into
    /// the folder, and says which.
    public static List<Path> render(Setting setting, Theme theme, Size size, Path folder) {
        return render(setting, Key.NONE, theme, size, folder);
    }

    /// The same of a protected workspace.
    public static List<Path> render(Setting setting, Key key, Theme theme, Size size, Path folder) {
        try (var camera = Camera.before(setting, key, theme, size, folder)) {
            new Screens(camera).render();
            return camera.pictures();
        }
    }

    private void render() {
        picture("home", window -> window.go(Page.HOME));
        newTour();
        picture("guide", window -> window.work().guide());
        picture(
                "import",
                window -> window.work().incoming().packs().take(List.of(Specimens.refused())));
        largest()
                .ifPresent(tour -> {
                    Camera.run(() -> studio().desk().open(tour.id()));
                    Camera.until(() -> studio().view().get().tour().isPresent());
                    new TourScreens(camera).render();
                    new GivenScreens(camera).render();
                });
        found("search", "");
        found("search-found", "h");
        found("search-nothing", "zzzz");
        picture("sites", window -> window.go(Page.SITES));
        if (Camera.get(() -> side(camera.window()).isPresent())) {
            picture("sites-rooms", window -> lookDown(window, 0.25));
            picture("sites-facts", window -> lookDown(window, 1));
        }
        for (var page : List.of(Page.PEOPLE, Page.TRAVEL_TIMES, Page.VEHICLES, Page.OFFICE)) {
            picture(page.id(), window -> window.go(page));
        }
        picture(
                "office-audiences",
                window -> ((ToggleButton) window.lookup("#office-audiences")).fire());
        picture("office-keys", window -> ((ToggleButton) window.lookup("#office-keys")).fire());
        picture("protect", window -> window.work().protecting().protect());
        picture("give-up", window -> window.askToGiveUp(() -> {}));
        picture("about", window -> window.work().about());
    }

    private Optional<TourSummary> largest() {
        return Camera.get(() ->
                studio().view().get().tours().stream()
                        .max(Comparator.comparingInt(TourSummary::items)));
    }

    /// The templates come while the dialog is open.
    private void newTour() {
        camera.prepare(window -> window.work().newTour());
        Camera.until(() ->
                camera.window().lookup("#new-template") instanceof ComboBox<?> templates
                        && templates.getItems().size() > 1);
        camera.paint("new-tour");
        Camera.run(() -> templates().getSelectionModel().select(1));
        camera.paint("new-tour-template");
    }

    private ComboBox<?> templates() {
        return (ComboBox<?>) camera.window().lookup("#new-template");
    }

    private static void lookDown(MainWindow window, double place) {
        side(window).ifPresent(side -> side.setVvalue(place));
    }

    /// What is shown of a site; nothing where there is none.
    private static Optional<ScrollPane> side(MainWindow window) {
        return Optional.ofNullable((ScrollPane) window.lookup(".catalogue .side .scroll-pane"));
    }

    private void found(String name, String typed) {
        camera.prepare(_ -> {});
        var palette = Camera.get(camera.window()::search);
        Camera.run(() -> palette.type(typed));
        Camera.until(palette::isAnswered);
        camera.paint(name);
    }

    private void picture(String name, Consumer<MainWindow> prepare) {
        camera.picture(name, prepare);
    }

    private Studio studio() {
        return camera.studio();
    }
}
