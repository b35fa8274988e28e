package org.retinue.ui.look;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a page shows while it has nothing to show: what belongs here, and what to do next.
public final class EmptyState {

    private EmptyState() {}

    public static VBox of(Feather sign, String title, String detail, HBox actions) {
        var heading = new Label(title);
        heading.getStyleClass().add("title-4");
        var text = new Label(detail);
        text.getStyleClass().add("detail");
        text.setWrapText(true);
        text.setMaxWidth(440);
        text.setAlignment(Pos.CENTER);
        actions.setAlignment(Pos.CENTER);
        actions.getStyleClass().add("actions");
        var state = new VBox(Icons.of(sign, "empty-sign"), heading, text, actions);
        state.getStyleClass().add("empty-state");
        state.setAlignment(Pos.CENTER);
        return state;
    }

    public static Node of(Feather sign, String title, String detail) {
        return of(sign, title, detail, new HBox());
    }
}
