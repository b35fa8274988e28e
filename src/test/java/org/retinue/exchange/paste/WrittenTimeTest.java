package org.retinue.exchange.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    @ParameterizedTest
    @CsvSource({
        "9:30-10:30, 09:30, 10:30",
        "9:30—10:30, 09:30, 10:30",
        "9:30——10:30, 09:30, 10:30",
        "9:30 – 10:30, 09:30, 10:30",
        "14:00～15:30, 14:00, 15:30",
        "14:00〜15:30, 14:00, 15:30",
        "９：３０－１０：３０, 09:30, 10:30",
        "上午9:30-11:30, 09:30, 11:30",
        "下午2点半至4点, 14:30, 16:00",
        "下午3:00到5:00, 15:00, 17:00",
        "0930-1030, 09:30, 10:30",
        "0930hrs-1030hrs, 09:30, 10:30",
        "9.30 a.m. - 10.30 a.m., 09:30, 10:30",
        "9-10am, 09:00, 10:00",
        "9:00:00-9:45:00, 09:00, 09:45",
        "9:30 10:30, 09:30, 10:30",
        "22:30-次日0:30, 22:30, 00:30",
        "18:00-24:00, 18:00, 00:00",
        "9:30-10:30 (60 min), 09:30, 10:30",
        "9:30至10:30许, 09:30, 10:30",
    })
    void rangesAreRead(String cell, LocalTime start, LocalTime end) {
        assertEquals(
                Optional.of(new WrittenTime.Clock(start, Optional.of(end))), WrittenTime.of(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "9:30, 09:30",
        "上午9:30, 09:30",
        "下午2点半, 14:30",
        "約9:30, ",
        "约9:30, 09:30",
        "9:30左右, 09:30",
        "14:00起, 14:00",
        "14:00 onwards, 14:00",
        "from 14:00, 14:00",
        "0930hrs, 09:30",
        "9:30 hrs, 09:30",
        "9:30-, 09:30",
        "9:30 –, 09:30",
        "九時半, 09:30",
        "9:30:00, 09:30",
        "noon, 12:00",
    })
    void timesAreRead(String cell, LocalTime start) {
        var expected =
                Optional.ofNullable(start)
                        .<WrittenTime>map(at -> new WrittenTime.Clock(at, Optional.empty()));
        assertEquals(expected, WrittenTime.of(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBC", "tbd", "待定", "全天", "上午", "afternoon", "To be confirmed"})
    void someTimesAreOpen(String cell) {
        assertEquals(Optional.of(new WrittenTime.Open()), WrittenTime.of(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "25:00", "9:30-25:00", "11 September", "参观华为", "-"})
    void theRestIsNoTime(String cell) {
        assertEquals(Optional.empty(), WrittenTime.of(cell));
    }
}
