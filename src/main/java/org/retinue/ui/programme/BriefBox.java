package org.retinue.ui.programme;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.retinue.tour.Item;
import org.retinue.ui.form.Entry;
import org.retinue.ui.look.ProseView;
import org.retinue.words.Prose;
import org.retinue.words.Words;

/// The brief of an item as it is typed, and below it, with every letter, as it reads.
final class BriefBox extends VBox implements Inspector.Part {

    private static final int LINES = 8;

    private final Inspector inspector;
    private final LanguageSwitch language;
    private final Entry typed;
    private final ProseView read = new ProseView();
    private final VBox reading;
    private Optional<Item> item = Optional.empty();

    BriefBox(Inspector inspector, Words words) {
        this.inspector = inspector;
        language = new LanguageSwitch("brief", words, _ -> turn());
        typed = Entry.ofLines("", LINES, this::say);
        typed.input().setId("brief");
        typed.input().setAccessibleText(words.name(Section.BRIEF));
        typed.input().setPromptText(words.say("programme.briefPrompt"));
        var caption = new Label(words.say("programme.asItReads"));
        caption.getStyleClass().add("caption");
        reading = new VBox(caption, read);
        reading.getStyleClass().add("reading");
        reading.setId("brief-read");
        getStyleClass().add("brief");
        getChildren().addAll(language, typed, reading);
        typed.input().textProperty().subscribe(this::read);
    }

    @Override
    public void show(ProgrammeSheet sheet, Item changed, boolean another) {
        item = Optional.of(changed);
        var text = Briefs.text(changed, language.language());
        if (another) {
            typed.reset(text);
        } else {
            typed.show(text);
        }
    }

    private void turn() {
        item.ifPresent(shown -> typed.reset(Briefs.text(shown, language.language())));
    }

    private Optional<String> say(String text) {
        return inspector.make((_, _) -> new Typed.Meant<>(Briefs.said(language.language(), text)));
    }

    private void read(String text) {
        if (text.isBlank()) {
            read.show(Prose.EMPTY);
        } else {
            read.show(Prose.of(text));
        }
        Inspector.reveal(reading, !text.isBlank());
    }
}
