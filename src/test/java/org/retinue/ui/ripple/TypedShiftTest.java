package org.retinue.ui.ripple;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Moment;

/// The item begins at half past nine.
class TypedShiftTest {

    @ParameterizedTest
    @CsvSource({
        "40, 40",
        "+40, 40",
        "' + 40', 40",
        "-20, -20",
        "−20, -20",
        "－20, -20",
        "+1h10, 70",
        "-1:30, -90",
        "+0, 0",
        "120, 120",
        "+1440, 1440",
        "10:10, 40",
        "1010, 40",
        "0910, -20",
        "9.15, -15",
        "上午10点, 30",
        "40 min, 40",
        "40分钟, 40",
        "一个半小时, 90",
        "later, ",
        "'', ",
        "+, ",
        "25:00, "
    })
    void readsMinutesAndNewStarts(String typed, Long minutes) {
        var item = visit("a", BYD, "09:30", "10:30");
        assertEquals(
                Optional.ofNullable(minutes).map(Duration::ofMinutes),
                TypedShift.read(typed, tour(item), item));
    }

    @Test
    void aNewStartNeedsAnOldOne() {
        var item =
                visit("a", BYD, "09:30", "10:30").withMoment(new Moment.ToBeConfirmed(MONDAY, 0));
        assertEquals(Optional.empty(), TypedShift.read("10:10", tour(item), item));
    }
}
