package org.retinue.ui.banner;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.look.Icons;

/// A strip across the window that says one thing and offers what can be done about it.
public final class Banner extends HBox {

    /// How grave it is; also the style class.
    public enum Tone {
        INFORMATION(Feather.INFO, "information"),
        WARNING(Feather.ALERT_TRIANGLE, "warning"),
        DANGER(Feather.ALERT_OCTAGON, "danger");

        private final Feather sign;
        private final String style;

        Tone(Feather sign, String style) {
            this.sign = sign;
            this.style = style;
        }
    }

    Banner(Tone tone, String sentence, List<Button> actions) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("banner", tone.style);
        getChildren().addAll(Icons.of(tone.sign), label);
        getChildren().addAll(actions);
        actions.forEach(button -> button.setMinWidth(USE_PREF_SIZE));
    }
}
