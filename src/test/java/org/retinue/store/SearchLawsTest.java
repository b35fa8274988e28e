package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.PersonId;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.VehicleId;

/// A search finds an item exactly where reading every item does, whatever was saved before.
class SearchLawsTest {

    private final Workspaces.Fresh fresh = new Workspaces.Fresh();

    @AfterTry
    void close() {
        fresh.close();
    }

    @Provide
    Arbitrary<List<Tour>> pairs() {
        return ArbitraryTours.pairs();
    }

    @Provide
    Arbitrary<Tour> tours() {
        return ArbitraryTours.tours();
    }

    @Provide
    Arbitrary<List<Sought>> searches() {
        var words =
                Arbitraries.of(
                        "h",
                        "hua",
                        "huawei",
                        "比",
                        "比亚",
                        "亚迪",
                        "比亚迪",
                        "野家",
                        "𠮷",
                        "zoe",
                        "ang",
                        "ångström",
                        "tebb",
                        "عبد",
                        "sons",
                        "s",
                        "line",
                        "two",
                        "unicode",
                        "0",
                        "00",
                        "launch",
                        "drop table",
                        "比迪",
                        "?",
                        "o'b");
        var marks =
                Arbitraries.integers()
                        .between(0, 5)
                        .map(number -> Set.of(Mark.of(new SiteId("site-" + number))));
        var many =
                Arbitraries.of(30, 90)
                        .map(count ->
                                IntStream.range(1, count)
                                        .boxed()
                                        .flatMap(SearchLawsTest::named)
                                        .collect(Collectors.toSet()));
        var none = Arbitraries.just(Set.<Mark>of());
        return Combinators.combine(words, Arbitraries.oneOf(none, none, marks, many))
                .as(Sought::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static Stream<Mark> named(int number) {
        return Stream.of(
                Mark.of(new SiteId("site-" + number)),
                Mark.of(new PersonId("person-" + number)),
                Mark.of(new VehicleId("car-" + number)));
    }

    @Property(tries = 40)
    void whatReadingFindsIsFound(
            @ForAll("pairs") List<Tour> pair,
            @ForAll("tours") Tour other,
            @ForAll("searches") List<Sought> words) {
        var workspace = fresh.workspace();
        Workspaces.add(workspace, other.withId(new TourId("other")));
        Workspaces.add(workspace, pair.get(0));
        assertFound(workspace, words);
        Workspaces.saved(workspace, workspace.tour(pair.get(0).id()), pair.get(1));
        assertFound(workspace, words);
        assertEquals(List.of(), workspace.verify().faults());
    }

    private static void assertFound(Workspace workspace, List<Sought> words) {
        var tours =
                workspace.tours().stream()
                        .flatMap(tour -> workspace.tour(tour.id()).stream())
                        .map(Stored::tour)
                        .toList();
        var found = workspace.search(words, 1000);
        assertEquals(read(words, tours), Set.copyOf(ids(found)));
        assertEquals(ids(found).size(), Set.copyOf(ids(found)).size());
        var days = found.stream().map(each -> distance(each, tours)).toList();
        assertEquals(days.stream().sorted().toList(), days);
        for (var most = 1; most <= found.size(); most += 3) {
            assertEquals(
                    days.subList(0, most),
                    workspace.search(words, most).stream()
                            .map(each -> distance(each, tours))
                            .toList());
        }
    }

    private static List<List<String>> ids(List<Found> found) {
        return found.stream()
                .map(each -> List.of(each.tour().value(), each.item().id().value()))
                .toList();
    }

    private static Set<List<String>> read(List<Sought> words, List<Tour> tours) {
        if (words.stream().allMatch(word -> Run.of(word.typed()).isEmpty())) {
            return Set.of();
        }
        return tours.stream()
                .flatMap(tour ->
                        tour.items().stream()
                                .filter(item -> SearchIndex.entry(tour, item).fits(words))
                                .map(item -> List.of(tour.id().value(), item.id().value())))
                .collect(Collectors.toSet());
    }

    private static long distance(Found found, List<Tour> tours) {
        var first =
                tours.stream()
                        .filter(tour -> tour.id().equals(found.tour()))
                        .map(Tour::firstDay)
                        .findFirst()
                        .orElseThrow();
        var today = LocalDate.now(Workspaces.CLOCK).toEpochDay();
        return Math.abs(found.item().day().orElse(first).toEpochDay() - today);
    }
}
