package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.RuleChoice;

class RulePacksTest {

    private static final Pattern LITERAL = Pattern.compile("\"([A-Z]-\\d+\\.[a-z.-]+)\"");

    @Test
    void aNumberIsThatOfTheTourOrElseOfTheOfficeOrElseOfThePack() {
        var office = Map.of("T-9.warning.hours", "11", "T-9.error.hours", "9");
        var tour = Map.of("T-9.warning.hours", "12");
        var numbers =
                RulePacks.numbers(choice(Optional.empty(), office), choice(Optional.empty(), tour));
        assertEquals(Duration.ofHours(12), numbers.time("T-9.warning.hours"));
        assertEquals(Duration.ofHours(9), numbers.time("T-9.error.hours"));
        assertEquals(
                RulePacks.general().time("T-10.rest.minutes"), numbers.time("T-10.rest.minutes"));
    }

    @Test
    void whatNobodyDiffersFromIsThePack() {
        assertEquals(RulePacks.general(), RulePacks.numbers(RuleChoice.OFFICE, RuleChoice.OFFICE));
        assertEquals(
                RulePacks.general(),
                RulePacks.numbers(choice(Optional.of("general"), Map.of()), RuleChoice.OFFICE));
        assertEquals(List.of("general", "china-2013-14"), RulePacks.names());
    }

    @Test
    void anUnknownPackIsToldAndTheGeneralOneCounts() {
        var numbers = RulePacks.numbers(RuleChoice.OFFICE, choice(Optional.of("mars"), Map.of()));
        assertEquals(RulePacks.general().settings(), numbers.settings());
        assertEquals(
                List.of(new Evidence.Refused("pack", "mars", Wanted.KNOWN_PACK)),
                numbers.refused());
    }

    @ParameterizedTest
    @CsvSource({
        "T-9.warning.hours, ten, WHOLE_NUMBER",
        "T-9.warning.hours, -1, WHOLE_NUMBER",
        "T-9.warning.hours, 1.5, WHOLE_NUMBER",
        "T-9.warning.hours, 1000000, WHOLE_NUMBER",
        "T-9.warning.hours, '', WHOLE_NUMBER",
        "T-4.normal.factor, a lot, FACTOR",
        "T-4.normal.factor, -1.3, FACTOR",
        "T-4.normal.factor, NaN, FACTOR",
        "T-4.peak.times, morning, TIMES_OF_DAY",
        "T-4.peak.times, 09:30-07:30, TIMES_OF_DAY",
        "T-4.peak.times, '07:30-09:30,', TIMES_OF_DAY",
        "T-4.peak.times, 07:30-25:00, TIMES_OF_DAY",
        "T-9, yes, SWITCH",
        "T-9.warning, 10, KNOWN_KEY",
        "T-99, off, KNOWN_KEY",
        "'', 1, KNOWN_KEY"
    })
    void whatCannotBeIsToldAndThePackCounts(String key, String value, Wanted wanted) {
        var numbers = RulePacks.general().with(Map.of(key, value));
        assertEquals(RulePacks.general().settings(), numbers.settings());
        assertEquals(List.of(new Evidence.Refused(key, value, wanted)), numbers.refused());
    }

    @Test
    void whatCanBeIsTaken() {
        var numbers =
                RulePacks.general()
                        .with(
                                new TreeMap<>(
                                        Map.of(
                                                "T-4.normal.factor", "1.45",
                                                "T-4.peak.times", "08:00-10:00, 16:30-18:30",
                                                "T-9.warning.hours", " 0 ",
                                                "T-17", "off")));
        assertEquals(List.of(), numbers.refused());
        assertEquals(1.45, numbers.factor("T-4.normal.factor"));
        assertEquals(
                List.of(
                        new Numbers.Span(LocalTime.of(8, 0), LocalTime.of(10, 0)),
                        new Numbers.Span(LocalTime.of(16, 30), LocalTime.of(18, 30))),
                numbers.times("T-4.peak.times"));
        assertEquals(Duration.ZERO, numbers.time("T-9.warning.hours"));
        assertFalse(numbers.isOn(Rule.VISIT_LENGTH));
        assertTrue(numbers.isOn(Rule.NIGHT_REST));
        assertTrue(numbers.with(Map.of("T-17", "on")).isOn(Rule.VISIT_LENGTH));
    }

    @Test
    void everyNumberIsUsedAndEveryUsedNumberIsThere() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/retinue"))) {
            var used =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file -> LITERAL.matcher(text(file)).results())
                            .map(found -> found.group(1))
                            .collect(Collectors.toSet());
            var there =
                    RulePacks.general().settings().keySet().stream()
                            .filter(key -> key.contains("."))
                            .collect(Collectors.toSet());
            assertEquals(there, used);
        }
    }

    @Test
    void everyNumberBelongsToARule() {
        assertEquals(
                List.of(),
                RulePacks.general().settings().keySet().stream()
                        .filter(key -> Rule.coded(key.split("\\.", 2)[0]).isEmpty())
                        .toList());
    }

    @Test
    void theTourChoosesThePackBeforeItsOffice() {
        var china = choice(Optional.of("china-2013-14"), Map.of());
        var general = choice(Optional.of("general"), Map.of());
        assertTrue(RulePacks.numbers(general, china).isOn(Rule.BANQUETS));
        assertFalse(RulePacks.numbers(china, general).isOn(Rule.BANQUETS));
        assertTrue(RulePacks.numbers(china, RuleChoice.OFFICE).isOn(Rule.BANQUETS));
    }

    private static RuleChoice choice(Optional<String> pack, Map<String, String> numbers) {
        return new RuleChoice(pack, new TreeMap<>(numbers));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
