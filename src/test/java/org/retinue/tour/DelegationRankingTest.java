package org.retinue.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where delegations stand among each other: a table, and laws.
class DelegationRankingTest {

    private static final TrackId TRACK = new TrackId("main");

    /// A delegation is written as id, country, level of its head and day of September on which it
    /// was notified; one whose id begins with home is of the host country.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a.ZM.4 b.NO.1             | b:ByLevel[level=OptionalInt[1]] a:ByLevel[level=OptionalInt[4]]
                    a.ZM b.NO.1               | b:ByLevel[level=OptionalInt[1]] a:ByLevel[level=OptionalInt.empty]
                    a.ZM.1.5 b.NO.1.3         | b:ByNotification[notified=Optional[2026-09-03]] a:ByNotification[notified=Optional[2026-09-05]]
                    a.ZM.1 b.NO.1.3           | b:ByNotification[notified=Optional[2026-09-03]] a:ByNotification[notified=Optional.empty]
                    a.ZM.1.3 b.NO.1.3         | b:ByCountry[country=NO] a:ByCountry[country=ZM]
                    a.CH.1.3 b.DE.1.3         | b:ByCountry[country=DE] a:ByCountry[country=CH]
                    b.NO.1.3 a.NO.1.3         | a:AsEntered[] b:AsEntered[]
                    home.CN.1 b.NO.8          | b:AtHome[home=false] home:AtHome[home=true]
                    """)
    void delegationsStandByRankNotificationAndCountry(String written, String expected) {
        var tours = Stream.of(written.split(" ", -1)).map(DelegationRankingTest::tour).toList();
        assertEquals(
                expected,
                DelegationRanking.of(tours).stream()
                        .map(place -> place.tour().id().value() + ":" + place.reason())
                        .collect(Collectors.joining(" ")));
    }

    @Property(tries = 200)
    void theOrderIsTheSameHoweverTheyAreGiven(
            @ForAll("delegations") List<Tour> tours, @ForAll Random random) {
        var shuffled = new ArrayList<>(tours);
        Collections.shuffle(shuffled, random);
        var places = DelegationRanking.of(tours);
        assertEquals(places, DelegationRanking.of(shuffled));
        assertEquals(
                new HashSet<>(tours),
                places.stream().map(DelegationRanking.Place::tour).collect(Collectors.toSet()));
        assertEquals(tours.size(), places.size());
    }

    @Provide
    Arbitrary<List<Tour>> delegations() {
        return Combinators.combine(
                        Arbitraries.of("ZM", "NO", "SE"),
                        Arbitraries.of("", "1", "4"),
                        Arbitraries.of("", "3", "5"))
                .as((country, level, day) -> String.join(".", country, level, day))
                .list()
                .ofMaxSize(5)
                .map(written -> {
                    var tours = new ArrayList<Tour>();
                    written.forEach(it -> tours.add(tour("t" + tours.size() + "." + it)));
                    return tours;
                });
    }

    private static Tour tour(String written) {
        var parts = (written + "...").split("\\.", -1);
        var head =
                Person.named(new PersonId("head"), Text.english("Head"))
                        .withRank(
                                parts[2].isEmpty()
                                        ? Rank.UNKNOWN
                                        : Rank.of(Integer.parseInt(parts[2])));
        var notified =
                Optional.of(parts[3])
                        .filter(day -> !day.isEmpty())
                        .map(day -> LocalDate.of(2026, 9, Integer.parseInt(day)));
        var day = LocalDate.of(2026, 9, 14);
        var kind = parts[0].startsWith("home") ? TourKind.INSPECTION_TOUR : TourKind.STATE_VISIT;
        return Tour.empty(
                        new TourId(parts[0]),
                        new Heading("", Text.english("Tour"), kind, ""),
                        ZoneId.of("Asia/Shanghai"),
                        day,
                        day,
                        new Track(TRACK, Text.english("Main")))
                .withDelegation(
                        Delegation.named(Text.english("Delegation"), parts[1])
                                .withDelegates(
                                        List.of(Delegate.of(head.id(), DelegateRole.HEAD, TRACK)))
                                .withPrecedence(Precedence.AS_ENTERED.withNotified(notified)),
                        Directory.of(List.of(), List.of(head), List.of()));
    }
}
