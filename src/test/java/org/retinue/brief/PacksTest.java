package org.retinue.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.retinue.brief.Pack.Made;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Tour;

class PacksTest {

    private static final Made MADE =
            new Made(Instant.parse("2023-09-01T08:30:00Z"), "Lin Yue", "Retinue 0.1.0");

    @Property(tries = 300)
    void whatIsWrittenIsReadBackEqual(@ForAll("tours") Tour tour) {
        var pack = new Pack(tour, "Rev 3", MADE);
        var document = Packs.write(pack);
        assertEquals(new Reading.Accepted(pack), Packs.read(document));
        assertArrayEquals(document, Packs.write(pack));
    }

    @Provide
    Arbitrary<Tour> tours() {
        return ArbitraryTours.tours();
    }
}
