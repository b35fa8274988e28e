package org.retinue.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.tour.Item;
import org.retinue.tour.Note;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Text;
import org.retinue.ui.Choices;
import org.retinue.ui.Entry;
import org.retinue.ui.Icons;
import org.retinue.words.Words;

/// The notes of an item, each with those who may read it, and a field for another.
final class NotesBox extends VBox implements Inspector.Part {

    private final Inspector inspector;
    private final Words words;
    private final VBox lines = new VBox(10);
    private final List<NoteLine> shown = new ArrayList<>();
    private final Entry adding;

    NotesBox(Inspector inspector, Words words) {
        this.inspector = inspector;
        this.words = words;
        adding = new Entry(words.say("programme.newNote"), this::add);
        adding.input().setPromptText(words.say("programme.newNotePrompt"));
        setSpacing(10);
        getChildren().addAll(lines, adding);
    }

    @Override
    public void show(ProgrammeSheet sheet, Item item, boolean another) {
        var notes = item.notes();
        if (another || notes.size() != shown.size()) {
            shown.clear();
            for (var place = 0; place < notes.size(); place++) {
                shown.add(new NoteLine(place));
            }
            lines.getChildren().setAll(shown);
        }
        if (another) {
            adding.reset("");
        }
        for (var place = 0; place < notes.size(); place++) {
            shown.get(place).show(notes.get(place));
        }
    }

    private Optional<String> add(String typed) {
        if (!typed.isBlank()) {
            var text = Text.in(words.language(), typed);
            inspector.make((_, _) -> new Typed.Meant<>(Remarks.added(text, Sensitivity.OFFICE)));
            adding.reset("");
        }
        return Optional.empty();
    }

    /// One note: who may read it, and what it says.
    private final class NoteLine extends VBox {

        private final ComboBox<Sensitivity> readers =
                Choices.of(words, List.of(Sensitivity.values()));
        private final Entry text;
        private boolean showing;

        private NoteLine(int place) {
            text = Entry.ofLines("", 3, typed -> say(place, typed));
            text.input().setAccessibleText(words.say("programme.section.notes"));
            readers.setAccessibleText(words.say("programme.readers"));
            readers.setOnAction(_ -> {
                if (!showing) {
                    inspector.make((_, _) ->
                            new Typed.Meant<>(Remarks.shownTo(place, readers.getValue())));
                }
            });
            var away = new Button("", Icons.of(Feather.TRASH_2));
            away.getStyleClass().addAll("button-icon", "flat");
            away.setAccessibleText(words.say("programme.removeNote"));
            away.setOnAction(
                    _ -> inspector.make((_, _) -> new Typed.Meant<>(Remarks.removed(place))));
            var above = new HBox(6, readers, away);
            above.setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("note");
            getChildren().addAll(above, text);
        }

        private Optional<String> say(int place, String typed) {
            return inspector.make(
                    (_, _) -> new Typed.Meant<>(Remarks.said(place, words.language(), typed)));
        }

        private void show(Note note) {
            showing = true;
            readers.setValue(note.sensitivity());
            showing = false;
            text.show(words.best(note.text()));
        }
    }
}
