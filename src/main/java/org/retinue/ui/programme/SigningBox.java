package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Signature;
import org.retinue.tour.Text;
import org.retinue.ui.form.Entry;
import org.retinue.words.Words;

/// The documents that are signed at an engagement, each with who signs it, and a line for another.
final class SigningBox extends VBox implements Inspector.Part {

    private final Inspector inspector;
    private final Words words;
    private final LanguageSwitch language;
    private final KeptLines<Signature> lines = new KeptLines<>(this::line);
    private final Entry adding;
    private List<Signature> signatures = List.of();
    private Optional<ProgrammeSheet> sheet = Optional.empty();
    private Optional<Item> item = Optional.empty();

    SigningBox(Inspector inspector, Words words) {
        this.inspector = inspector;
        this.words = words;
        language = new LanguageSwitch("signing", words, _ -> lines.show(signatures));
        adding = new Entry("", this::add);
        adding.input().setId("new-document");
        adding.input().setAccessibleText(words.say("programme.newDocument"));
        adding.input().setPromptText(words.say("programme.newDocument"));
        getStyleClass().add("signing");
        getChildren().addAll(language, lines, adding);
    }

    @Override
    public void show(ProgrammeSheet now, Item shown, boolean another) {
        sheet = Optional.of(now);
        item = Optional.of(shown);
        if (another) {
            lines.clear();
            adding.reset("");
        }
        signatures =
                shown instanceof Engagement engagement
                        ? engagement.setting().signatures()
                        : List.of();
        lines.show(signatures);
    }

    Language language() {
        return language.language();
    }

    /// What typed names may mean here.
    Optional<Signers> signers() {
        return sheet.flatMap(
                now -> item.map(known -> new Signers(now.tour(), known, now.rosters().offers())));
    }

    Optional<String> make(Typed<Change> meant) {
        return inspector.make((_, _) -> meant);
    }

    private SignatureLine line() {
        return new SignatureLine(this, words);
    }

    private Optional<String> add(String typed) {
        if (!typed.isBlank()) {
            adding.reset("");
            make(
                    new Typed.Meant<>(
                            Settings.signatureAdded(
                                    new Signature(
                                            Text.in(language(), typed.strip()),
                                            Optional.empty(),
                                            Optional.empty(),
                                            List.of()))));
        }
        return Optional.empty();
    }
}
