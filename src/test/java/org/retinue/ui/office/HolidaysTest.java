package org.retinue.ui.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Text;
import org.retinue.ui.office.Holidays.Holiday;
import org.retinue.ui.office.Holidays.Span;
import org.retinue.words.Words;

class HolidaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-10-01, 2026-10-01",
        "1 Oct 2026, 2026-10-01, 2026-10-01",
        "1–7 Oct 2026, 2026-10-01, 2026-10-07",
        "1-7 Oct 2026, 2026-10-01, 2026-10-07",
        "1 - 7 Oct 2026, 2026-10-01, 2026-10-07",
        "28 Sept – 3 Oct 2026, 2026-09-28, 2026-10-03",
        "30 Dec 2026 – 2 Jan 2027, 2026-12-30, 2027-01-02",
        "30 Dec 2026 – 2 Jan, 2026-12-30, 2027-01-02",
        "2026-10-01 to 2026-10-07, 2026-10-01, 2026-10-07",
        "2026年10月1日至7日, 2026-10-01, 2026-10-07",
        "2026年9月28日–10月3日, 2026-09-28, 2026-10-03",
        "12月30日至1月2日, 2026-12-30, 2027-01-02"
    })
    void datesAreReadInTheUsualForms(String typed, LocalDate first, LocalDate last) {
        assertEquals(Optional.of(new Span(first, last)), Holidays.read(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "in spring",
        "7–1 Oct 2026",
        "32 Oct 2026",
        "0–3 Oct 2026",
        "1 Oct 2026 – 40",
        "1–2–3 Oct 2026"
    })
    void whatAreNoDatesAreNone(String typed) {
        assertEquals(Optional.empty(), Holidays.read(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-01, 2023-10-01",
        "2023-10-01, 2023-10-06",
        "2023-09-29, 2023-10-06",
        "2023-12-30, 2024-01-01"
    })
    void whatIsWrittenIsReadAgain(LocalDate first, LocalDate last) {
        var span = new Span(first, last);
        for (var language : Words.LANGUAGES) {
            var written = Holidays.write(Words.in(language), span);
            assertEquals(Optional.of(span), Holidays.read(written, TODAY), written);
        }
    }

    @Test
    void daysOfOneNameThatFollowEachOtherAreOneHoliday() {
        var festival = Text.of("Mid-Autumn Festival", "中秋节");
        var national = Text.of("National Day", "国庆节");
        var days =
                new TreeMap<>(
                        Map.of(
                                day(9, 29), festival,
                                day(9, 30), national,
                                day(10, 1), national,
                                day(10, 3), national));
        var holidays =
                List.of(
                        new Holiday(new Span(day(9, 29), day(9, 29)), festival),
                        new Holiday(new Span(day(9, 30), day(10, 1)), national),
                        new Holiday(new Span(day(10, 3), day(10, 3)), national));
        assertEquals(holidays, Holidays.of(days));
        assertEquals(days, Holidays.days(holidays));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2023, month, day);
    }
}
