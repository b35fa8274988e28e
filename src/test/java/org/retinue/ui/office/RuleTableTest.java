package org.retinue.ui.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.check.Rule;
import org.retinue.tour.RuleChoice;
import org.retinue.ui.office.RuleTable.Figure;
import org.retinue.ui.office.RuleTable.Line;

class RuleTableTest {

    private static final RuleTable OFFICE = new RuleTable(RuleChoice.OFFICE, RuleChoice.OFFICE);
    private static final Optional<String> CHINA = Optional.of("china-2013-14");

    @Test
    void everyRuleHasALineWithItsNumbersAndWhereTheyAreFrom() {
        assertEquals(
                Arrays.asList(Rule.values()), OFFICE.lines().stream().map(Line::rule).toList());
        assertEquals(
                new Line(
                        Rule.LONG_TRAVEL,
                        true,
                        true,
                        List.of(
                                number("T-11.flight.hours", "6"),
                                number("T-11.programme.minutes", "240"),
                                number("T-11.rest.minutes", "180"),
                                number("T-11.zones.count", "3")),
                        List.of("house", "escort-notes")),
                line(OFFICE, Rule.LONG_TRAVEL));
        assertEquals(List.of(), line(OFFICE, Rule.OVERLAP).sources());
    }

    @Test
    void anotherPackBringsItsNumbersAndSources() {
        var china = new RuleTable(RuleChoice.OFFICE, OFFICE.choosing(CHINA));
        assertFalse(line(OFFICE, Rule.BANQUETS).counts());
        assertEquals(
                new Line(
                        Rule.BANQUETS,
                        true,
                        true,
                        List.of(number("B-1.banquets.count", "2")),
                        List.of("hospitality")),
                line(china, Rule.BANQUETS));
        assertEquals(0, china.differing());
    }

    @ParameterizedTest
    @CsvSource({
        "T-9.warning.hours, 11, 11",
        "T-9.warning.hours, ' １１ ', 11",
        "T-4.normal.factor, '1,45', 1.45",
        "T-4.peak.times, '7:30 - 9, 17.00–19.30', '07:30-09:00, 17:00-19:30'",
        "T-4.peak.times, 7点半至9点、下午5点至7点, '07:30-09:00, 17:00-19:00'"
    })
    void aNumberIsTakenInTheFormInWhichItIsKept(String key, String typed, String kept) {
        var choice = OFFICE.typed(key, typed).orElseThrow();
        assertEquals(Map.of(key, kept), choice.numbers());
        assertEquals(1, new RuleTable(RuleChoice.OFFICE, choice).differing());
    }

    @ParameterizedTest
    @CsvSource({
        "T-9.warning.hours, ten, WHOLE_NUMBER",
        "T-9.warning.hours, 1.5, WHOLE_NUMBER",
        "T-9.warning.hours, -1, WHOLE_NUMBER",
        "T-4.normal.factor, a lot, FACTOR",
        "T-4.peak.times, 9-7, TIMES_OF_DAY",
        "T-4.peak.times, morning, TIMES_OF_DAY",
        "T-8.slack.percent, 101, PERCENT"
    })
    void whatIsNoSuchNumberIsRefusedWithTheReason(String key, String typed, String why) {
        assertEquals(Optional.empty(), OFFICE.typed(key, typed));
        assertEquals("office.refused." + why, OFFICE.refusal(key, typed));
    }

    @Test
    void whatIsAsUsualIsNotKept() {
        var own = new RuleTable(RuleChoice.OFFICE, choice("T-9.warning.hours", "11"));
        assertEquals(Optional.of(RuleChoice.OFFICE), own.typed("T-9.warning.hours", "10"));
        assertEquals(Optional.of(RuleChoice.OFFICE), own.typed("T-9.warning.hours", " "));
        assertEquals(Optional.of(RuleChoice.OFFICE), OFFICE.typed("T-4.normal.factor", "1.30"));
        assertEquals(RuleChoice.OFFICE, own.reset());
        assertEquals(choice("T-12", "off"), OFFICE.switched(Rule.OVERLOAD, false));
        var without = new RuleTable(RuleChoice.OFFICE, choice("T-12", "off"));
        assertFalse(line(without, Rule.OVERLOAD).counts());
        assertTrue(line(without, Rule.OVERLOAD).differs());
        assertEquals(RuleChoice.OFFICE, without.switched(Rule.OVERLOAD, true));
    }

    @Test
    void aTourFollowsItsOfficeAndDiffersFromIt() {
        var office = choice("T-9.warning.hours", "11").withPack(CHINA);
        var tour = new RuleTable(office, RuleChoice.OFFICE);
        assertEquals("china-2013-14", tour.pack());
        assertEquals(
                List.of(number("T-9.error.hours", "8"), number("T-9.warning.hours", "11")),
                line(tour, Rule.NIGHT_REST).numbers());
        assertEquals(choice("B-1", "off"), tour.switched(Rule.BANQUETS, false));
        assertEquals(
                Optional.of(choice("T-9.warning.hours", "10")),
                tour.typed("T-9.warning.hours", "10"));
        var general = new RuleTable(office, tour.choosing(Optional.of("general")));
        assertFalse(line(general, Rule.BANQUETS).counts());
    }

    private static Line line(RuleTable table, Rule rule) {
        return table.lines().stream().filter(line -> line.rule() == rule).findFirst().orElseThrow();
    }

    private static Figure number(String key, String usual) {
        return new Figure(key, usual, Optional.empty());
    }

    private static RuleChoice choice(String key, String value) {
        return RuleChoice.OFFICE.withNumbers(new TreeMap<>(Map.of(key, value)));
    }
}
