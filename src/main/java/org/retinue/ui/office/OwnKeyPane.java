package org.retinue.ui.office;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.desk.OfficeKeys;
import org.retinue.desk.OutFile;
import org.retinue.envelope.OfficeCard;
import org.retinue.envelope.Passphrase;
import org.retinue.tour.KnownOffice;
import org.retinue.tour.Trouble;
import org.retinue.ui.form.Choices;
import org.retinue.ui.form.Secrets;
import org.retinue.ui.look.Icons;
import org.retinue.ui.outside.FileKind;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.studio.Studio;

/// The key of this office: made here once, and its card given to others.
final class OwnKeyPane extends VBox {

    private final Studio studio;
    private final Outside outside;
    private final OfficeKeys keys;
    private final TextField name = new TextField();
    private final PasswordField passphrase = Secrets.field("key-passphrase");
    private final PasswordField again = Secrets.field("key-passphrase-again");
    private final Button make;
    private final Label said = new Label();

    OwnKeyPane(Studio studio, Outside outside) {
        this.studio = studio;
        this.outside = outside;
        keys = OfficeKeys.beside(outside.setting().preferences());
        name.setId("key-name");
        make = new Button(studio.say("office.key.make"), Icons.of(Feather.KEY));
        make.setId("key-make");
        make.setOnAction(_ -> make());
        said.setId("key-said");
        said.setWrapText(true);
        getStyleClass().add("form");
        name.textProperty().subscribe(this::check);
        passphrase.textProperty().subscribe(this::check);
        again.textProperty().subscribe(this::check);
        show();
    }

    private void show() {
        getChildren().setAll(Keyed.title(studio, "office.key.own"));
        keys.card().ifPresentOrElse(this::showCard, this::showMaking);
        getChildren().add(said);
    }

    private void showCard(OfficeCard card) {
        var out = new Button(studio.say("office.key.out"), Icons.of(Feather.DOWNLOAD));
        out.setId("key-out");
        out.setOnAction(_ -> writeCard(card));
        var locked = keys.isLocked() ? "office.key.isLocked" : "office.key.isOpen";
        getChildren()
                .addAll(
                        Keyed.strong(card.name()),
                        Keyed.fingerprint(card.fingerprint(), "key-fingerprint"),
                        Keyed.detail(studio.say(locked)),
                        Keyed.detail(studio.say("office.key.card")),
                        new HBox(out));
    }

    private void showMaking() {
        var beside =
                new HBox(
                        Choices.captioned(studio.say("office.key.passphrase"), passphrase),
                        Choices.captioned(studio.say("office.key.again"), again));
        beside.getStyleClass().add("beside");
        getChildren()
                .addAll(
                        Keyed.detail(studio.say("office.key.explained")),
                        Choices.captioned(studio.say("office.key.name"), name),
                        beside,
                        Keyed.detail(studio.say("office.key.shortest", Passphrase.FEWEST_LETTERS)),
                        new HBox(make));
        check();
    }

    /// A key needs a name; a passphrase is for whoever wants one.
    private void check() {
        var isOpen = passphrase.getLength() == 0 && again.getLength() == 0;
        make.setDisable(
                !KnownOffice.isName(name.getText())
                        || (!isOpen && !Secrets.fit(passphrase, again)));
    }

    /// Locking takes a moment, in which the window goes on.
    private void make() {
        var called = name.getText().strip();
        var given =
                passphrase.getLength() == 0
                        ? Optional.<Passphrase>empty()
                        : Optional.of(Secrets.taken(passphrase));
        again.clear();
        make.setDisable(true);
        var _ = Thread.startVirtualThread(() -> made(called, given));
    }

    private void made(String called, Optional<Passphrase> given) {
        try {
            var _ = keys.make(called, given);
            Platform.runLater(() -> {
                said.setText("");
                show();
            });
        } catch (Trouble trouble) {
            Platform.runLater(() -> said.setText(studio.words().trouble(trouble)));
        } finally {
            given.ifPresent(Passphrase::close);
        }
    }

    private void writeCard(OfficeCard card) {
        var suggested = card.name().replaceAll("[^\\p{L}\\p{N}-]+", "-") + ".card";
        outside.fileToSave(studio.say("office.key.out"), FileKind.CARD, suggested)
                .ifPresent(file -> {
                    try {
                        OutFile.write(file, keys.cardFile());
                        said.setText(studio.say("office.key.written", file.toString()));
                    } catch (Trouble trouble) {
                        said.setText(studio.words().trouble(trouble));
                    }
                });
    }
}
