package org.retinue.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.desk.Licence;
import org.retinue.ui.outside.Setting;
import org.retinue.ui.studio.Studio;

/// What this program is, where its log lies, and what of others it carries under which licences.
final class AboutPane extends VBox {

    private final ScrollPane scroll;

    AboutPane(Studio studio, Setting setting) {
        var about = new Label(studio.say("ui.about", setting.program(), setting.log().toString()));
        about.setWrapText(true);
        var licences = new Label(studio.say("ui.about.licences"));
        licences.setWrapText(true);
        licences.getStyleClass().add("detail");
        scroll = new ScrollPane(grid());
        scroll.setId("licences");
        scroll.setPrefViewportHeight(360);
        scroll.setAccessibleText(studio.say("ui.about.licences"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("form");
        setPrefWidth(680);
        getChildren().addAll(about, licences, scroll);
    }

    /// Where the keyboard begins: the list is scrolled with it.
    ScrollPane list() {
        return scroll;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("licences");
        for (var one : Licence.all()) {
            grid.addRow(
                    grid.getRowCount(),
                    new Label(one.name()),
                    detail(one.version()),
                    detail(one.licence()));
        }
        return grid;
    }

    private static Label detail(String said) {
        var label = new Label(said);
        label.getStyleClass().add("detail");
        return label;
    }
}
