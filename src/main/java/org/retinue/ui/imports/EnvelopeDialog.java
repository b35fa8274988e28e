package org.retinue.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.retinue.desk.EnvelopeFile;
import org.retinue.desk.OfficeKeys;
import org.retinue.envelope.Fingerprint;
import org.retinue.envelope.Keys;
import org.retinue.envelope.Opened;
import org.retinue.envelope.Origin;
import org.retinue.envelope.Passphrase;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.form.Choices;
import org.retinue.ui.form.Secrets;
import org.retinue.ui.job.Background;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.studio.Studio;

/// Shows who vouches for a pack before anything of it comes in, and asks for the passphrase that
/// opens it.
public final class EnvelopeDialog {

    private final Studio studio;
    private final Sheets sheets;
    private final Background background;
    private final Outside outside;

    public EnvelopeDialog(Studio studio, Sheets sheets, Background background, Outside outside) {
        this.studio = studio;
        this.sheets = sheets;
        this.background = background;
        this.outside = outside;
    }

    /// Opens the envelope; the consumer gets what was inside, once the officer has seen from whom
    /// it is and wants it.
    void open(String name, byte[] envelope, Consumer<byte[]> then) {
        var all = known();
        background.run(
                () -> EnvelopeFile.open(envelope, all),
                opened -> show(new Asked(name, envelope, all, then), opened));
    }

    /// An envelope that was asked about. Nobody compares two of them.
    @SuppressWarnings("ArrayRecordComponent")
    private record Asked(String name, byte[] envelope, Keys keys, Consumer<byte[]> then) {}

    private OfficeKeys own() {
        return OfficeKeys.beside(outside.setting().preferences());
    }

    private Keys known() {
        var known = Keys.of(studio.view().get().office().known().values());
        return own().card().map(known::with).orElse(known);
    }

    private void show(Asked asked, Opened opened) {
        switch (opened) {
            case Opened.Whole(var content, var origin, _) ->
                    showOrigin(asked, origin, content.bytes());
            case Opened.NeedsPassphrase() ->
                    ask(asked, "ui.envelope.locked", given -> withPassphrase(asked, given));
            case Opened.NeedsKey(var fingerprint) -> needsKey(asked, fingerprint);
            case Opened.Refused(var fault) -> {
                if (fault == Opened.Fault.WRONG_PASSPHRASE) {
                    ask(asked, "ui.envelope.wrong", given -> withPassphrase(asked, given));
                } else {
                    tell(asked, studio.words().name(fault));
                }
            }
        }
    }

    private void withPassphrase(Asked asked, Passphrase given) {
        background.run(
                () -> {
                    try (given) {
                        return EnvelopeFile.open(asked.envelope(), asked.keys().with(given));
                    }
                },
                opened -> show(asked, opened));
    }

    /// What is for this office opens with its key, which may be locked itself.
    private void needsKey(Asked asked, Fingerprint office) {
        if (own().card().filter(card -> card.fingerprint().equals(office)).isEmpty()) {
            tell(asked, studio.say("envelope.forAnother", office.spoken()));
        } else if (own().isLocked()) {
            ask(asked, "ui.envelope.key", given -> withKey(asked, Optional.of(given)));
        } else {
            withKey(asked, Optional.empty());
        }
    }

    private void withKey(Asked asked, Optional<Passphrase> given) {
        background.run(
                () -> {
                    try {
                        return own().open(given)
                                .map(key ->
                                        EnvelopeFile.open(
                                                asked.envelope(), asked.keys().with(key)));
                    } finally {
                        given.ifPresent(Passphrase::close);
                    }
                },
                opened -> {
                    if (opened.isPresent()) {
                        show(asked, opened.get());
                    } else if (own().isLocked()) {
                        ask(
                                asked,
                                "ui.envelope.keyWrong",
                                other -> withKey(asked, Optional.of(other)));
                    } else {
                        tell(asked, studio.say("envelope.keyDamaged"));
                    }
                });
    }

    private void showOrigin(Asked asked, Origin origin, byte[] content) {
        var take = new Button(studio.say("ui.envelope.take"));
        take.setId("envelope-take");
        take.setDefaultButton(true);
        take.setOnAction(_ -> {
            sheets.close();
            asked.then().accept(content);
        });
        open(asked, said(origin), origin(origin), List.of(sheets.cancel(), take), take);
    }

    private static String origin(Origin origin) {
        return switch (origin) {
            case Origin.Known _ -> "vouched-for";
            case Origin.Unknown _, Origin.Unsigned _ -> "not-vouched-for";
        };
    }

    private String said(Origin origin) {
        return switch (origin) {
            case Origin.Unsigned() -> studio.say("envelope.origin.unsigned");
            case Origin.Known(var office) -> studio.say("envelope.origin.known", office.name());
            case Origin.Unknown(var name, var fingerprint) ->
                    name.isEmpty()
                            ? studio.say("envelope.origin.unnamed", fingerprint.spoken())
                            : studio.say("envelope.origin.unknown", name, fingerprint.spoken());
        };
    }

    private void ask(Asked asked, String key, Consumer<Passphrase> then) {
        var field = Secrets.field("envelope-passphrase");
        var unlock = new Button(studio.say("ui.envelope.unlock"));
        unlock.setId("envelope-unlock");
        unlock.setDefaultButton(true);
        unlock.setDisable(true);
        field.textProperty().subscribe(() -> unlock.setDisable(field.getLength() == 0));
        unlock.setOnAction(_ -> {
            var given = Secrets.taken(field);
            sheets.close();
            then.accept(given);
        });
        var content = content(asked, studio.say(key), "");
        content.getChildren().add(captioned(field));
        sheets.open(
                new Sheet(
                        studio.say("ui.envelope.title"), content, List.of(sheets.cancel(), unlock)),
                field);
    }

    private Node captioned(PasswordField field) {
        return Choices.captioned(studio.say("ui.envelope.passphrase"), field);
    }

    private void tell(Asked asked, String said) {
        var close = sheets.dismiss(studio.say("ui.close"), "close");
        open(asked, said, "not-vouched-for", List.of(close), close);
    }

    private void open(Asked asked, String said, String style, List<Button> buttons, Node first) {
        sheets.open(
                new Sheet(studio.say("ui.envelope.title"), content(asked, said, style), buttons),
                first);
    }

    private static VBox content(Asked asked, String said, String style) {
        var file = new Label(asked.name());
        file.setWrapText(true);
        file.getStyleClass().add("detail");
        var origin = new Label(said);
        origin.setId("envelope-said");
        origin.setWrapText(true);
        if (!style.isEmpty()) {
            origin.getStyleClass().add(style);
        }
        var content = new VBox(file, origin);
        content.getStyleClass().add("form");
        content.setPrefWidth(520);
        return content;
    }
}
