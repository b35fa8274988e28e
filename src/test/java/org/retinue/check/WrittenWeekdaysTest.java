package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.EARLY;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Briefing;
import org.retinue.tour.Cue;
import org.retinue.tour.Engagement;
import org.retinue.tour.Language;
import org.retinue.tour.Note;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Weekdays beside dates, in any text. The visit is in September 2023.
class WrittenWeekdaysTest {

    private static final Engagement VISIT = visit("a", BYD, "09:00", "10:00");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Wednesday, 18 January 2024 in Shenzhen | Wednesday, 18 January 2024",
                "They met on Thursday, 18 January 2024 in Shenzhen | ",
                "Copies are due on Friday 15th of September | ",
                "Copies are due on Thursday the 15th of September | Thursday the 15th of September",
                "See you Tuesday, September 11, 2023 | Tuesday, September 11, 2023",
                "See you Monday, September 11, 2023 | ",
                "Monday morning, 12 September | ",
                "Monday, 31 February | ",
                "2024年1月18日（星期三）参访 | 2024年1月18日（星期三",
                "2024年1月18日（星期四）参访 | ",
                "9月17日周日出发 | ",
                "9月17日周六出发 | 9月17日周六",
                "周一上午，9月12日 | "
            })
    void aDateAndItsWeekdayAgree(String written, String told) {
        var text = Text.in(Language.of(written.contains("月") ? "zh" : "en"), written);
        var brief = VISIT.withBriefing(Briefing.NONE.withText(text));
        assertEquals(told == null ? List.of() : List.of(told), told(tour(brief)));
    }

    @Test
    void everyTextIsRead() {
        var wrong = Text.english("Sunday, 11 September");
        var note = new Note(Sensitivity.OPEN, wrong);
        var cue = Briefing.NONE.withRunOfShow(List.of(new Cue(0, wrong)));
        var task = new Task(new TaskId("t"), wrong, EARLY, "", false);
        var heading = tour().heading().withTitle(wrong);
        Stream.of(
                        tour(VISIT.withNotes(List.of(note))),
                        tour(VISIT.withBriefing(cue)),
                        tour().withNotes(List.of(note)),
                        tour().withTasks(List.of(task)),
                        tour().withHeading(heading))
                .forEach(tour -> assertEquals(List.of("Sunday, 11 September"), told(tour)));
    }

    private static List<String> told(Tour tour) {
        return Visits.findings(Rule.DATES, situation(tour)).stream()
                .map(finding -> (Readiness.WrongWeekday) finding.evidence())
                .flatMap(wrong -> wrong.text().forms().values().stream())
                .toList();
    }
}
