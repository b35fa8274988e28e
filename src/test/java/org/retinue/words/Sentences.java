package org.retinue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.id;

import java.util.List;
import java.util.Optional;
import org.retinue.check.Evidence;
import org.retinue.check.Finding;
import org.retinue.check.Rule;
import org.retinue.check.Severity;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;

/// What is said of evidence on the items a and b of a tour.
record Sentences(Tour tour) {

    void areOf(Evidence evidence, String english, String chinese) {
        var finding =
                new Finding(
                        Rule.OVERLAP,
                        Severity.WARNING,
                        Optional.of(MONDAY),
                        List.of(id("a"), id("b")),
                        evidence);
        assertEquals(english, Findings.sentence(Words.in(Language.ENGLISH), tour, finding));
        assertEquals(chinese, Findings.sentence(Words.in(Language.CHINESE), tour, finding));
    }
}
