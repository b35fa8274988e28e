package org.retinue.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.retinue.desk.Desk;
import org.retinue.print.Printer;
import org.retinue.store.Key;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.ui.look.Looks;
import org.retinue.ui.outside.FileKind;
import org.retinue.ui.outside.Guarding;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.outside.Setting;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Words;

/// A window on a workspace without the world around it: nobody chooses files there.
record Opened(Stage stage, MainWindow window, Studio studio) implements AutoCloseable {

    static Opened of(Setting setting, Key key, Screens.Size size) {
        var workspace =
                Workspace.open(setting.workspace(), key, setting.officer(), setting.clock());
        var desk = new Desk(workspace, Platform::runLater);
        var view = new ReadOnlyObjectWrapper<>(desk.view());
        desk.listen(view::set);
        var studio =
                Studio.of(
                        desk,
                        Words.in(setting.language()),
                        setting.clock(),
                        view.getReadOnlyProperty());
        var window = new MainWindow(studio, new Nowhere(setting));
        var scene = new Scene(stand(window, size), 640, 480);
        Looks.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return new Opened(stage, window, studio);
    }

    /// Holds the window at its size, whatever the size of the stage: the screen of the headless
    /// toolkit is 1000 pixels high and wide, and fails when a larger stage is painted on it.
    private static Pane stand(MainWindow window, Screens.Size size) {
        window.getStyleClass().add("root");
        window.setManaged(false);
        window.resize(size.width(), size.height());
        return new Pane(window);
    }

    @Override
    public void close() {
        stage.close();
        studio.desk().close();
    }

    private record Nowhere(Setting setting) implements Outside {
        @Override
        public List<Path> filesToOpen(String title, FileKind kind, boolean several) {
            return List.of();
        }

        @Override
        public Optional<Path> fileToSave(String title, FileKind kind, String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folderToFill(String title) {
            return Optional.empty();
        }

        @Override
        public List<Printer> printers() {
            return List.of();
        }

        @Override
        public void openWorkspace(Path file) {}

        @Override
        public void openSample() {}

        @Override
        public Guarding guarding() {
            return Guarding.NONE;
        }

        @Override
        public void speak(Language language) {}

        @Override
        public void quit() {}
    }
}
