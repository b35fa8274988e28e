package org.retinue.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A dialog inside the window: a title, what it asks, and buttons that name what they do.
final class Sheet extends VBox {

    Sheet(String title, Node content, List<Button> buttons) {
        var heading = new Label(title);
        heading.getStyleClass().addAll("title-3", "sheet-title");
        heading.setWrapText(true);
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sheet-content");
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        var actions = new HBox(8);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.getChildren().setAll(buttons);
        getStyleClass().add("sheet");
        getChildren().addAll(heading, scroll, actions);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }
}
