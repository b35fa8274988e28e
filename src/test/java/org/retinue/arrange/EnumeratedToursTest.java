package org.retinue.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/// Small tours are arranged as well as can be: as looking at every way of arranging them shows.
class EnumeratedToursTest {

    @Property(tries = 60)
    void aSmallTourIsArrangedAsWellAsCanBe(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var small = SmallTour.of(new Random(seed));
        var arranged = small.arranged(seed).after();
        var orders =
                IntStream.range(0, small.days())
                        .mapToObj(day -> small.order(arranged, day))
                        .toList();
        assertEquals(Enumerated.best(small), Enumerated.worth(small, orders));
    }
}
