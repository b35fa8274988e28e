package org.retinue.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.retinue.ui.look.Looks;
import org.retinue.ui.outside.FileDialogs;
import org.retinue.ui.studio.Preferences;
import org.retinue.ui.studio.WindowPlace;
import org.retinue.words.Words;

/// The frame that the system draws around the window: where it stands, what it is called, and how
/// what it holds is dressed.
final class Frame {

    private static final String PROGRAM = "Retinue";

    private final Stage stage;
    private final Preferences preferences;

    Frame(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    /// Follows what the officer likes from now on; tells when the window is to be closed, and when
    /// the officer comes back to it or leaves it.
    void follow(Runnable closing, Consumer<Boolean> focused) {
        stage.setOnCloseRequest(event -> {
            event.consume();
            closing.run();
        });
        stage.focusedProperty().subscribe(focused);
        WindowPlace.follow(stage, preferences);
        preferences.letters().subscribe(_ -> dress());
        preferences.theme().subscribe(choice -> choice.theme().use());
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(_ -> preferences.theme().get().theme().use());
    }

    /// Shows this of the workspace in the place of anything else.
    Scene show(Parent root, Path workspace) {
        put(root);
        stage.setTitle(workspace.getFileName() + " – " + PROGRAM);
        stage.show();
        return stage.getScene();
    }

    boolean isShowing() {
        return stage.isShowing();
    }

    void close() {
        stage.close();
    }

    /// Says something where there is no window to say it in.
    void alert(String sentence) {
        var alert = new Alert(Alert.AlertType.ERROR, sentence, ButtonType.OK);
        alert.setHeaderText(null);
        alert.setTitle(PROGRAM);
        alert.showAndWait();
    }

    FileDialogs files(Words words) {
        return new FileDialogs(words, stage);
    }

    private void put(Parent root) {
        if (stage.getScene() == null) {
            stage.setScene(new Scene(root, 1366, 768));
            dress();
            stage.setMinWidth(1000);
            stage.setMinHeight(600);
        } else {
            stage.getScene().getAccelerators().clear();
            stage.getScene().setRoot(root);
        }
    }

    private void dress() {
        if (stage.getScene() != null) {
            Looks.dress(stage.getScene(), preferences.letters().get());
        }
    }
}
