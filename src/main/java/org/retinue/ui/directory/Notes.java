package org.retinue.ui.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.retinue.tour.Note;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Text;
import org.retinue.ui.form.Form;
import org.retinue.ui.form.Lines;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Words;

/// The notes of a site or a person as lines of a form, and what lines with a text in two languages
/// have in common.
final class Notes {

    private Notes() {}

    static <T> void addTo(
            Form<T> form,
            Studio studio,
            Function<T, List<Note>> get,
            BiFunction<T, List<Note>, T> with) {
        var names = Arrays.stream(Sensitivity.values()).map(studio.words()::name).toList();
        var note = studio.say("directory.note");
        form.section(studio.say("directory.notes"));
        form.list(
                new Lines.Shape<>(
                        note,
                        columns(
                                studio,
                                note,
                                name -> Lines.Cell.tall(name, 200),
                                Lines.Cell.chosen(
                                        studio.say("directory.readers"),
                                        190,
                                        names,
                                        studio.words().name(Sensitivity.OFFICE))),
                        known ->
                                cells(
                                        studio.words(),
                                        known.text(),
                                        studio.words().name(known.sensitivity())),
                        (before, texts) -> note(studio.words(), before, texts),
                        studio.say("directory.badNote")),
                get,
                with);
    }

    /// A column for each form of the text, that in the language of the window first, and what
    /// stands beside them.
    static List<Lines.Cell> columns(
            Studio studio,
            String label,
            Function<String, Lines.Cell> column,
            Lines.Cell... beside) {
        return Stream.concat(
                        studio.words().languages().stream()
                                .map(language ->
                                        column.apply(studio.say("ui.in." + language, label))),
                        Arrays.stream(beside))
                .toList();
    }

    /// What stands in these columns.
    static List<String> cells(Words words, Text text, String... beside) {
        return Stream.concat(
                        words.languages().stream().map(language -> text.form(language).orElse("")),
                        Arrays.stream(beside))
                .toList();
    }

    /// The text with the forms of these columns; its further languages stay.
    static Text changed(Words words, Optional<Text> before, List<String> cells) {
        var changed = before.orElse(Text.EMPTY);
        for (var place = 0; place < words.languages().size(); place++) {
            changed = changed.with(words.languages().get(place), cells.get(place));
        }
        return changed;
    }

    private static Optional<Note> note(Words words, Optional<Note> before, List<String> texts) {
        var text = changed(words, before.map(Note::text), texts);
        var readers =
                Arrays.stream(Sensitivity.values())
                        .filter(one -> words.name(one).equals(texts.get(2)))
                        .findFirst();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(readers.orElse(Sensitivity.OFFICE), text));
    }
}
