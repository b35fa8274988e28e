package org.retinue.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.tour.Language;
import org.retinue.words.Words;

class ReasonTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWordsInBothLanguages(Reason reason) {
        var problem = new Problem("", reason, List.of("first", "second"));
        var english = said(Language.ENGLISH, problem);
        var chinese = said(Language.CHINESE, problem);
        assertFalse(english.equals(chinese), english);
        assertEquals(english.contains("first"), chinese.contains("first"));
        assertEquals(english.contains("second"), chinese.contains("second"));
        assertFalse((english + chinese).contains("{"), english);
    }

    private static String said(Language language, Problem problem) {
        return Words.in(language).say(problem.key(), problem.details().toArray());
    }
}
