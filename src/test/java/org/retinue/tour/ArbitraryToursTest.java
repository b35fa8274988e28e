package org.retinue.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArbitraryToursTest {

    @Provide
    Arbitrary<Tour> tours() {
        return ArbitraryTours.tours();
    }

    @Property
    void aTourDoesNotDependOnTheOrderInWhichItsItemsAreGiven(@ForAll("tours") Tour tour) {
        var reversed = new ArrayList<>(tour.items());
        Collections.reverse(reversed);
        assertEquals(tour, tour.withItems(reversed, Directory.EMPTY));
    }

    @Property
    void everyItemIsInOneProgrammeOrInThePool(@ForAll("tours") Tour tour) {
        var placed =
                tour.programmeDates().stream().mapToInt(date -> tour.programme(date).size()).sum();
        assertEquals(tour.items().size(), placed + tour.pool().size());
    }
}
