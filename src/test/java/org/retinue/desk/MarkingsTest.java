package org.retinue.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.audience.Audience;
import org.retinue.audience.Scope;
import org.retinue.print.Marking;
import org.retinue.tour.Language;
import org.retinue.tour.Office;
import org.retinue.tour.Text;

class MarkingsTest {

    private static final Text INTERNAL = Text.of("Internal", "内部");
    private static final Office OFFICE =
            Office.UNSETTLED.withClassification(INTERNAL).withDutyPhone(" +86 10 6555 0100 ");

    @Test
    void everybodysPaperSaysWhatTheOfficeSettledAndNothingOfAnAudience() {
        assertEquals(
                new Marking(INTERNAL, Text.EMPTY, "+86 10 6555 0100"),
                Markings.of(OFFICE, Audience.FULL));
        assertEquals(Marking.NONE, Markings.of(Office.UNSETTLED, Audience.FULL));
    }

    @Test
    void anAudienceOfTheOfficesOwnIsCalledAsItCallsIt() {
        var kitchen = Text.english("Kitchen");
        var own = new Audience("kitchen", kitchen, Scope.EVERYTHING, new TreeSet<>());
        assertEquals(new Marking(INTERNAL, kitchen, "+86 10 6555 0100"), Markings.of(OFFICE, own));
    }

    @ParameterizedTest
    @CsvSource({"en, Press", "zh, 媒体"})
    void anAudienceThatEveryOfficeHasIsCalledInTheLanguagesOfPapers(String language, String name) {
        var marking = Markings.of(Office.UNSETTLED, Audience.PRESS);
        assertEquals(name, marking.audience().form(Language.of(language)).orElse(""));
    }
}
