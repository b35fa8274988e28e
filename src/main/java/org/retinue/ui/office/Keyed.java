package org.retinue.ui.office;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.retinue.envelope.Fingerprint;
import org.retinue.ui.studio.Studio;

/// How keys and what is said of them look.
final class Keyed {

    private Keyed() {}

    static Label title(Studio studio, String key) {
        var title = new Label(studio.say(key));
        title.getStyleClass().add("title-4");
        return title;
    }

    static Label detail(String said) {
        var label = new Label(said);
        label.setWrapText(true);
        label.getStyleClass().add("detail");
        return label;
    }

    static Label strong(String said) {
        var label = new Label(said);
        label.setWrapText(true);
        label.getStyleClass().add("strong");
        return label;
    }

    /// The digits can be copied, and are not typed.
    static TextField fingerprint(Fingerprint fingerprint, String id) {
        var field = new TextField(fingerprint.spoken());
        field.setId(id);
        field.setEditable(false);
        field.setAccessibleText(fingerprint.spoken());
        field.getStyleClass().add("fingerprint");
        return field;
    }
}
