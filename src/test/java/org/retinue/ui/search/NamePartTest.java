package org.retinue.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hua        | Visit to Huawei      | Visit to [Hua]wei
                    vis hua    | Visit to Huawei      | [Vis]it to [Hua]wei
                    to         | Photo to go          | Photo [to] go
                    ang        | Talks with Ångström  | Talks with [Ång]ström
                    strasse    | Die Straße           | Die [Straße]
                    华为       | 参观华为总部         | 参观[华为]总部
                    hw         | 华为                 | 华为
                    he         | The home of the hen  | The home of the [he]n
                    ome        | The home             | The h[ome]
                    nothing    | Visit                | Visit
                    .*(        | a.*(b                | a[.*(]b
                    """)
    void theTypedLettersAreMarked(String typed, String name, String marked) {
        assertEquals(
                marked,
                NamePart.of(typed, name).stream()
                        .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                        .collect(Collectors.joining()));
    }
}
