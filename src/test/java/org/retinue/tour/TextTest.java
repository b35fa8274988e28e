package org.retinue.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    private static final Language ARABIC = Language.of("ar");

    @Test
    void aBlankFormIsAbsent() {
        assertEquals(Text.EMPTY, Text.of("", " \t\n"));
        assertTrue(Text.of(" ", "").isEmpty());
        assertEquals(Text.english("BYD"), Text.of("BYD", ""));
        assertEquals(Optional.empty(), Text.of("BYD", " ").form(Language.CHINESE));
    }

    @Test
    void whiteSpaceAtTheEndsDoesNotCount() {
        assertEquals(Text.of("Ren Zhengfei", "任正非"), Text.of("  Ren Zhengfei ", "\u3000任正非\n"));
        assertEquals(Text.english("a  b"), Text.english(" a  b "));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    BYD, 比亚迪, '', en, BYD
                    BYD, 比亚迪, '', zh, 比亚迪
                    BYD, '',     '', zh, BYD
                    '',  比亚迪, '', en, 比亚迪
                    BYD, 比亚迪, '', ar, BYD
                    '',  '',  بي واي دي, en, بي واي دي
                    '',  '',     '', en, ''
                    """)
    void theBestFormIsTheOneAskedForOrTheNearest(
            String english, String chinese, String arabic, String language, String best) {
        var text = Text.of(english, chinese).with(ARABIC, arabic);
        assertEquals(best, text.best(Language.of(language)));
    }

    @Test
    void formsStandInTheOrderOfTheLanguagesAskedFor() {
        var text = Text.of("BYD", "比亚迪");
        assertEquals(List.of("比亚迪", "BYD"), text.in(List.of(Language.CHINESE, Language.ENGLISH)));
        assertEquals(List.of("比亚迪"), text.in(List.of(Language.CHINESE)));
        assertEquals(List.of("BYD"), text.in(List.of(ARABIC)));
        assertEquals(List.of(), Text.EMPTY.in(List.of(ARABIC)));
        assertEquals(
                List.of("TCL"),
                Text.of("TCL", "TCL").in(List.of(Language.ENGLISH, Language.CHINESE)));
    }

    @Test
    void aFormIsAddedReplacedAndTakenAway() {
        assertEquals(Text.of("BYD", "比亚迪"), Text.english("BYD").with(Language.CHINESE, "比亚迪"));
        assertEquals(Text.english("b"), Text.english("a").with(Language.ENGLISH, "b"));
        assertEquals(Text.EMPTY, Text.english("a").with(Language.ENGLISH, " "));
        assertEquals(Text.english("a"), Text.in(Language.ENGLISH, "a"));
    }

    @Test
    void whatATextWasMadeFromMayChange() {
        var forms = new TreeMap<>(Map.of(Language.ENGLISH, "a"));
        var text = new Text(forms);
        forms.put(Language.ENGLISH, "b");
        assertEquals(Text.english("a"), text);
    }

    @Test
    void anyFormMayFit() {
        assertTrue(Text.of("BYD", "比亚迪").any(form -> form.startsWith("比")));
        assertEquals(false, Text.EMPTY.any(form -> true));
    }
}
