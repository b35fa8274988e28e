package org.retinue.ui.office;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.retinue.envelope.OfficeCard;
import org.retinue.tour.KnownOffice;
import org.retinue.ui.form.Choices;
import org.retinue.ui.studio.Studio;

/// The card of an office that is not known yet: its fingerprint to compare, the name that it is to
/// have here, and the officer's word that it is the right one.
final class TrustForm extends VBox {

    private final Studio studio;
    private final OfficeCard card;
    private final String officer;
    private final TextField name;
    private final Label taken = new Label();
    private final Button trust;
    private Runnable end = () -> {};

    TrustForm(Studio studio, OfficeCard card, String officer) {
        this.studio = studio;
        this.card = card;
        this.officer = officer;
        name = new TextField(card.name());
        name.setId("trust-name");
        taken.getStyleClass().add("reason");
        taken.setWrapText(true);
        trust = new Button(studio.say("office.known.trust"));
        trust.setId("trust");
        trust.getStyleClass().add("accent");
        trust.setOnAction(_ -> trust());
        name.setOnAction(_ -> trust());
        var cancel = new Button(studio.say("ui.cancel"));
        cancel.setId("trust-not");
        cancel.setOnAction(_ -> end.run());
        var buttons = new HBox(trust, cancel);
        buttons.getStyleClass().add("beside");
        getStyleClass().addAll("form", "trust-form");
        getChildren()
                .addAll(
                        Keyed.detail(studio.say("office.known.compare", card.name())),
                        Keyed.fingerprint(card.fingerprint(), "trust-fingerprint"),
                        Choices.captioned(studio.say("office.known.name"), name),
                        taken,
                        buttons);
        name.textProperty().subscribe(this::check);
        check();
    }

    void onEnd(Runnable wanted) {
        end = wanted;
    }

    Node first() {
        return name;
    }

    private void check() {
        var typed = name.getText().strip();
        var isTaken = studio.view().get().office().knowsAnother(card.fingerprint().text(), typed);
        taken.setText(isTaken ? studio.say("envelope.nameTaken", typed) : "");
        taken.setVisible(isTaken);
        taken.setManaged(isTaken);
        trust.setDisable(isTaken || !KnownOffice.isName(typed));
    }

    private void trust() {
        if (!trust.isDisabled()) {
            var office = card.known(name.getText().strip(), studio.today(), officer);
            studio.desk().editOffice(now -> now.with(card.fingerprint().text(), office));
            end.run();
        }
    }
}
