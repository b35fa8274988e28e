package org.retinue.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

class FieldsTest {

    private static final Optional<Duration> HOUR = Optional.of(Duration.ofHours(1));

    private static final Tour TOUR = Plain.withVisit("09:00", "10:00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15|2026-09-15",
                "16日|2026-09-16",
                "2026-09-11|2026-09-11",
                "9月11日|2026-09-11",
                "11 Sep|2026-09-11",
                "2 Jan|2027-01-02",
            })
    void theDayIsTypedInAnyUsualForm(String typed, LocalDate expected) {
        assertEquals(Optional.of(expected), changed(Field.DAY, typed).day());
    }

    @Test
    void anEmptiedDayMeansThePool() {
        assertEquals(new Moment.Pooled(0, HOUR), changed(Field.DAY, "").moment());
    }

    @ParameterizedTest
    @CsvSource({"DAY, 25", "DAY, soon", "ASKED, soon", "DUE, 31 Feb"})
    void whatIsNoDateIsRefused(Field field, String typed) {
        assertEquals(new Typed.Refused<>(Refusal.NO_DATE), change("en", field, typed));
    }

    @ParameterizedTest
    @CsvSource({
        "DRESS, Business suit",
        "OTHER_DRESS, 正装",
        "ASKED, 1 Sept 2026",
        "ASKED_BY, Lin",
        "DUE, 8 Sept 2026",
    })
    void whatIsTypedIsShown(Field field, String typed) {
        var item = changed(field, typed);
        assertEquals(typed, fields("en", TOUR).text(item, field));
        assertEquals("", fields("en", TOUR).text(Plain.visit("09:00", "10:00"), field));
    }

    @ParameterizedTest
    @CsvSource({"en", "zh"})
    void everyShownDateCanBeTyped(String language) {
        Plain.FIRST
                .datesUntil(Plain.FIRST.plusDays(100))
                .forEach(date -> {
                    var typed = Words.in(new Language(language)).date(date);
                    var item = on(change(language, Field.DUE, typed));
                    assertEquals(Optional.of(date), item.standing().confirmation().due());
                });
    }

    private static Item changed(Field field, String typed) {
        return on(change("en", field, typed));
    }

    private static Item on(Typed<Change> change) {
        return change instanceof Typed.Meant<Change>(var meant)
                ? meant.change().apply(Plain.visit("09:00", "10:00"))
                : Plain.visit("09:00", "10:00");
    }

    private static Typed<Change> change(String language, Field field, String typed) {
        var item = TOUR.item(Plain.VISIT).orElseThrow();
        return fields(language, TOUR).change(item, field, typed, Optional.empty());
    }

    private static Fields fields(String language, Tour tour) {
        return new ProgrammeSheet(tour, Plain.OFFICE, List.of(), Words.in(new Language(language)))
                .fields();
    }
}
