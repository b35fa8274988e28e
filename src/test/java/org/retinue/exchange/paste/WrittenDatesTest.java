package org.retinue.exchange.paste;

import static java.time.DayOfWeek.MONDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.exchange.paste.WrittenDate.Order;

class WrittenDatesTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 9, 11);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-09-11|2023-09-11|",
                "2023/9/11|2023-09-11|",
                "2023年9月11日|2023-09-11|",
                "2023 年 9 月 11 日|2023-09-11|",
                "9月11日（周一）|2023-09-11|MONDAY",
                "９月１１日（星期一）|2023-09-11|MONDAY",
                "九月十一日 星期一|2023-09-11|MONDAY",
                "9月11日 礼拜一|2023-09-11|MONDAY",
                "9月11日(一)|2023-09-11|MONDAY",
                "Mon 11 Sept|2023-09-11|MONDAY",
                "Monday, 11 September 2023|2023-09-11|MONDAY",
                "Sept. 11th (Mon.)|2023-09-11|MONDAY",
                "September 11, 2023|2023-09-11|",
                "the 11th of September|2023-09-11|",
                "11-Sep-2023|2023-09-11|",
                "11/9/2023|2023-09-11|",
                "11.09.23|2023-09-11|",
                "11.9|2023-09-11|",
                "Day 1: Monday 11 September|2023-09-11|MONDAY",
                "第一天 9月11日|2023-09-11|",
                "9月11日 深圳|2023-09-11|",
                "Day 2|2023-09-12|",
                "第二天|2023-09-12|",
                "D3|2023-09-13|",
                "12日|2023-09-12|",
                "Tuesday|2023-09-12|TUESDAY",
                "周三|2023-09-13|WEDNESDAY",
                "2 January|2024-01-02|",
            })
    void datesAreFoundInAnyUsualForm(String text, LocalDate date, DayOfWeek weekday) {
        var found = WrittenDates.alone(text);
        assertEquals(
                Optional.of(date),
                found.flatMap(written -> written.date(Order.DAY_FIRST, FIRST, Optional.empty())));
        assertEquals(Optional.ofNullable(weekday), found.flatMap(WrittenDate::weekday));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Visit to Huawei",
                "9:30-10:30",
                "9.30-10.30",
                "9:30 on 11 September",
                "11-12 September 2023",
                "一周年庆祝",
                "2周期间的活动安排",
                "Programme of the visit of the trade mission, 11 September"
            })
    void theRestIsNoDate(String text) {
        assertEquals(Optional.empty(), WrittenDates.alone(text));
    }

    @ParameterizedTest
    @CsvSource({
        "9/11, MONTH_FIRST, 2023-09-11",
        "11/9, DAY_FIRST, 2023-09-11",
        "31/8, MONTH_FIRST, 2023-08-31"
    })
    void oneOfTwoNumbersIsTheMonth(String text, Order order, LocalDate date) {
        assertEquals(
                Optional.of(date),
                WrittenDates.alone(text)
                        .flatMap(written -> written.date(order, FIRST, Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({"周一, MONDAY", "Mon, MONDAY", "Mon., MONDAY", "星期天, SUNDAY", "thurs, THURSDAY"})
    void weekdaysAreFound(String text, DayOfWeek weekday) {
        assertEquals(Optional.of(weekday), WrittenDates.weekday(text));
        assertEquals(
                Optional.of(MONDAY),
                WrittenDates.find("Mon 11 Sept").flatMap(found -> found.date().weekday()));
    }
}
