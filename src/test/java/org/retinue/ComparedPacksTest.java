package org.retinue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

    @Property
    void twoToursDifferAsTheirPacksDo(@ForAll("pairs") List<Tour> pair) {
        holdAgainstPacks(pair.getFirst(), pair.getLast());
    }

    @Property(tries = 400)
    void anyFewEditsAreSeenInBothAlike(@ForAll long seed) {
        var before = ArbitraryTours.tour(seed, 8);
        holdAgainstPacks(before, Tweaks.on(before, seed, 3));
    }

    private static void holdAgainstPacks(Tour before, Tour after) {
        var earlier = PackDifference.pack(before);
        var later = PackDifference.pack(after);
        var changes = Comparison.of(before, after).fields();
        var places = PackDifference.between(earlier, later);
        var names = new PackPlaces(earlier, later);
        assertEquals(
                List.of(),
                places.stream()
                        .filter(place ->
                                changes.stream()
                                        .noneMatch(change ->
                                                names.fields(place)
                                                        .anyMatch(field -> tells(change, field))))
                        .toList(),
                () -> "Places of the packs that no field tells: " + changes);
        assertEquals(
                List.of(),
                changes.stream()
                        .filter(change ->
                                places.stream()
                                        .flatMap(names::fields)
                                        .noneMatch(field -> tells(change, field)))
                        .map(FieldChange::path)
                        .toList(),
                () -> "Fields that differ in no place of the packs: " + places);
    }

    private static boolean tells(FieldChange change, String field) {
        return field.equals(change.path()) || field.startsWith(change.path() + "/");
    }
}
