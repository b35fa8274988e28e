package org.retinue.ui.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.retinue.desk.OfficeKeys;
import org.retinue.envelope.Lock;
import org.retinue.envelope.OfficeCard;
import org.retinue.envelope.Passphrase;
import org.retinue.ui.form.Choices;
import org.retinue.ui.form.Form;
import org.retinue.ui.form.Secrets;
import org.retinue.ui.studio.Studio;

/// Whether a pack is signed by the office, and for whom it is locked.
final class WrapFields extends VBox {

    private final Studio studio;
    private final boolean keyIsLocked;
    private final CheckBox sign = new CheckBox();
    private final PasswordField ofKey = Secrets.field("export-key-passphrase");
    private final ComboBox<Choice> lock;
    private final PasswordField passphrase = Secrets.field("export-passphrase");
    private final PasswordField again = Secrets.field("export-passphrase-again");
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);

    /// What a pack may be locked with.
    private sealed interface Choice {}

    private record Open() implements Choice {}

    private record Secret() implements Choice {}

    private record Reader(OfficeCard card) implements Choice {}

    WrapFields(Studio studio, OfficeKeys keys) {
        this.studio = studio;
        keyIsLocked = keys.isLocked();
        sign.setId("export-sign");
        sign.setDisable(!keys.isThere());
        sign.setText(
                keys.card()
                        .map(card -> studio.say("ui.export.sign", card.name()))
                        .orElse(studio.say("ui.export.noKey")));
        sign.setWrapText(true);
        lock = Choices.of(choices(), this::name);
        lock.setId("export-lock");
        lock.setValue(new Open());
        var passphrases =
                new VBox(
                        Form.beside(
                                captioned("ui.export.passphrase", passphrase),
                                captioned("ui.export.again", again)),
                        shortest());
        passphrases.getStyleClass().add("form");
        var keyEntry = captioned("ui.export.keyPassphrase", ofKey);
        getChildren()
                .addAll(
                        sign,
                        keyEntry,
                        Choices.captioned(studio.say("ui.export.lock"), lock),
                        passphrases);
        getStyleClass().add("form");
        sign.selectedProperty().subscribe(chosen -> see(keyEntry, chosen && keyIsLocked));
        lock.valueProperty().subscribe(chosen -> see(passphrases, chosen instanceof Secret));
        List.of(sign.selectedProperty(), lock.valueProperty())
                .forEach(value -> value.subscribe(this::check));
        List.of(ofKey, passphrase, again)
                .forEach(field -> field.textProperty().subscribe(this::check));
    }

    /// Whether everything is typed that is needed.
    ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /// What is wished; what was typed leaves the fields.
    WrapWish wish() {
        var given =
                sign.isSelected() && keyIsLocked
                        ? Optional.of(Secrets.taken(ofKey))
                        : Optional.<Passphrase>empty();
        var wished =
                switch (lock.getValue()) {
                    case Open() -> new Lock.None();
                    case Secret() -> new Lock.WithPassphrase(Secrets.taken(passphrase));
                    case Reader(var card) -> new Lock.ForOffice(card);
                };
        again.clear();
        return new WrapWish(sign.isSelected(), given, wished);
    }

    private List<Choice> choices() {
        var choices = new ArrayList<Choice>(List.of(new Open(), new Secret()));
        studio.view().get().office().known().values().stream()
                .map(OfficeCard::of)
                .map(Reader::new)
                .forEach(choices::add);
        return choices;
    }

    private String name(Choice choice) {
        return switch (choice) {
            case Open() -> studio.say("ui.export.lock.none");
            case Secret() -> studio.say("ui.export.lock.passphrase");
            case Reader(var card) -> studio.say("ui.export.lock.office", card.name());
        };
    }

    private Node captioned(String key, PasswordField field) {
        return Choices.captioned(studio.say(key), field);
    }

    private Label shortest() {
        var shortest = new Label(studio.say("ui.export.shortest", Passphrase.FEWEST_LETTERS));
        shortest.setWrapText(true);
        shortest.getStyleClass().add("detail");
        return shortest;
    }

    private void check() {
        var canSign = !sign.isSelected() || !keyIsLocked || ofKey.getLength() > 0;
        var canLock = !(lock.getValue() instanceof Secret) || Secrets.fit(passphrase, again);
        complete.set(canSign && canLock);
    }

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
