package org.retinue.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.audience.Audience;
import org.retinue.audience.Standard;
import org.retinue.desk.Samples;
import org.retinue.release.Concern;
import org.retinue.tour.Office;
import org.retinue.tour.Tour;

class RecipientsTest {

    private static final Tour TOUR = Samples.tours().getFirst();

    @Test
    void everybodyWhomTheTourConcernsGetsPapersAsWhatTheyAre() {
        var all = Recipients.of(TOUR, Office.UNSETTLED, Audience.FULL);
        assertEquals(
                TOUR.directory().people().keySet().stream()
                        .filter(person -> !Concern.of(TOUR, person).isEmpty())
                        .sorted(Comparator.comparing(Object::toString))
                        .toList(),
                all.stream().map(Recipients.Recipient::person).toList());
        assertTrue(
                all.stream()
                        .allMatch(one ->
                                one.audience().key().equals(Audience.of(TOUR, one.person()).key())),
                "each as what they are");
        assertTrue(all.stream().noneMatch(one -> one.audience().isFull()), "nobody sees all");
    }

    /// Each of them, of one audience, is among all.
    @ParameterizedTest
    @EnumSource(Standard.class)
    void anAudienceHasItsOwnPeople(Standard standard) {
        var all = people(Audience.FULL);
        var some = people(Audience.of(standard));
        assertTrue(all.containsAll(some), standard + " has others");
    }

    private static List<?> people(Audience audience) {
        return Recipients.of(TOUR, Office.UNSETTLED, audience).stream()
                .map(Recipients.Recipient::person)
                .toList();
    }
}
