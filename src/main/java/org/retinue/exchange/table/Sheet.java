package org.retinue.exchange.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.tour.Language;
import org.retinue.words.Words;

/// A table that leaves: what it is called, in which languages it is with the leading one first,
/// what its columns are about, and its rows.
public record Sheet(
        String name, List<Language> languages, List<Head> heads, List<List<Value>> rows) {

    public Sheet {
        languages = List.copyOf(languages);
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The heads as they are written.
    public List<String> header() {
        return heads.stream().map(head -> head.said(languages)).toList();
    }

    /// Everything that is written in it, each cell on lines of its own.
    public String text() {
        return Stream.concat(
                        Stream.concat(Stream.of(name), header().stream()),
                        rows.stream().flatMap(List::stream).map(Value::written))
                .collect(Collectors.joining("\n"));
    }

    public boolean isFromRight() {
        return Words.onPaper(languages.getFirst()).isFromRight();
    }

    /// Without the columns in which nothing is written.
    Sheet withoutEmptyColumns() {
        var kept =
                IntStream.range(0, heads.size())
                        .filter(column ->
                                rows.isEmpty()
                                        || rows.stream()
                                                .anyMatch(row ->
                                                        !row.get(column).written().isEmpty()))
                        .boxed()
                        .toList();
        return new Sheet(
                name,
                languages,
                kept.stream().map(heads::get).toList(),
                rows.stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }
}
