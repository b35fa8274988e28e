package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HOST;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.visit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Briefing;
import org.retinue.tour.Cue;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Reception;
import org.retinue.tour.Text;

/// Who is called when.
class CallsTest {

    @ParameterizedTest
    @CsvSource({
        "-15, ''",
        "-14, 'LateCall[before=14, needed=15]'",
        "0, 'LateCall[before=0, needed=15]'",
        "5, 'LateCall[before=-5, needed=15]'"
    })
    void thoseWhoReceiveAreInPlace(int first, String expected) {
        var line = cue(first, "The greeters line up");
        var received = run(line, cue(20, "Photo"));
        assertEquals(expected, said(greeted(received)));
        assertEquals(expected, said(received.withKind(EngagementKind.ARRIVAL)));
        assertEquals("", said(received), "nobody is named who greets");
    }

    @ParameterizedTest
    @CsvSource({
        "-45, Press in place, ''",
        "-44, Press in place, 'LatePressCall[before=44, needed=45]'",
        "-1, 记者入场, 'LatePressCall[before=1, needed=45]'",
        "0, The press leaves, ''",
        "-30, Pressing matters, ''",
        "-30, The photographer takes his place, ''"
    })
    void thePressIsInPlace(int minute, String what, String expected) {
        assertEquals(expected, said(run(cue(minute, what))));
    }

    @Test
    void withoutARunOfShowNobodyIsCalledLate() {
        assertEquals("", said(greeted(run())));
    }

    @Test
    void onlyTheFirstCallOfThePressCounts() {
        assertEquals("", said(run(cue(-60, "Media at the gate"), cue(-10, "Media inside"))));
    }

    private static Cue cue(int minute, String what) {
        return new Cue(minute, Text.english(what));
    }

    private static Engagement run(Cue... cues) {
        return visit("a", BYD, "09:00", "10:00")
                .withBriefing(Briefing.NONE.withRunOfShow(List.of(cues)));
    }

    private static Engagement greeted(Engagement item) {
        var reception = new Reception(Optional.empty(), List.of(HOST));
        return item.withParty(item.party().withReception(reception));
    }

    private static String said(Engagement item) {
        var found = findings(Rule.CALL_TIMES, item);
        return found.isEmpty() ? "" : found.getFirst().evidence().toString();
    }
}
