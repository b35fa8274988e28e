package org.retinue.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Language;
import org.retinue.tour.Office;
import org.retinue.tour.Text;

class OfficeMergeTest {

    private static final Office BASE =
            Office.UNSETTLED
                    .withClassification(Text.of("Internal", "内部"))
                    .withDutyPhone("+86 10 6555 0100");

    @Property(tries = 100)
    void withASideThatChangedNothingTheOtherHolds(@ForAll long seed) {
        var base = ArbitraryTours.office(seed);
        var other = ArbitraryTours.office(seed + 1);
        assertEquals(new OfficeMerge(other, List.of()), OfficeMerge.of(base, base, other));
        assertEquals(new OfficeMerge(other, List.of()), OfficeMerge.of(base, other, base));
    }

    @Test
    void theTelephoneOfOneAndTheClassificationOfTheOtherAreBothKept() {
        var mine = BASE.withDutyPhone("+86 10 6555 0200");
        var theirs = BASE.withClassification(Text.of("For official use", "内部"));
        var both = mine.withClassification(theirs.classification());
        assertEquals(new OfficeMerge(both, List.of()), OfficeMerge.of(BASE, mine, theirs));
        assertEquals(new OfficeMerge(both, List.of()), OfficeMerge.of(BASE, theirs, mine));
    }

    @Test
    void eachLanguageOfTheClassificationIsItsOwnField() {
        var mine = BASE.withClassification(BASE.classification().with(Language.ENGLISH, "Open"));
        var theirs = BASE.withClassification(BASE.classification().with(Language.CHINESE, "公开"));
        var both = BASE.withClassification(Text.of("Open", "公开"));
        assertEquals(new OfficeMerge(both, List.of()), OfficeMerge.of(BASE, mine, theirs));
    }

    @Test
    void ofTwoTelephonesMineHoldsAndTheConflictIsTold() {
        var mine = BASE.withDutyPhone("1");
        var theirs = BASE.withDutyPhone("2");
        var conflict = new Conflict("office/dutyPhone", Optional.of(BASE.dutyPhone()), "1", "2");
        assertEquals(new OfficeMerge(mine, List.of(conflict)), OfficeMerge.of(BASE, mine, theirs));
    }
}
