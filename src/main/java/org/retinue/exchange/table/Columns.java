package org.retinue.exchange.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.words.Words;

/// The columns of a table under construction: what each row's thing says in them.
final class Columns<T> {

    static final String SEVERAL = Head.SEVERAL;

    private final List<Language> languages;
    private final List<Head> heads = new ArrayList<>();
    private final List<Function<T, Value>> values = new ArrayList<>();

    Columns(List<Language> languages) {
        this.languages = languages;
    }

    Columns<T> with(Column column, Function<T, Value> value) {
        add(Head.of(column, languages.getFirst()), value);
        return this;
    }

    /// What is the same in every language.
    Columns<T> plain(Column column, Function<T, String> text) {
        return with(column, thing -> new Value.Said(text.apply(thing)));
    }

    /// What the languages say, once where they say the same.
    Columns<T> said(Column column, BiFunction<Words, T, String> text) {
        return plain(
                column,
                thing ->
                        languages.stream()
                                .map(language -> text.apply(Words.onPaper(language), thing))
                                .filter(said -> !said.isEmpty())
                                .distinct()
                                .collect(Collectors.joining(Head.BETWEEN)));
    }

    /// A column for each language, with the texts in it.
    Columns<T> text(Column column, Function<T, Text> text) {
        return texts(column, thing -> List.of(text.apply(thing)));
    }

    /// The same with several texts. Where some are there in a language, the others stand among them
    /// in the nearest.
    Columns<T> texts(Column column, Function<T, Collection<Text>> texts) {
        for (var language : languages) {
            add(Head.of(column, language), thing -> in(language, texts.apply(thing)));
        }
        return this;
    }

    Sheet sheet(String name, List<T> things) {
        var rows =
                things.stream()
                        .map(thing -> values.stream().map(value -> value.apply(thing)).toList())
                        .toList();
        return new Sheet(name, languages, heads, rows).withoutEmptyColumns();
    }

    /// What none of the languages says stands with the leading one.
    private Value in(Language language, Collection<Text> texts) {
        var isLeading = language.equals(languages.getFirst());
        var isSaid =
                texts.stream()
                        .anyMatch(text ->
                                text.form(language).isPresent()
                                        || (isLeading
                                                && languages.stream()
                                                        .noneMatch(one ->
                                                                text.form(one).isPresent())));
        return isSaid
                ? new Value.Said(
                        texts.stream()
                                .map(text -> text.best(language))
                                .filter(form -> !form.isEmpty())
                                .collect(Collectors.joining(SEVERAL)))
                : Value.nothing();
    }

    private void add(Head head, Function<T, Value> value) {
        heads.add(head);
        values.add(value);
    }
}
