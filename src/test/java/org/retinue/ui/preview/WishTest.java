package org.retinue.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retinue.audience.Audience;
import org.retinue.check.Visits;
import org.retinue.desk.Markings;
import org.retinue.print.Document;
import org.retinue.print.Issue;
import org.retinue.tour.Language;
import org.retinue.tour.Office;
import org.retinue.tour.Text;

class WishTest {

    private static final Office OFFICE =
            Office.UNSETTLED
                    .withClassification(Text.english("Internal"))
                    .withDutyPhone("+86 10 6555 0100");

    /// Whoever they are for, also where the wish was first for others.
    @Test
    void everyPaperIsMarkedAsTheOfficeSettledItForItsAudience() {
        var tour = Visits.tour(Visits.visit("one", Visits.BYD, "09:00", "10:00"));
        var wish =
                new Wish(
                        List.of(Document.PROGRAMME, Document.CONTACTS),
                        List.of(Language.ENGLISH),
                        List.of(),
                        Source.draft(tour),
                        Audience.FULL,
                        Optional.empty(),
                        List.of(),
                        OFFICE,
                        Finish.USUAL);
        for (var audience : List.of(Audience.FULL, Audience.PRESS)) {
            var commissions =
                    wish.of(audience, Optional.empty())
                            .commissions(Issue.draft(Instant.EPOCH, "", "0"));
            var marking = Markings.of(OFFICE, audience);
            assertEquals(
                    List.of(marking, marking),
                    commissions.stream().map(one -> one.order().marking()).toList());
        }
    }

    /// The pack is that of everything.
    @Test
    void thePackGoesToThoseAloneWhoHaveEverything() {
        var tour = Visits.tour(Visits.visit("one", Visits.BYD, "09:00", "10:00"));
        var wish =
                new Wish(
                        List.of(Document.PROGRAMME),
                        List.of(Language.ENGLISH),
                        List.of(),
                        Source.draft(tour),
                        Audience.FULL,
                        Optional.empty(),
                        List.of(),
                        OFFICE,
                        new Finish(true, true));
        assertEquals(new Finish(true, true), wish.finish());
        assertEquals(new Finish(false, true), wish.of(Audience.PRESS, Optional.empty()).finish());
    }
}
