package org.retinue.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Directory;
import org.retinue.tour.SiteId;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;
import org.retinue.tour.Trouble;

class DirectoriesTest {

    private static final Library SAMPLE =
            new Library(
                    Samples.directory(),
                    TravelTimes.of(
                            Map.of(
                                    new Way(Samples.WORKS, Samples.PARK),
                                    new Travel(12, Basis.MEASURED, "drive of 2023-08-30"),
                                    new Way(Samples.PARK, Samples.WORKS),
                                    new Travel(15, Basis.ESTIMATE, ""))));

    @Property(tries = 100)
    void whatIsWrittenIsReadBackEqual(@ForAll long seed) {
        var directory = ArbitraryTours.tour(seed, 12).directory();
        var ways =
                ArbitraryTours.travelTimes(seed).ways().entrySet().stream()
                        .filter(way -> directory.site(way.getKey().from()).isPresent())
                        .filter(way -> directory.site(way.getKey().to()).isPresent())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var library = new Library(directory, TravelTimes.of(ways));
        assertEquals(
                new LibraryReading.Accepted(library), Directories.read(Directories.write(library)));
    }

    @Test
    void theLibraryOfTheSampleIsTheApprovedOne() {
        assertEquals(
                Samples.text("library.json"),
                new String(Directories.write(SAMPLE), StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyLibraryIsALibrary() {
        var empty = new Library(Directory.EMPTY, TravelTimes.NONE);
        assertEquals(
                new LibraryReading.Accepted(empty), Directories.read(Directories.write(empty)));
    }

    @Test
    void waysToUnknownSitesAreNotWritten() {
        var travel =
                SAMPLE.travel()
                        .with(
                                new Way(Samples.WORKS, new SiteId("nowhere")),
                                new Travel(5, Basis.ESTIMATE, ""));
        var trouble =
                assertThrows(
                        Trouble.class,
                        () -> Directories.write(new Library(SAMPLE.directory(), travel)));
        assertEquals(List.of("/travel/1/to"), trouble.details());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    retinue-library      | retinue-pack           | /format | WRONG_FORMAT
                    "version": 1         | "version": 3           | /version | NEWER_VERSION
                    "minutes": 15        | "minutes": -1          | /travel/1/minutes | OUT_OF_RANGE
                    "minutes": 15        | "hours": 1, "minutes": 15 | /travel/1/hours | UNKNOWN_FIELD
                    "basis": "measured"  | "basis": "guess"       | /travel/0/basis | NOT_ONE_OF
                    "from": "hi-tech-park" | "from": "nowhere"    | /travel/1/from | UNKNOWN_SITE
                    "from": "hi-tech-park", "to": "example-works" | "from": "example-works", "to": "hi-tech-park" | /travel/1 | DUPLICATE_WAY
                    "id": "head"         | "id": "host"           | /people/2/id | DUPLICATE_ID
                    """)
    void everyProblemIsNamedByItsPlace(String from, String to, String pointer, Reason reason) {
        var spoiled = Samples.text("library.json").replace(from, to);
        var found =
                switch (Directories.read(Samples.bytes(spoiled))) {
                    case LibraryReading.Refused(var problems) ->
                            problems.stream()
                                    .map(problem -> problem.pointer() + " " + problem.reason())
                                    .toList();
                    case LibraryReading.Accepted _ -> List.of();
                };
        assertEquals(List.of(pointer + " " + reason), found);
    }
}
