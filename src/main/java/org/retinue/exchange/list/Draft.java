package org.retinue.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.retinue.tour.Language;
import org.retinue.tour.Note;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Text;

/// Values that an entry gives, laid over those that are known: what the entry does not say stays,
/// and a text that differs in writing only stays as it is.
final class Draft {

    private Draft() {}

    static Text over(Text known, Text said) {
        var merged = known;
        for (var form : said.forms().entrySet()) {
            var before = known.form(form.getKey()).orElse("");
            if (!NameKeys.of(before).equals(NameKeys.of(form.getValue())) || before.isEmpty()) {
                merged = merged.with(form.getKey(), form.getValue());
            }
        }
        return merged;
    }

    static String over(String known, String said) {
        return said.isEmpty() ? known : said;
    }

    static <T> List<T> over(List<T> known, List<T> said) {
        return said.isEmpty() || Set.copyOf(known).equals(Set.copyOf(said)) ? known : said;
    }

    static <T extends Enum<T>> Set<T> over(Set<T> known, Set<T> said) {
        var all = new TreeSet<>(known);
        all.addAll(said);
        return all;
    }

    static OptionalInt over(OptionalInt known, OptionalInt said) {
        return said.isPresent() ? said : known;
    }

    /// Notes are added where they are not there yet.
    static List<Note> and(List<Note> known, List<Note> said) {
        var all = new ArrayList<>(known);
        said.stream()
                .filter(note -> known.stream().noneMatch(one -> one.text().equals(note.text())))
                .forEach(all::add);
        return all;
    }

    static Optional<Note> note(Sensitivity sensitivity, String header, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        var said = header.isBlank() ? text : header.replaceAll("\\s+", " ") + ": " + text;
        var language = TwoLanguages.isChinese(text) ? Language.CHINESE : Language.ENGLISH;
        return Optional.of(new Note(sensitivity, Text.in(language, said)));
    }

    /// The text of two columns of which the second is in Chinese, or of one in which both stand.
    static Text text(Stream<String> cells, Stream<String> chinese) {
        var both = cells.map(TwoLanguages::of).reduce(Text.EMPTY, Draft::filled);
        return chinese.map(cell ->
                        TwoLanguages.isChinese(cell)
                                ? TwoLanguages.of(cell)
                                : Text.in(Language.CHINESE, cell))
                .reduce(both, Draft::filledBy);
    }

    private static Text filled(Text text, Text more) {
        var filled = text;
        for (var form : more.forms().entrySet()) {
            if (filled.form(form.getKey()).isEmpty()) {
                filled = filled.with(form.getKey(), form.getValue());
            }
        }
        return filled;
    }

    private static Text filledBy(Text text, Text chinese) {
        var filled = text;
        for (var form : chinese.forms().entrySet()) {
            if (form.getKey().equals(Language.CHINESE) || filled.form(form.getKey()).isEmpty()) {
                filled = filled.with(form.getKey(), form.getValue());
            }
        }
        return filled;
    }
}
