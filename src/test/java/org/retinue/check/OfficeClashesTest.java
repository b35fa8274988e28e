package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.EARLY;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.INTERPRETER;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.Assignment;
import org.retinue.tour.Booking;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.Office;
import org.retinue.tour.Reception;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;

/// Twenty minutes lie between two delegations at a site.
class OfficeClashesTest {

    private static final Tour FIRST = tour("zambia", visit("a", HUAWEI, "09:00", "10:00"));
    private static final Tour SECOND = tour("kenya", visit("x", HUAWEI, "10:20", "11:00"));

    @ParameterizedTest
    @CsvSource({
        // of the office, of the first, of the second; what the board shows, what each is told
        "30, , , 20 of 30, 20 of 30, 20 of 30",
        "15, , , '', '', ''",
        "30, 15, , 20 of 30, '', 20 of 30",
        "30, , 15, 20 of 30, 20 of 30, ''",
        "30, 15, 20, '', '', ''",
        "15, 45, , 20 of 45, 20 of 45, ''",
        "15, , 45, 20 of 45, '', 20 of 45",
        "30, 60, 45, 20 of 60, 20 of 60, 20 of 45",
        "30, off, , 20 of 30, '', 20 of 30",
        "30, off, off, '', '', ''",
        "off, , , '', '', ''",
        "off, on, , 20 of 30, 20 of 30, ''"
    })
    void aClashIsOneForEitherTourByItsOwnRules(
            String office, String first, String second, String shown, String one, String other) {
        var rules = rules(office);
        var zambia = FIRST.withRules(rules(first));
        var kenya = SECOND.withRules(rules(second));
        assertEquals(
                List.of(shown, one, other),
                List.of(
                        said(among(rules, zambia, kenya).stream().map(Clash::evidence)),
                        said(told(rules, zambia, kenya)),
                        said(told(rules, kenya, zambia))));
    }

    @Test
    void whatIsInterpretingHereAndHostingThereIsToldByTheRuleOfEachSide() {
        var interpreted = tour("zambia", interpreted(visit("a", BYD, "09:00", "10:00")));
        var hosted = tour("kenya", hosted(visit("x", HUAWEI, "09:30", "10:30")));
        var notInterpreted = RuleChoice.OFFICE.withNumbers(new TreeMap<>(Map.of("L-2", "off")));
        var notHosted = RuleChoice.OFFICE.withNumbers(new TreeMap<>(Map.of("S-3", "off")));
        assertEquals(1, among(notInterpreted, interpreted, hosted).size());
        assertEquals(1, among(notHosted, interpreted, hosted).size());
        assertEquals(
                0,
                among(
                                RuleChoice.OFFICE,
                                interpreted.withRules(notInterpreted),
                                hosted.withRules(notHosted))
                        .size());
    }

    /// `off`, `on` or the minutes of the turnaround.
    private static RuleChoice rules(String said) {
        if (said == null) {
            return RuleChoice.OFFICE;
        }
        var key = said.startsWith("o") ? "S-3" : "S-3.turnaround.minutes";
        return RuleChoice.OFFICE.withNumbers(new TreeMap<>(Map.of(key, said)));
    }

    private static List<Clash> among(RuleChoice office, Tour... tours) {
        var own = Stream.of(tours).collect(Collectors.toMap(Tour::id, Tour::rules));
        var bookings =
                Stream.of(tours)
                        .flatMap(tour ->
                                tour.items().stream().flatMap(item -> Booking.of(tour, item)))
                        .toList();
        return new OfficeClashes(new Surroundings(Visits.KNOWN), Visits.TRAVEL, office, own)
                .among(bookings);
    }

    private static Stream<Evidence> told(RuleChoice office, Tour tour, Tour other) {
        var situation =
                Situation.of(
                        tour,
                        Visits.TRAVEL,
                        Others.of(List.of(other)),
                        EARLY,
                        Office.UNSETTLED.withRules(office));
        return Checks.findings(situation).stream().map(Finding::evidence);
    }

    private static String said(Stream<? extends Evidence> evidence) {
        return evidence.filter(Evidence.ShortTurnaround.class::isInstance)
                .map(Evidence.ShortTurnaround.class::cast)
                .map(each -> each.between() + " of " + each.needed())
                .collect(Collectors.joining(", "));
    }

    private static Engagement interpreted(Engagement visit) {
        return visit.withParty(
                visit.party()
                        .withAssignments(List.of(new Assignment(Duty.INTERPRETER, INTERPRETER))));
    }

    private static Engagement hosted(Engagement visit) {
        return visit.withParty(
                visit.party().withReception(new Reception(Optional.of(INTERPRETER), List.of())));
    }
}
