package org.retinue.ui.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.desk.InFile;
import org.retinue.desk.View;
import org.retinue.envelope.Fingerprint;
import org.retinue.envelope.OfficeCard;
import org.retinue.tour.KnownOffice;
import org.retinue.ui.look.Icons;
import org.retinue.ui.outside.FileKind;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.studio.Studio;

/// The offices whose packs are known here, and how one more becomes known: its card is read, its
/// fingerprint is shown, and the officer says that it is the right one.
final class KnownOfficesPane extends VBox {

    private final Studio studio;
    private final Outside outside;
    private final VBox offices = new VBox();
    private final VBox offered = new VBox();
    private final Label said = new Label();

    KnownOfficesPane(Studio studio, Outside outside) {
        this.studio = studio;
        this.outside = outside;
        var add = new Button(studio.say("office.known.add"), Icons.of(Feather.PLUS));
        add.setId("known-add");
        add.disableProperty().bind(studio.view().map(View::readOnly));
        add.setOnAction(_ ->
                outside.filesToOpen(studio.say("office.known.add"), FileKind.CARD, false)
                        .forEach(this::read));
        said.setId("known-said");
        said.setWrapText(true);
        offices.setId("known-offices");
        offices.getStyleClass().add("form");
        offered.getStyleClass().add("form");
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        Keyed.title(studio, "office.known"),
                        Keyed.detail(studio.say("office.known.explained")),
                        offices,
                        offered,
                        new HBox(add),
                        said);
        studio.view().map(view -> view.office().known()).subscribe(this::show);
    }

    private void show(SortedMap<String, KnownOffice> known) {
        offices.getChildren().setAll(known.entrySet().stream().map(this::line).toList());
        if (known.isEmpty()) {
            offices.getChildren().setAll(Keyed.detail(studio.say("office.known.none")));
        }
    }

    private Node line(Map.Entry<String, KnownOffice> known) {
        var office = known.getValue();
        var forget =
                Icons.button(
                        Feather.X,
                        studio.say("office.known.forget", office.name()),
                        studio.say("office.known.forget", office.name()),
                        () -> studio.desk().editOffice(now -> now.without(known.getKey())));
        forget.disableProperty().bind(studio.view().map(View::readOnly));
        forget.getStyleClass().add("known-forget");
        var name = Keyed.strong(office.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var since = studio.words().date(office.since());
        return new VBox(
                new HBox(name, forget),
                Keyed.fingerprint(new Fingerprint(known.getKey()), "known-" + known.getKey()),
                Keyed.detail(studio.say("office.known.since", since, office.by())));
    }

    private void read(Path file) {
        said.setText("");
        offered.getChildren().clear();
        card(file)
                .ifPresentOrElse(
                        this::offer,
                        () ->
                                said.setText(
                                        studio.say(
                                                "envelope.noCard", file.getFileName().toString())));
    }

    private static Optional<OfficeCard> card(Path file) {
        try {
            return OfficeCard.read(InFile.bytes(file));
        } catch (IOException _) {
            // It is said that the file is no card: there is nothing else to be done about it.
            return Optional.empty();
        }
    }

    private void offer(OfficeCard card) {
        var trust = new TrustForm(studio, card, outside.setting().officer());
        trust.onEnd(offered.getChildren()::clear);
        offered.getChildren().setAll(trust);
        trust.first().requestFocus();
    }
}
