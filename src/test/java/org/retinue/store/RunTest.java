package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    visit        | Visit to Huawei       | true
                    VIS          | Visit to Huawei       | true
                    sit          | Visit to Huawei       | false
                    hua          | Visit to Huawei       | true
                    angstrom     | Zoë Ångström          | true
                    Ångström     | Zoe Angstrom          | true
                    zoe          | ZOË                   | true
                    lodz         | Łódź                  | true
                    strasse      | Straße                | true
                    soren        | Søren                 | true
                    عبد          | Tebboune عبد المجيد   | true
                    参           | 参观华为              | true
                    华           | 参观华为              | true
                    参观         | 参观华为              | true
                    观华         | 参观华为              | true
                    参观华       | 参观华为              | true
                    参华         | 参观华为              | false
                    观参观       | 参观参                | false
                    参观华       | 参观，观华            | false
                    G20          | 二十国集团G20峰会     | true
                    峰会         | 二十国集团G20峰会     | true
                    集团峰会     | 二十国集团G20峰会     | false
                    ｇ２０       | G20                   | true
                    二〇二六     | 二〇二六年            | true
                    𠮷野         | 𠮷野家                | true
                    野家         | 𠮷野家                | true
                    o            | O'Brien               | true
                    brien        | O'Brien               | true
                    2026         | GZ-2026-01            | true
                    026          | GZ-2026-01            | false
                    """)
    void aRunIsFoundInATextOrNot(String typed, String text, boolean found) {
        var runs = Run.of(text);
        assertEquals(
                found, Run.of(typed).stream().allMatch(run -> runs.stream().anyMatch(run::isIn)));
    }

    @Test
    void aWordIsFoundByEachOfItsBeginnings() {
        assertEquals(Set.of("v", "vi", "vis"), terms("Vis"));
    }

    @Test
    void charactersAreFoundByOneAndByTwo() {
        assertEquals(Set.of("参", "观", "华", "参观", "观华"), terms("参观华"));
    }

    @Test
    void theEndOfWhatIsNoWordIsNotLookedAt() {
        assertEquals(24, terms("a".repeat(100_000)).size());
    }

    private static Set<String> terms(String text) {
        return Run.of(text).getFirst().terms();
    }
}
