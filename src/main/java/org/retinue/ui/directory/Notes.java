package org.retinue.ui.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.retinue.tour.Language;
import org.retinue.tour.Note;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Text;
import org.retinue.ui.Form;
import org.retinue.ui.Lines;
import org.retinue.ui.Studio;
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
                        List.of(
                                Lines.Cell.tall(studio.say("ui.in.en", note), 200),
                                Lines.Cell.tall(studio.say("ui.in.zh", note), 200),
                                Lines.Cell.chosen(
                                        studio.say("directory.readers"),
                                        190,
                                        names,
                                        studio.words().name(Sensitivity.OFFICE))),
                        known -> cells(known.text(), studio.words().name(known.sensitivity())),
                        (before, texts) -> note(studio.words(), before, texts),
                        studio.say("directory.badNote")),
                get,
                with);
    }

    /// The two forms of the text, and what stands beside it.
    static List<String> cells(Text text, String... beside) {
        return Stream.concat(
                        Stream.of(
                                text.form(Language.ENGLISH).orElse(""),
                                text.form(Language.CHINESE).orElse("")),
                        Arrays.stream(beside))
                .toList();
    }

    /// The text with other forms in the two languages; its further languages stay.
    static Text changed(Optional<Text> before, String english, String chinese) {
        return before.orElse(Text.EMPTY)
                .with(Language.ENGLISH, english)
                .with(Language.CHINESE, chinese);
    }

    private static Optional<Note> note(Words words, Optional<Note> before, List<String> texts) {
        var text = changed(before.map(Note::text), texts.get(0), texts.get(1));
        var readers =
                Arrays.stream(Sensitivity.values())
                        .filter(one -> words.name(one).equals(texts.get(2)))
                        .findFirst();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(readers.orElse(Sensitivity.OFFICE), text));
    }
}
