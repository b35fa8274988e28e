package org.retinue.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.tour.Language;
import org.retinue.words.Words;

/// What a table of ours says at its head is understood when it comes back.
class HeadTest {

    static Stream<List<Language>> languages() {
        return Words.PAPER_LANGUAGES.stream()
                .flatMap(first ->
                        Stream.concat(
                                Stream.of(List.of(first)),
                                Words.PAPER_LANGUAGES.stream()
                                        .filter(second -> !second.equals(first))
                                        .map(second -> List.of(first, second))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyHeadIsKnownAgain(List<Language> languages) {
        var mistaken = new ArrayList<String>();
        for (var column : Column.values()) {
            for (var language : languages) {
                var head = Head.of(column, language);
                if (!Head.of(head.said(languages)).equals(Optional.of(head))) {
                    mistaken.add(column + " " + head.said(languages));
                }
            }
        }
        assertEquals(List.of(), mistaken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Whatever", "Date / Whatever", "Date / Start", "/"})
    void otherHeadsAreNotOurs(String written) {
        assertEquals(Optional.empty(), Head.of(written));
    }

    @Test
    void allColumnsHaveDifferentNames() {
        for (var language : Words.PAPER_LANGUAGES) {
            var words = Words.onPaper(language);
            assertEquals(
                    Column.values().length,
                    Arrays.stream(Column.values()).map(words::name).distinct().count(),
                    language.tag());
        }
    }
}
