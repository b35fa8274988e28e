package org.retinue.ui.lock;

import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.retinue.store.Secret;

/// A field for a passphrase, which shows nothing of it.
final class SecretField extends VBox {

    private final PasswordField field = new PasswordField();

    SecretField(String label, String id) {
        var caption = new Label(label);
        caption.getStyleClass().add("caption");
        caption.setLabelFor(field);
        field.setId(id);
        getStyleClass().add("field");
        getChildren().setAll(caption, field);
    }

    PasswordField input() {
        return field;
    }

    /// What was typed, which is in the field no longer.
    Secret take() {
        var typed = field.getCharacters();
        var letters = new char[typed.length()];
        for (var place = 0; place < letters.length; place++) {
            letters[place] = typed.charAt(place);
        }
        field.clear();
        return Secret.passphrase(letters);
    }
}
