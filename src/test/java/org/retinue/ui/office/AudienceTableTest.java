package org.retinue.ui.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.retinue.audience.Audience;
import org.retinue.audience.DataKind;
import org.retinue.audience.Scope;
import org.retinue.release.OfficeMerge;
import org.retinue.tour.Language;
import org.retinue.tour.Office;

class AudienceTableTest {

    private static final AudienceTable USUAL = new AudienceTable(Office.UNSETTLED);

    @Test
    void whatIsAsUsualIsNotKept() {
        var changed = USUAL.seeing(Audience.PRESS, DataKind.FACTS, true);
        assertEquals(
                Map.of("facts", true),
                Objects.requireNonNull(changed.audiences().get("press")).sees());
        assertTrue(Audience.of(changed, "press").orElseThrow().sees(DataKind.FACTS));
        assertEquals(
                Office.UNSETTLED,
                new AudienceTable(changed).seeing(Audience.PRESS, DataKind.FACTS, false));
    }

    @Test
    void anAudienceOfOnesOwnSeesNothingUntilItIsGivenSomething() {
        var added = USUAL.adding("Caterers & Co.", Scope.EVERYTHING, Language.ENGLISH);
        var caterers = Audience.of(added, "caterers-co").orElseThrow();
        assertEquals(0, caterers.kinds().size());
        var given = new AudienceTable(added).seeing(caterers, DataKind.DIETS, true);
        assertTrue(Audience.of(given, "caterers-co").orElseThrow().sees(DataKind.DIETS));
        var renamed = new AudienceTable(given).naming(caterers, "餐饮", Language.CHINESE);
        assertEquals(
                "餐饮",
                Audience.of(renamed, "caterers-co").orElseThrow().name().best(Language.CHINESE));
        assertEquals(Office.UNSETTLED, new AudienceTable(renamed).without(caterers));
    }

    @Test
    void noTwoAudiencesHaveOneKey() {
        var office = USUAL.adding("Press", Scope.PRESS, Language.ENGLISH);
        office = new AudienceTable(office).adding("酒店", Scope.EVERYTHING, Language.CHINESE);
        office = new AudienceTable(office).adding("厨房", Scope.EVERYTHING, Language.CHINESE);
        assertEquals(
                List.of("own-1", "own-2", "press-2"), List.copyOf(office.audiences().keySet()));
    }

    @Test
    void whatTellsWhoseLinesTheyAreCannotBeTaken() {
        assertTrue(AudienceTable.isNeeded(Audience.HOST, DataKind.HOSTS));
        assertFalse(AudienceTable.isNeeded(Audience.HOST, DataKind.FACTS));
    }

    /// Two officers at once: each ticked another box of one audience.
    @Test
    void whatTwoOfficersTickedIsTickedByBoth() {
        var base = USUAL.seeing(Audience.PRESS, DataKind.FACTS, true);
        var mine = new AudienceTable(base).seeing(Audience.PRESS, DataKind.PLATES, true);
        var theirs = new AudienceTable(base).seeing(Audience.PRESS, DataKind.STAYS, true);
        var merged = OfficeMerge.of(base, mine, theirs);
        assertEquals(List.of(), merged.conflicts());
        assertEquals(
                Map.of("facts", true, "plates", true, "stays", true),
                Objects.requireNonNull(merged.office().audiences().get("press")).sees());
    }
}
