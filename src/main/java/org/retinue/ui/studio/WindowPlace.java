package org.retinue.ui.studio;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts a window where it was left, and keeps where it goes.
public final class WindowPlace {

    private final Stage stage;
    private final Preferences preferences;

    private WindowPlace(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    /// From now on; before the window is shown.
    public static void follow(Stage stage, Preferences preferences) {
        var place = new WindowPlace(stage, preferences);
        preferences.placement().ifPresent(place::restore);
        stage.xProperty().subscribe(place::moved);
        stage.yProperty().subscribe(place::moved);
        stage.widthProperty().subscribe(place::moved);
        stage.heightProperty().subscribe(place::moved);
        stage.maximizedProperty().subscribe(place::moved);
    }

    private void restore(Placement left) {
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        var now = left.on(screens);
        stage.setX(now.place().getMinX());
        stage.setY(now.place().getMinY());
        stage.setWidth(now.place().getWidth());
        stage.setHeight(now.place().getHeight());
        stage.setMaximized(now.maximised());
    }

    /// A window says that it fills the screen before or after it says its new size, so it is asked
    /// when it has said both.
    private void moved() {
        Platform.runLater(this::keep);
    }

    private void keep() {
        if (!stage.isShowing() || stage.isIconified() || stage.isFullScreen()) {
            return;
        }
        var now = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        var free =
                stage.isMaximized()
                        ? preferences.placement().map(Placement::place).orElse(now)
                        : now;
        preferences.keep(new Placement(free, stage.isMaximized()));
    }
}
