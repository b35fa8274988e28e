package org.retinue.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.retinue.print.PageImages;

class ZoomTest {

    private static final PageImages.Size PAGE = new PageImages.Size(600, 800);

    @Test
    void theRoomSaysHowLargeAPageIs() {
        assertEquals(1.5, new Zoom.Width().scale(PAGE, 900, 400));
        assertEquals(0.5, new Zoom.Whole().scale(PAGE, 900, 400));
        assertEquals(96.0 / 72, new Zoom.Share(100).scale(PAGE, 900, 400), 1e-9);
    }

    @Test
    void noRoomIsNoReasonToVanish() {
        assertEquals(25, Zoom.percent(new Zoom.Width().scale(PAGE, 0, 0)));
        assertEquals(300, Zoom.percent(new Zoom.Width().scale(PAGE, 100_000, 100)));
    }

    @Test
    void stepsEndAtTheLargestAndTheSmallest() {
        assertEquals(new Zoom.Share(300), Zoom.larger(scale(300)));
        assertEquals(new Zoom.Share(25), Zoom.smaller(scale(25)));
        assertEquals(new Zoom.Share(125), Zoom.larger(scale(113)));
        assertEquals(new Zoom.Share(110), Zoom.smaller(scale(113)));
    }

    @Property
    void aStepThereAndBackIsNearWhereOneWas(
            @ForAll @DoubleRange(min = 0.34, max = 3.9) double scale) {
        var larger = ((Zoom.Share) Zoom.larger(scale)).percent();
        var smaller = ((Zoom.Share) Zoom.smaller(scale(larger))).percent();
        assertTrue(larger > Zoom.percent(scale), "larger");
        assertTrue(smaller <= Zoom.percent(scale), "and back");
    }

    private static double scale(int percent) {
        return new Zoom.Share(percent).scale(PAGE, 1, 1);
    }
}
