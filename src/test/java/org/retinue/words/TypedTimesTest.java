package org.retinue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9|09:00",
                "09|09:00",
                "21|21:00",
                "0|00:00",
                "930|09:30",
                "0930|09:30",
                "2130|21:30",
                "0000|00:00",
                "1205|12:05",
                "9:30|09:30",
                "09:30|09:30",
                "21:30|21:30",
                "9.30|09:30",
                "9 : 30|09:30",
                "9h30|09:30",
                "9h|09:00",
                "21h05|21:05",
                "9h30|09:30",
                "21.30h|21:30",
                "9am|09:00",
                "9 am|09:00",
                "9AM|09:00",
                "9a|09:00",
                "9 p|21:00",
                "9pm|21:00",
                "9.30pm|21:30",
                "9:30 p.m.|21:30",
                "930pm|21:30",
                "9 o'clock|09:00",
                "12am|00:00",
                "12pm|12:00",
                "12.30am|00:30",
                "12:30 pm|12:30",
                "noon|12:00",
                "Noon|12:00",
                "midday|12:00",
                "midnight|00:00",
                "９：３０|09:30",
                "９３０|09:30",
                "上午９：３０|09:30",
                "上午9:30|09:30",
                "上午 9:30|09:30",
                "上午9点|09:00",
                "早上8点半|08:30",
                "下午3点半|15:30",
                "下午3:30|15:30",
                "下午 3点|15:00",
                "下午15:30|15:30",
                "下午12点半|12:30",
                "中午12点|12:00",
                "中午1点|13:00",
                "中午|12:00",
                "晚上8点|20:00",
                "晚8点|20:00",
                "晚上7点一刻|19:15",
                "晚上12点|00:00",
                "傍晚6点三刻|18:45",
                "凌晨1点|01:00",
                "凌晨12点10分|00:10",
                "9点|09:00",
                "9点30分|09:30",
                "9点05|09:05",
                "14时|14:00",
                "14时20分|14:20",
                "九点|09:00",
                "九点半|09:30",
                "十点一刻|10:15",
                "十二点整|12:00",
                "下午三点二十分|15:20",
                "二十一点四十五分|21:45",
                "两点零五分|02:05",
                "午夜|00:00",
            })
    void timesAreReadInAnyUsualForm(String typed, LocalTime expected) {
        assertEquals(Optional.of(expected), TypedTimes.time(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "soon", "24:00", "25", "9:60", "960", "99999", "9:3", "13pm", "0pm",
                "21:30pm", "9:30:15", "-9", "9-10", "9点70分", "上午", "半", "tbc", "待定", "+45", "45m"
            })
    void rubbishIsNoTime(String typed) {
        assertEquals(Optional.empty(), TypedTimes.time(typed));
    }

    @ParameterizedTest
    @CsvSource({"24:00, 00:00", "2400, 00:00", "24, 00:00", "24点, 00:00", "23:30, 23:30"})
    void aDayMayEndAtTwentyFour(String typed, LocalTime expected) {
        assertEquals(Optional.of(expected), TypedTimes.endTime(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45|45",
                "45m|45",
                "45 m|45",
                "45min|45",
                "90 min|90",
                "90 minutes|90",
                "45'|45",
                "1h|60",
                "1h30|90",
                "1h30m|90",
                "1 h 30 min|90",
                "2 hours|120",
                "1 hr|60",
                "1:30|90",
                "0:45|45",
                "1.5h|90",
                "1,5 h|90",
                "0.5h|30",
                "2.5 hours|150",
                "45分|45",
                "45分钟|45",
                "1小时|60",
                "1小时30分|90",
                "1小时30分钟|90",
                "1个小时|60",
                "1.5小时|90",
                "半小时|30",
                "半个小时|30",
                "一个半小时|90",
                "1个半小时|90",
                "两小时|120",
                "十五分钟|15",
                "二十五分钟|25",
                "４５分钟|45",
                "120|120",
            })
    void durationsAreReadInAnyUsualForm(String typed, long minutes) {
        assertEquals(Optional.of(Duration.ofMinutes(minutes)), TypedTimes.duration(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "soon", "1:", "-45", "1.5", "45s", "半", "m45", "99999"})
    void rubbishIsNoDuration(String typed) {
        assertEquals(Optional.empty(), TypedTimes.duration(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9:30-10:30|09:30|10:30", "9:30–10:30|09:30|10:30", "9:30 — 10:30|09:30|10:30",
                "930-1030|09:30|10:30", "9-11|09:00|11:00", "9.30 to 10.30|09:30|10:30",
                "9.30 to 10.30pm|21:30|22:30", "11-1pm|11:00|13:00", "9am-5pm|09:00|17:00",
                "9:30~10:30|09:30|10:30", "9:30～10:30|09:30|10:30", "9:30至10:30|09:30|10:30",
                "上午9:30到11点|09:30|11:00", "下午3点-5点|15:00|17:00", "下午3点至5点半|15:00|17:30",
                "22:00-1:00|22:00|01:00", "22:00-24:00|22:00|00:00", "noon to 2pm|12:00|14:00",
                "上午10点-下午2点|10:00|14:00",
            })
    void rangesAreReadInAnyUsualForm(String typed, LocalTime start, LocalTime end) {
        assertEquals(Optional.of(new TypedTimes.Range(start, end)), TypedTimes.range(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9:30", "9-10-11", "to", "-", "soon-later", "9:30-"})
    void rubbishIsNoRange(String typed) {
        assertEquals(Optional.empty(), TypedTimes.range(typed));
    }
}
