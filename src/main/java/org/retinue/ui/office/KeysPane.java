package org.retinue.ui.office;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.studio.Studio;

/// With what key this office signs, and which offices are known by theirs.
final class KeysPane extends VBox {

    KeysPane(Studio studio, Outside outside) {
        var own = new OwnKeyPane(studio, outside);
        var known = new KnownOfficesPane(studio, outside);
        HBox.setHgrow(own, Priority.ALWAYS);
        HBox.setHgrow(known, Priority.ALWAYS);
        var both = new HBox(own, known);
        both.getStyleClass().add("keys-parts");
        var scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        getStyleClass().add("keys");
        setId("keys");
    }
}
