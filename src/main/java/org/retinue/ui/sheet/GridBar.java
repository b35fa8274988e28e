package org.retinue.ui.sheet;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What stands above a grid: its title, what is said of the whole, and at the end buttons for what
/// can be done to its lines.
public final class GridBar extends HBox {

    public GridBar(String title, List<Node> said, List<Button> buttons) {
        var heading = new Label(title);
        heading.getStyleClass().add("page-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("programme-bar");
        getChildren().add(heading);
        getChildren().addAll(said);
        getChildren().add(space);
        var deeds = new HBox(2, buttons.toArray(Node[]::new));
        deeds.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(deeds);
    }
}
