package org.retinue.ui.dialog;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
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
public final class Sheet extends VBox {

    private final DoubleProperty most = new SimpleDoubleProperty(Double.MAX_VALUE);
    private boolean wide;

    public Sheet(String title, Node content, List<Button> buttons) {
        var heading = new Label(title);
        heading.getStyleClass().addAll("title-3", "dialog-title");
        heading.setWrapText(true);
        var scroll = new Scroll(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("dialog-content");
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        var actions = new HBox(8);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.getChildren().setAll(buttons);
        getStyleClass().add("dialog");
        getChildren().addAll(heading, scroll, actions);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /// One that is as wide as the window lets it be and lines can be followed, whose content
    /// scrolls by itself.
    public static Sheet wide(String title, Region content, List<Button> buttons) {
        var sheet = new Sheet(title, content, buttons);
        sheet.wide = true;
        content.setMinHeight(0);
        if (sheet.getChildren().get(1) instanceof ScrollPane scroll) {
            scroll.setFitToHeight(true);
        }
        return sheet;
    }

    boolean isWide() {
        return wide;
    }

    /// How high the window lets it be; what does not fit is scrolled.
    DoubleProperty mostProperty() {
        return most;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(super.computePrefHeight(width), most.get());
    }

    /// As high as its content at the content's own width, wrapped text included.
    private static final class Scroll extends ScrollPane {

        private Scroll(Node content) {
            super(content);
        }

        @Override
        protected double computePrefHeight(double width) {
            return getContent().prefHeight(getContent().prefWidth(-1)) + 2;
        }
    }
}
