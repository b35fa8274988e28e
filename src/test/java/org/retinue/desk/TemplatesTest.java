package org.retinue.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.check.Checks;
import org.retinue.check.RulePacks;
import org.retinue.check.Severity;
import org.retinue.check.Situation;
import org.retinue.edit.FromTemplate;
import org.retinue.tour.Cue;
import org.retinue.tour.Day;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Task;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TravelTimes;

class TemplatesTest {

    private static final Carried FILES = new Carried("/retinue/template/");

    static List<Tour> templates() {
        return Templates.all();
    }

    @Test
    void thereIsOneForEachKindThatAnOfficeReceivesOften() {
        assertEquals(
                List.of(
                        TourKind.STATE_VISIT,
                        TourKind.WORKING_VISIT,
                        TourKind.FAMILIARISATION_TOUR,
                        TourKind.INSPECTION_TOUR,
                        TourKind.BUSINESS_DELEGATION),
                templates().stream().map(tour -> tour.heading().kind()).toList());
    }

    @Test
    void theFilesAreAsThePackWriterWritesThem() {
        for (var name : FILES.names()) {
            var bytes = FILES.bytes(name);
            var pack = assertInstanceOf(Reading.Accepted.class, Packs.read(bytes), name).pack();
            assertEquals(
                    new String(bytes, StandardCharsets.UTF_8),
                    new String(Packs.write(pack), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateNamesNobodyAndBeginsOnAMonday(Tour template) {
        assertEquals(Directory.EMPTY, template.directory());
        assertEquals(Delegation.NONE, template.delegation());
        assertEquals(DayOfWeek.MONDAY, template.firstDay().getDayOfWeek());
        assertTrue(template.items().size() >= 8 && template.items().size() <= 20);
        assertTrue(template.tasks().size() >= 12 && template.tasks().size() <= 25);
        assertTrue(template.tasks().stream().noneMatch(Task::done));
        var begun = kinds(template, template.firstDay());
        var ended = kinds(template, template.lastDay());
        assertEquals(EngagementKind.ARRIVAL, begun.getFirst());
        assertEquals(EngagementKind.DEPARTURE, ended.getLast());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everythingIsSaidInBothLanguages(Tour template) {
        assertEquals(
                List.of(),
                texts(template)
                        .filter(text -> !text.isEmpty())
                        .filter(text ->
                                text.form(Language.ENGLISH).isEmpty()
                                        || text.form(Language.CHINESE).isEmpty())
                        .toList());
        assertTrue(template.items().stream().noneMatch(item -> item.title().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTourMadeOfItHasNoError(Tour template) {
        var first = LocalDate.of(2026, 9, 7);
        for (var days = 2; days <= 5; days++) {
            var answers =
                    new FromTemplate.Answers(
                            new Heading("", Text.english("Visit"), template.heading().kind(), ""),
                            ZoneId.of("Asia/Shanghai"),
                            Delegation.NONE,
                            Optional.empty(),
                            first,
                            first.plusDays(days - 1L));
            var tour = new FromTemplate(template, answers).make();
            var today = first.minusDays(90);
            assertEquals(
                    List.of(),
                    Checks.findings(
                                    new Situation(
                                            tour,
                                            TravelTimes.NONE,
                                            List.of(),
                                            today,
                                            RulePacks.general()))
                            .stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .toList());
        }
    }

    private static List<EngagementKind> kinds(Tour tour, LocalDate date) {
        return tour.programme(date).stream()
                .flatMap(item ->
                        item instanceof Engagement engagement
                                ? Stream.of(engagement.kind())
                                : Stream.empty())
                .toList();
    }

    private static Stream<Text> texts(Tour tour) {
        return Stream.of(
                        Stream.of(tour.heading().title(), Templates.about(tour)),
                        tour.days().stream().map(Day::heading),
                        tour.tracks().stream().map(Track::name),
                        tour.tasks().stream().map(Task::what),
                        tour.items().stream().flatMap(TemplatesTest::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<Text> texts(Item item) {
        return switch (item) {
            case Engagement engagement ->
                    Stream.concat(
                            Stream.of(
                                    engagement.title(),
                                    engagement.manner().dress(),
                                    engagement.briefing().text()),
                            engagement.briefing().runOfShow().stream().map(Cue::what));
            case Leg leg -> Stream.of(leg.title());
        };
    }
}
