package org.retinue.ui.arrange;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Shows the score in a row.
final class ScoreStrip extends HBox {

    ScoreStrip() {
        setId("arrange-score");
        getStyleClass().add("score");
        clear();
    }

    void clear() {
        getChildren().clear();
        setVisible(false);
        setManaged(false);
    }

    void show(Score score) {
        getChildren().setAll(score.figures().stream().map(ScoreStrip::figure).toList());
        setVisible(true);
        setManaged(true);
    }

    private static Node figure(Score.Figure figure) {
        var caption = new Label(figure.caption());
        caption.getStyleClass().add("caption");
        var value = new Label(figure.value());
        value.getStyleClass().addAll("value", figure.turn().name().toLowerCase(Locale.ROOT));
        caption.setLabelFor(value);
        var box = new VBox(caption, value);
        box.getStyleClass().add("figure");
        return box;
    }
}
