package org.retinue.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageChoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''          | 1 2 3 4 5 6
                    2           | 2
                    2-4         | 2 3 4
                    5, 1-2      | 1 2 5
                    3–4         | 3 4
                    1，3至4     | 1 3 4
                    6-9         | 6
                    """)
    void pagesAreWrittenAsOneWrites(String text, String pages) {
        var chosen = PageChoice.of(text).orElseThrow().of(0, 6);
        assertEquals(
                pages,
                String.join(" ", chosen.stream().map(page -> Integer.toString(page + 1)).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "4-2", "1-", ",", "1,,2", "-3", "1.5", "123456"})
    void whatNamesNoPagesIsRefused(String text) {
        assertEquals(Optional.empty(), PageChoice.of(text));
    }

    @Property
    void whatIsWrittenDownIsReadAgain(@ForAll("choices") PageChoice choice) {
        assertEquals(Optional.of(choice), PageChoice.of(choice.toString()));
    }

    @Property
    void partsTogetherHaveThePagesOfTheWhole(
            @ForAll("choices") PageChoice choice,
            @ForAll @IntRange(max = 30) int first,
            @ForAll @IntRange(max = 30) int second) {
        var parts = new ArrayList<>(choice.of(0, first));
        choice.of(first, second).forEach(page -> parts.add(page + first));
        assertEquals(choice.of(0, first + second), parts);
    }

    @Provide
    Arbitrary<PageChoice> choices() {
        var number = Arbitraries.integers().between(1, 60);
        return Combinators.combine(number, number)
                .as((one, other) -> new PageChoice.Span(Math.min(one, other), Math.max(one, other)))
                .list()
                .ofMaxSize(5)
                .map(PageChoice::new);
    }
}
