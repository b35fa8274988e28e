package org.retinue.ui.programme;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Small signs beside each other, in as many lines as they need, and none wider than the pane.
final class Chips extends FlowPane {

    Chips() {
        super(4, 4);
        // Otherwise it would be at least as wide as the longest name.
        setMinWidth(0);
    }

    void show(List<? extends Region> signs) {
        signs.forEach(sign -> sign.maxWidthProperty().bind(widthProperty()));
        getChildren().setAll(signs);
    }

    /// A name that tells itself whole where it is cut off.
    static Label name(String name) {
        var label = new Label(name);
        label.setTooltip(new Tooltip(name));
        return label;
    }
}
