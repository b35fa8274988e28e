package org.retinue.ui.form;

import javafx.scene.control.PasswordField;
import org.retinue.envelope.Passphrase;

/// Fields for passphrases. What was typed is never made a text of, and leaves the field when it is
/// taken.
public final class Secrets {

    private Secrets() {}

    public static PasswordField field(String id) {
        var field = new PasswordField();
        field.setId(id);
        return field;
    }

    /// Takes what was typed.
    public static Passphrase taken(PasswordField field) {
        var typed = field.getCharacters();
        var letters = new char[typed.length()];
        for (var place = 0; place < letters.length; place++) {
            letters[place] = typed.charAt(place);
        }
        field.clear();
        return Passphrase.taking(letters);
    }

    /// Whether both fields hold the same, and enough of it to lock something.
    public static boolean fit(PasswordField first, PasswordField second) {
        return first.getLength() >= Passphrase.FEWEST_LETTERS
                && CharSequence.compare(first.getCharacters(), second.getCharacters()) == 0;
    }
}
