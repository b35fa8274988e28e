package org.retinue.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Language;
import org.retinue.words.Words;

/// The head of a column of a table that leaves: what the column is about, and for texts in which
/// language they are.
public record Head(Column column, Optional<Language> language) {

    /// Between what two languages call the same.
    public static final String BETWEEN = " / ";

    /// Between several texts in one cell.
    public static final String SEVERAL = "; ";

    private static final Pattern PARTS = Pattern.compile(BETWEEN, Pattern.LITERAL);
    private static final Map<String, List<Head>> NAMED = names();

    /// The head as it is written in a table of these languages.
    String said(List<Language> languages) {
        return language.map(List::of).orElse(languages).stream()
                .map(one -> Words.onPaper(one).name(column))
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    /// The head that is written so in a table of ours, in whatever languages.
    public static Optional<Head> of(String written) {
        var heads =
                PARTS.splitAsStream(written.strip())
                        .map(part -> named(part).findFirst())
                        .distinct()
                        .toList();
        return heads.size() == 1 ? heads.getFirst() : Optional.empty();
    }

    private static Stream<Head> named(String part) {
        return NAMED.getOrDefault(part, List.of()).stream();
    }

    /// All heads by what they are called in each language.
    private static Map<String, List<Head>> names() {
        var named = new HashMap<String, List<Head>>();
        for (var language : Words.PAPER_LANGUAGES) {
            var words = Words.onPaper(language);
            for (var column : Column.values()) {
                named.computeIfAbsent(words.name(column), _ -> new ArrayList<>())
                        .add(of(column, language));
            }
        }
        return Collections.unmodifiableMap(named);
    }

    /// The column for texts of the language, or for all languages.
    static Head of(Column column, Language language) {
        return new Head(column, Optional.of(language).filter(_ -> column.isSpoken()));
    }
}
