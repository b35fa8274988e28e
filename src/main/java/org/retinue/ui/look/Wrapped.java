package org.retinue.ui.look;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels whose text is broken where the width ends, and that are never lower than all of it.
public final class Wrapped {

    private Wrapped() {}

    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
