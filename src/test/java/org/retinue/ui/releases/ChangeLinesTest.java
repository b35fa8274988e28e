package org.retinue.ui.releases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.retinue.check.Visits;
import org.retinue.release.Comparison;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Id;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

class ChangeLinesTest {

    @Test
    void whatBecameOfEachItemIsToldDayByDayAndFieldByField() {
        var before =
                Visits.tour(
                        Visits.visit("one", Visits.BYD, "09:00", "10:00"),
                        Visits.visit("two", Visits.HUAWEI, "11:00", "12:00"),
                        Visits.visit("three", Visits.HUB, "14:00", "15:00"));
        var moved = Visits.visit("two", Visits.HUAWEI, "11:30", "12:30");
        var named =
                Visits.visit("one", Visits.BYD, "09:00", "10:00").withTitle(Text.of("Talks", "会谈"));
        var after = Visits.tour(named, moved, Visits.visit("four", Visits.ZONE, "16:00", "17:00"));
        var lines = lines(before, after);
        assertEquals(
                List.of(
                        new ChangeLine.Heading("Monday, 11 Sept 2023"),
                        thing(Sort.CANCELLED, "Company visit, Talent hub", ""),
                        new ChangeLine.OfField("Time and place", "14:00–15:00, Talent hub", ""),
                        thing(Sort.CHANGED, "Talks", "one"),
                        new ChangeLine.OfField("Title", "", "Talks / 会谈"),
                        thing(Sort.MOVED, "Company visit, Huawei", "two"),
                        new ChangeLine.OfField("Time", "11:00–12:00", "11:30–12:30"),
                        thing(Sort.NEW, "Company visit, Qianhai", "four"),
                        new ChangeLine.OfField("Time and place", "", "16:00–17:00, Qianhai")),
                items(lines.lines()));
        assertEquals(
                Map.of(Sort.CANCELLED, 1, Sort.NEW, 1, Sort.MOVED, 1, Sort.CHANGED, 1),
                lines.counts());
    }

    @Test
    void ofATextInTwoLanguagesTheFormThatDiffersIsTold() {
        var item = Visits.visit("one", Visits.BYD, "09:00", "10:00");
        var before = Visits.tour(item.withTitle(Text.of("Talks", "会谈")));
        var after = Visits.tour(item.withTitle(Text.of("Talks", "会见")));
        assertEquals(
                new ChangeLine.OfField("Title (Chinese)", "会谈", "会见"),
                lines(before, after).lines().getLast());
    }

    @Test
    void nothingIsToldOfToursThatAreEqual() {
        var tour = Visits.tour(Visits.visit("one", Visits.BYD, "09:00", "10:00"));
        assertEquals(List.of(), lines(tour, tour).lines());
    }

    @Provide
    Arbitrary<List<Tour>> pairs() {
        return ArbitraryTours.pairs();
    }

    /// Everything that differs has its line, in each language of the windows.
    @Property(tries = 200)
    void everyChangeHasItsLine(@ForAll("pairs") List<Tour> pair) {
        for (var language : Words.LANGUAGES) {
            var comparison = Comparison.of(pair.getFirst(), pair.getLast());
            var lines = ChangeLines.of(Words.in(language), comparison);
            var things =
                    lines.lines().stream()
                            .filter(line -> line instanceof ChangeLine.OfThing)
                            .count();
            assertEquals(comparison.items().size() + comparison.parts().size(), things);
            assertEquals(things, lines.size());
        }
    }

    /// A field whose old and new value read the same would tell nothing, unless one thing gave way
    /// to another of the same name.
    @Property(tries = 200)
    void noFieldReadsTheSameBeforeAndAfter(@ForAll("pairs") List<Tour> pair) {
        var namesakes = namesakes(pair);
        var same =
                lines(pair.getFirst(), pair.getLast()).lines().stream()
                        .filter(line ->
                                line instanceof ChangeLine.OfField field
                                        && field.before().equals(field.after())
                                        && namesakes.stream().noneMatch(field.before()::contains))
                        .map(ChangeLine::toString)
                        .collect(Collectors.joining("\n"));
        assertTrue(same.isEmpty(), same);
    }

    /// The names that two different things bear, in whatever language they are read.
    private static List<String> namesakes(List<Tour> pair) {
        var bearers =
                pair.stream()
                        .flatMap(ChangeLinesTest::named)
                        .distinct()
                        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
        return bearers.entrySet().stream()
                .filter(name -> name.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<Map.Entry<String, Id>> named(Tour tour) {
        var directory = tour.directory();
        return Stream.of(
                        directory.people().values().stream()
                                .flatMap(person -> forms(person.name(), person.id())),
                        directory.sites().values().stream()
                                .flatMap(site -> forms(site.name(), site.id())),
                        directory.vehicles().values().stream()
                                .flatMap(vehicle -> forms(vehicle.name(), vehicle.id())),
                        tour.items().stream().flatMap(item -> forms(item.title(), item.id())))
                .flatMap(forms -> forms);
    }

    private static Stream<Map.Entry<String, Id>> forms(Text name, Id bearer) {
        return name.forms().values().stream().map(form -> Map.entry(form, bearer));
    }

    private static ChangeLine thing(Sort sort, String name, String item) {
        return new ChangeLine.OfThing(
                sort, name, item.isEmpty() ? Optional.empty() : Optional.of(new ItemId(item)));
    }

    /// The lines before those of what the items name.
    private static List<ChangeLine> items(List<ChangeLine> lines) {
        var end = lines.indexOf(new ChangeLine.Heading("Sites"));
        return end < 0 ? lines : lines.subList(0, end);
    }

    private static ChangeLines lines(Tour before, Tour after) {
        return ChangeLines.of(Words.in(Language.ENGLISH), Comparison.of(before, after));
    }
}
