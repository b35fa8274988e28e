package org.retinue.ui.programme;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.tour.Cue;
import org.retinue.tour.Language;
import org.retinue.ui.form.Entry;
import org.retinue.ui.look.Icons;
import org.retinue.words.Words;

/// One cue of a run of show, to be typed over or taken away.
final class CueLine implements KeptLines.Line<Cue> {

    private final CuesBox box;
    private final Inspector inspector;
    private final Words words;
    private final Supplier<Language> language;
    private final Entry minute = new Entry("", this::move);
    private final Entry what = Entry.ofParagraph("", this::say);
    private final Label counted = new Label();
    private final Node node;
    private Optional<Cue> cue = Optional.empty();
    private Optional<Language> shownIn = Optional.empty();

    CueLine(CuesBox box, Inspector inspector, Words words, Supplier<Language> language) {
        this.box = box;
        this.inspector = inspector;
        this.words = words;
        this.language = language;
        box.name(minute, what);
        var away =
                Icons.button(
                        Feather.X,
                        words.say("programme.removeCue"),
                        () -> inspector.make((_, _) -> new Typed.Meant<>(Cues.removed(value()))));
        away.getStyleClass().add("small");
        counted.getStyleClass().add("cue-counted");
        counted.managedProperty().bind(counted.textProperty().isNotEmpty());
        var fields = CuesBox.beside(new VBox(minute, counted), what, away);
        node = CuesBox.explained(fields, minute, what);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Cue value() {
        return cue.orElseThrow();
    }

    @Override
    public void show(int place, Cue value) {
        cue = Optional.of(value);
        var when = box.when(value.minute());
        var count = Cues.counted(value.minute());
        minute.show(when);
        counted.setText(when.equals(count) ? "" : count);
        var form = value.what().form(language.get()).orElse("");
        if (shownIn.equals(Optional.of(language.get()))) {
            what.show(form);
        } else {
            what.reset(form);
        }
        shownIn = Optional.of(language.get());
        what.input().setPromptText(words.best(value.what()));
    }

    private Optional<String> move(String typed) {
        return switch (box.minute(typed)) {
            case Typed.Refused<Integer>(var why) -> Optional.of(words.name(why));
            case Typed.Meant<Integer>(var meant) -> {
                become(new Cue(meant, value().what()));
                minute.reset(box.when(meant));
                yield Optional.empty();
            }
        };
    }

    private Optional<String> say(String typed) {
        var said = value().what().with(language.get(), typed);
        if (said.isEmpty()) {
            inspector.make((_, _) -> new Typed.Meant<>(Cues.removed(value())));
        } else {
            become(new Cue(value().minute(), said));
        }
        return Optional.empty();
    }

    /// The line is this cue's from now on, wherever that comes to stand.
    private void become(Cue after) {
        var before = value();
        cue = Optional.of(after);
        inspector.make((_, _) -> new Typed.Meant<>(Cues.changed(before, after)));
    }
}
