package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.TUESDAY;
import static org.retinue.check.Visits.findings;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Day;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// What is written of days in titles and headings, for a tour on Monday 11 and Tuesday 12 September
/// 2023.
class WrittenDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Arrival on 11 September       |
                    Arrival on 12 September       | 2023-09-12
                    11 SEPTEMBER 2023             |
                    11 September 2022             | 2022-09-11
                    11th of September, 2022       | 2022-09-11
                    September 10th, 2023          | 2023-09-10
                    September 11                  |
                    2023-09-11                    |
                    2023-09-13                    | 2023-09-13
                    2023年9月12日                  | 2023-09-12
                    9月11日                        |
                    9月12号                        | 2023-09-12
                    31 September                  |
                    2023-13-11                    |
                    A group of 5 may arrive       |
                    11 September to 12 September  |
                    Huawei and BYD                |
                    """)
    void aHeadingNamesTheDateOfItsDay(String heading, LocalDate written) {
        var text = Text.english(heading);
        var tour = tour().withDays(List.of(new Day(MONDAY, text), new Day(TUESDAY, Text.EMPTY)));
        var expected =
                written == null
                        ? List.of()
                        : List.of(
                                new Finding(
                                        Rule.DATES,
                                        Severity.WARNING,
                                        Optional.of(MONDAY),
                                        List.of(),
                                        new Readiness.WrongDate(text, written, MONDAY)));
        assertEquals(expected, findings(Rule.DATES, situation(tour)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Visit, 12 September 2022        | 2022-09-12
                    Visit, 12 September 2023        |
                    Visit, 12 September             |
                    访问（2022年9月12日）             | 2022-09-12
                    Since 4 July 1976               |
                    After the talks of 1 May 2023   |
                    """)
    void aTitleDoesNotNameADayOfTheTourInAnotherYear(String title, LocalDate written) {
        var text = Text.english(title);
        var inTitle = tour().withHeading(tour().heading().withTitle(text));
        var wrong =
                written == null
                        ? List.of()
                        : List.of(new Readiness.WrongDate(text, written, TUESDAY));
        assertEquals(wrong, evidence(inTitle));
        assertEquals(wrong, evidence(tour(visit("a", BYD, "09:00", "10:00").withTitle(text))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Afternoon at BYD       | 09:00 | 11:00 | AFTERNOON
                    Afternoon at BYD       | 09:00 | 12:00 | AFTERNOON
                    Afternoon at BYD       | 09:00 | 12:01 |
                    Afternoon at BYD       | 12:00 | 12:00 |
                    Afternoon at BYD       | 18:59 | 19:30 |
                    Afternoon at BYD       | 19:00 | 19:30 | AFTERNOON
                    下午参观比亚迪           | 09:00 | 11:00 | AFTERNOON
                    上午参观比亚迪           | 12:00 | 13:00 | MORNING
                    上午参观比亚迪           | 11:59 | 13:00 |
                    晚上参观比亚迪           | 14:00 | 16:00 | EVENING
                    An evening at BYD      | 16:00 | 17:00 |
                    Good morning, Shenzhen | 15:00 | 16:00 |
                    Morning and afternoon  | 15:00 | 16:00 |
                    BYD                    | 15:00 | 16:00 |
                    """)
    void aTitleNamesThePartOfTheDay(String title, String from, String to, PartOfDay written) {
        var item = visit("a", BYD, from, to).withTitle(Text.english(title));
        var start = ((Moment.Timed) item.moment()).start().toLocalTime();
        assertEquals(
                written == null
                        ? List.of()
                        : List.of(new Readiness.WrongPartOfDay(item.title(), written, start)),
                evidence(tour(item)));
    }

    @Test
    void bothLanguagesMayNameTheSameDate() {
        var text = Text.of("12 September", "9月12日");
        var tour = tour().withDays(List.of(new Day(MONDAY, text), new Day(TUESDAY, Text.EMPTY)));
        assertEquals(List.of(new Readiness.WrongDate(text, TUESDAY, MONDAY)), evidence(tour));
    }

    private static List<Evidence> evidence(Tour tour) {
        return findings(Rule.DATES, situation(tour)).stream().map(Finding::evidence).toList();
    }
}
