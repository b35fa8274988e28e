package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Note;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Text;
import org.retinue.ui.form.Choices;
import org.retinue.ui.form.Entry;
import org.retinue.ui.look.Icons;
import org.retinue.words.Words;

/// The notes of an item, each with those who may read it, and a field for another.
final class NotesBox extends VBox implements Inspector.Part {

    private final Inspector inspector;
    private final Words words;
    private final KeptLines<Note> lines = new KeptLines<>(NoteLine::new);
    private final ComboBox<Sensitivity> readers;
    private final Entry adding;

    NotesBox(Inspector inspector, Words words) {
        this.inspector = inspector;
        this.words = words;
        readers = readers("new-note-readers");
        readers.setValue(Sensitivity.OFFICE);
        adding = new Entry("", this::add);
        adding.input().setId("new-note");
        adding.input().setAccessibleText(words.say("programme.newNote"));
        adding.input().setPromptText(words.say("programme.newNotePrompt"));
        HBox.setHgrow(adding, Priority.ALWAYS);
        var line = new HBox(6, readers, adding);
        getStyleClass().add("notes");
        getChildren().addAll(lines, line);
    }

    @Override
    public void show(ProgrammeSheet sheet, Item item, boolean another) {
        if (another) {
            lines.clear();
            adding.reset("");
            readers.setValue(Sensitivity.OFFICE);
        }
        lines.show(item.notes());
    }

    private Optional<String> add(String typed) {
        if (!typed.isBlank()) {
            var text = Text.in(words.language(), typed);
            adding.reset("");
            inspector.make((_, _) -> new Typed.Meant<>(Remarks.added(text, readers.getValue())));
        }
        return Optional.empty();
    }

    private ComboBox<Sensitivity> readers(String id) {
        var box = Choices.of(words, List.of(Sensitivity.values()));
        box.setId(id);
        box.setAccessibleText(words.say("programme.readers"));
        box.setMaxWidth(USE_PREF_SIZE);
        return box;
    }

    /// One note: who may read it, and what it says in both languages.
    private final class NoteLine implements KeptLines.Line<Note> {

        private final ComboBox<Sensitivity> box = readers("note-readers");
        private final Entry own = entry(words.language());
        private final Entry other = entry(Offers.other(words.language()));
        private final VBox node = new VBox();
        private Optional<Note> note = Optional.empty();
        private int place;
        private boolean showing;

        private NoteLine() {
            box.setOnAction(_ -> {
                if (!showing) {
                    become(new Note(box.getValue(), value().text()), shown());
                }
            });
            var away =
                    Icons.button(
                            Feather.TRASH_2,
                            words.say("programme.removeNote"),
                            () ->
                                    inspector.make(
                                            (_, _) -> new Typed.Meant<>(Remarks.removed(place))));
            var above = new HBox(6, box, away);
            above.setAlignment(Pos.CENTER_LEFT);
            node.getStyleClass().add("note");
            node.getChildren().addAll(above, own, other);
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public Note value() {
            return note.orElseThrow();
        }

        @Override
        public void show(int now, Note value) {
            place = now;
            note = Optional.of(value);
            showing = true;
            box.setValue(value.sensitivity());
            showing = false;
            show(own, words.language(), value.text());
            show(other, Offers.other(words.language()), value.text());
        }

        private void show(Entry entry, Language language, Text text) {
            entry.show(text.form(language).orElse(""));
        }

        private Entry entry(Language language) {
            var entry = Entry.ofParagraph("", typed -> say(language, typed));
            var name = words.say("programme.noteIn." + language);
            entry.input().setAccessibleText(name);
            entry.input().setPromptText(name);
            return entry;
        }

        private Change shown() {
            return Remarks.shownTo(place, box.getValue());
        }

        private Optional<String> say(Language language, String typed) {
            var text = value().text().with(language, typed);
            var change = Remarks.said(place, language, typed);
            if (text.isEmpty()) {
                return inspector.make((_, _) -> new Typed.Meant<>(change));
            }
            become(new Note(value().sensitivity(), text), change);
            return Optional.empty();
        }

        /// The line is this note's from now on, wherever that comes to stand.
        private void become(Note after, Change change) {
            note = Optional.of(after);
            inspector.make((_, _) -> new Typed.Meant<>(change));
        }
    }
}
