package org.retinue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.retinue.release.Comparison;
import org.retinue.release.FieldChange;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Tour;

/// What differs between two tours is what differs between their packs, field by field: the one is
/// found in values, the other in documents.
class ComparedPacksTest {

    @Provide
    Arbitrary<List<Tour>> pairs() {
        return ArbitraryTours.pairs();
    }

    @Property(tries = 100)
    void twoToursDifferAsTheirPacksDo(@ForAll("pairs") List<Tour> pair) {
        holdAgainstPacks(pair.getFirst(), pair.getLast());
    }

    @Property(tries = 100)
    void anyFewEditsAreSeenInBothAlike(@ForAll long seed) {
        var before = ArbitraryTours.tour(seed, 8);
        holdAgainstPacks(before, Tweaks.on(before, seed, 3));
    }

    private static void holdAgainstPacks(Tour before, Tour after) {
        var earlier = PackDifference.pack(before);
        var later = PackDifference.pack(after);
        var paths = paths(Comparison.of(before, after));
        var places = PackDifference.between(earlier, later);
        var names = new PackPlaces(earlier, later);
        var told = new HashSet<String>();
        var untold = new ArrayList<>();
        for (var place : places) {
            var telling =
                    names.fields(place)
                            .flatMap(ComparedPacksTest::upwards)
                            .filter(paths::contains)
                            .toList();
            told.addAll(telling);
            if (telling.isEmpty()) {
                untold.add(place);
            }
        }
        assertEquals(List.of(), untold, () -> "Places of the packs that no field tells: " + paths);
        assertEquals(
                List.of(),
                paths.stream().filter(path -> !told.contains(path)).toList(),
                () -> "Fields that differ in no place of the packs: " + places);
    }

    private static Set<String> paths(Comparison comparison) {
        return comparison.fields().stream()
                .map(FieldChange::path)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The field, and all that it is a part of.
    private static Stream<String> upwards(String field) {
        return Stream.iterate(
                field,
                part -> !part.isEmpty(),
                part -> part.substring(0, Math.max(0, part.lastIndexOf('/'))));
    }
}
