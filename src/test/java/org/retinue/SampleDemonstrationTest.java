package org.retinue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.brief.Library;
import org.retinue.check.Checks;
import org.retinue.check.RulePacks;
import org.retinue.check.Severity;
import org.retinue.check.Situation;
import org.retinue.tour.SiteId;

/// The sample shows what the program can find.
final class SampleDemonstrationTest {

    private static final Library LIBRARY = SampleFiles.library();

    @Test
    void theErrorsOfZambiasProgrammeAreMeetingsWithTheOtherDelegation() {
        assertEquals(Set.of("L-2", "S-3"), rules("zambia-2023-09", Severity.ERROR));
    }

    /// Long after the visits: deadlines are over, the programmes stand as they were.
    @ParameterizedTest
    @CsvSource({
        "algeria-2023-07, ''",
        "diplomats-2024-01, P-2",
        "dr-congo-2023-05, L-3 L-4",
        "inspection-2023-10, S-1 S-5 T-4",
        "sample-mission-2023-09, L-2 L-3 P-9 S-1 S-3 T-1 T-4",
        "venezuela-2023-09, P-3",
        "zambia-2023-09, L-2 L-3 L-4 L-7 S-3 T-14 T-8"
    })
    void whatIsWrongIsFoundAndNothingElse(String id, String rules) {
        assertEquals(
                rules,
                Stream.of(Severity.values())
                        .flatMap(severity -> rules(id, severity).stream())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    /// The pairing that was really driven: of all ways to visit two companies a day from the hotel
    /// and back, the two in the east on one day and the two in Nanshan on the other.
    @Test
    void eastOnOneDayAndNanshanOnTheOtherIsTheShortestWay() {
        var byMinutes = new TreeMap<Integer, Set<Set<String>>>();
        for (var partner : List.of("huawei", "tencent", "zte")) {
            var east = Set.of("byd", partner);
            var other =
                    Stream.of("huawei", "tencent", "zte")
                            .filter(site -> !site.equals(partner))
                            .collect(Collectors.toSet());
            byMinutes.put(shortestRound(east) + shortestRound(other), Set.of(east, other));
        }
        assertEquals(3, byMinutes.size());
        assertEquals(
                Set.of(Set.of("byd", "huawei"), Set.of("tencent", "zte")),
                byMinutes.firstEntry().getValue());
    }

    private static int shortestRound(Set<String> two) {
        return two.stream()
                .flatMapToInt(first ->
                        two.stream()
                                .filter(last -> !last.equals(first))
                                .mapToInt(last ->
                                        minutes("hotel-futian", first)
                                                + minutes(first, last)
                                                + minutes(last, "hotel-futian")))
                .min()
                .orElseThrow();
    }

    private static int minutes(String from, String to) {
        return LIBRARY.travel().between(new SiteId(from), new SiteId(to)).orElseThrow().minutes();
    }

    private static Set<String> rules(String id, Severity severity) {
        var situation =
                new Situation(
                        SampleFiles.tour(id),
                        LIBRARY.travel(),
                        SampleFiles.tours(),
                        LocalDate.of(2024, 6, 1),
                        RulePacks.general());
        return Checks.findings(situation).stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.rule().code())
                .collect(Collectors.toSet());
    }
}
