package org.retinue.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;

class UntimedTest {

    private static final Item TIMED = visit("a", BYD, "09:00", "10:00");
    private static final Item POOLED = visit("b", BYD, "09:00", "10:00").withMoment(Moment.POOLED);
    private static final Untimed UNTIMED = new Untimed(tour(TIMED, POOLED));

    @Test
    void theLastPlaceIsBehindEverythingOnTheDayOrInThePool() {
        assertEquals(open(1), UNTIMED.last(TIMED.day()));
        assertEquals(open(3), UNTIMED.last(TIMED.day(), 2));
        assertEquals(new Moment.Pooled(1), UNTIMED.last(Optional.empty()));
        assertEquals(new Moment.Pooled(3), UNTIMED.last(Optional.empty(), 2));
    }

    @Test
    void whatFollowsAnItemStandsRightBehindItOrAtTheEndOfThePool() {
        assertEquals(open(5), UNTIMED.after(TIMED.withMoment(open(4)), same -> same));
        assertEquals(new Moment.Pooled(1), UNTIMED.after(POOLED, same -> same));
        assertEquals(TIMED.moment(), UNTIMED.after(TIMED, same -> same));
    }

    @Test
    void whatLosesItsTimeGoesOnSayingHowLongItTakes() {
        var hour = Optional.of(Duration.ofHours(1));
        assertEquals(new Moment.Pooled(1, hour), UNTIMED.last(TIMED, Optional.empty(), 0));
        var open = new Moment.ToBeConfirmed(TIMED.day().orElseThrow(), 2, hour);
        assertEquals(open, UNTIMED.last(TIMED, TIMED.day(), 1));
        assertEquals(open, UNTIMED.last(TIMED.withMoment(open), TIMED.day(), 1));
        assertEquals(new Moment.Pooled(1), UNTIMED.last(POOLED, Optional.empty(), 0));
    }

    private static Moment open(int place) {
        return new Moment.ToBeConfirmed(TIMED.day().orElseThrow(), place);
    }
}
