package org.retinue.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retinue.check.Evidence;
import org.retinue.check.Finding;
import org.retinue.check.Rule;
import org.retinue.check.Severity;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.tour.Waiver;
import org.retinue.words.Findings;
import org.retinue.words.Words;

class FacesTest {

    private static final Tour TOUR = tour(visit("a", BYD, "09:00", "10:00"));
    private static final Finding FOUND =
            new Finding(
                    Rule.REPEATED_SITE,
                    Severity.HINT,
                    Optional.of(MONDAY),
                    List.of(id("a")),
                    new Evidence.SeenBefore(BYD, MONDAY));
    private static final String SENTENCE =
            Findings.sentence(Words.in(Language.ENGLISH), TOUR, FOUND);

    @Test
    void whatIsFoundIsToldWithTheKeyThatPutsItRight() {
        var mend = "To put this right, select it and press Ctrl+M.";
        assertEquals(List.of(), hint(List.of()));
        assertEquals(List.of(SENTENCE, mend), hint(List.of(FOUND)));
    }

    @Test
    void whatIsWaivedNeedsNoMend() {
        var waiver = new Waiver("S-4", List.of(id("a")), "", "As agreed", "Ms Lin", MONDAY);
        var waived =
                new Finding(
                        FOUND.rule(),
                        FOUND.severity(),
                        FOUND.day(),
                        FOUND.items(),
                        FOUND.evidence(),
                        Optional.of(waiver));
        assertEquals(List.of(SENTENCE), hint(List.of(waived)));
    }

    /// Below the name and the time.
    private static List<String> hint(List<Finding> findings) {
        var faces = new Faces(Words.in(Language.ENGLISH), TOUR, findings);
        return faces.hint(TOUR.items().getFirst()).lines().skip(2).toList();
    }
}
