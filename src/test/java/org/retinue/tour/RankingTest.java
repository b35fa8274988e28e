package org.retinue.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who stands where, and why: a table of delegations, and laws for any.
class RankingTest {

    private static final TrackId TRACK = new TrackId("main");
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 14);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /// A delegate is written as id, role, level, class, in post since (a year), country and name
    /// with dots between; what is left out is not known.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BY_HAND      | ZM | b.SUITE.5 a.HEAD.1                 | b:hand a:hand
                    BY_RANK      | ZM | b.SUITE.5 a.HEAD.1                 | a:HEAD b:OFFICIAL_SUITE
                    BY_RANK      | ZM | c.SUITE.5 b.SUITE.4 a.HEAD.1       | a:HEAD b:4 c:5
                    BY_RANK      | ZM | c.SUITE b.SUITE.4                  | b:4 c:no-level
                    BY_RANK      | ZM | c.SUITE b.SUITE                    | c:no-level b:no-level
                    BY_RANK      | ZM | c.SUITE.4..2022 b.SUITE.4..2020    | b:since-2020 c:since-2022
                    BY_RANK      | ZM | c.SUITE.4 b.SUITE.4..2020          | b:since-2020 c:no-date
                    BY_RANK      | ZM | c.SUITE.4 b.SUITE.4                | c:no-date b:no-date
                    BY_RANK      | ZM | c.SUITE.4..2020 b.SUITE.4..2020    | c:entered b:entered
                    BY_RANK      | ZM | d.SUITE.6 c.SUITE.4..2022 b.SUITE.4..2020 | b:since-2020 c:since-2022 d:6
                    BY_RANK      | ZM | d.PRESS.3 c.SPOUSE b.DEPUTY.6 a.HEAD.7 e.SUITE.4 | a:HEAD c:SPOUSE b:DEPUTY_HEAD e:OFFICIAL_SUITE d:PRESS
                    BY_RANK      | '' | c.SUITE.5..2020.SE b.SUITE.5..2020.NO  | b:in-NO c:in-SE
                    BY_RANK      | '' | c.SUITE.5..2020 b.SUITE.5..2020.SE     | b:in-SE c:in-
                    BY_RANK      | ZM | c.SUITE.5..2020.SE b.SUITE.5..2020.NO  | c:entered b:entered
                    DIPLOMATIC   | '' | c.SUITE..ATTACHE b.SUITE..AMBASSADOR   | b:AMBASSADOR c:ATTACHE
                    DIPLOMATIC   | '' | c.SUITE..COUNSELLOR b.SUITE..MINISTER d.SUITE..MINISTER_COUNSELLOR | b:MINISTER d:MINISTER_COUNSELLOR c:COUNSELLOR
                    DIPLOMATIC   | '' | c.SUITE..ENVOY.2021 b.SUITE..ENVOY.2019 | b:since-2019 c:since-2021
                    DIPLOMATIC   | '' | c.SUITE b.SUITE..ATTACHE               | b:ATTACHE c:no-class
                    ALPHABETICAL | ZM | b.SUITE....._Émile c.SUITE....._andré d.SUITE....._Zoë | c:_andré b:_Émile d:_Zoë
                    ALPHABETICAL | ZM | b.SUITE....._O'Neil c.SUITE....._Oakes d.SUITE....._Onado | c:_Oakes d:_Onado b:_O'Neil
                    ALPHABETICAL | ZM | b.SUITE.....李 c.SUITE....._Zoë         | c:_Zoë b:no-name
                    ALPHABETICAL | ZM | b.SUITE....._Ann c.HEAD....._Zoë       | c:HEAD b:OFFICIAL_SUITE
                    ALPHABETICAL | '' | b.SUITE....SE._Ann c.SUITE....CI._Zoë d.SUITE....SE._Al | c:in-CI d:_Al b:_Ann
                    BY_ARRIVAL   | ZM | b.SUITE.4 late.SUITE.1 early.SUITE.8   | early:at-09:00 late:at-15:00 b:no-arrival
                    BY_ARRIVAL   | ZM | late2.SUITE.5 late.SUITE.4             | late:4 late2:5
                    """)
    void aDelegationStandsInOrderAndEachPlaceHasItsReason(
            PrecedenceOrder order, String country, String written, String expected) {
        var tour = tour(order, country, written);
        assertEquals(
                expected,
                Ranking.of(tour).places().stream()
                        .map(place -> place.person().value() + ":" + said(place.reason()))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void theCountryIsComparedByItsNameAndNotByItsCode() {
        var tour = tour(PrecedenceOrder.ALPHABETICAL, "", "b.SUITE....CH._A c.SUITE....DE._A");
        assertEquals(List.of("c", "b"), ids(Ranking.of(tour).people()), "Germany, Switzerland");
    }

    @Test
    void guestsStandInTheOrderOfTheDelegationAndThoseFromOutsideLast() {
        var ranking = Ranking.of(tour(PrecedenceOrder.BY_RANK, "ZM", "c.SUITE.5 b.SUITE.4 a.HEAD"));
        var guests = Stream.of("guest", "c", "a").map(PersonId::new).toList();
        assertEquals(List.of("a", "c", "guest"), ids(ranking.ordered(guests)));
    }

    @Property(tries = 300)
    void everyDelegateHasOnePlace(@ForAll("tours") Tour tour) {
        var places = Ranking.of(tour).places().stream().map(Ranking.Place::delegate).toList();
        assertEquals(tour.delegation().delegates().size(), places.size());
        assertEquals(new HashSet<>(tour.delegation().delegates()), new HashSet<>(places));
    }

    @Property(tries = 300)
    void putInThatOrderTheyStayInIt(@ForAll("tours") Tour tour) {
        var ranking = Ranking.of(tour);
        var ordered = ranking.places().stream().map(Ranking.Place::delegate).toList();
        assertEquals(ranking, Ranking.of(with(tour, ordered)));
    }

    /// So nobody can stand both before and after another, whoever else travels.
    @Property(tries = 300)
    void whoLeavesChangesTheOrderOfNobody(@ForAll("tours") Tour tour, @ForAll Random random) {
        var stay =
                tour.delegation().delegates().stream().filter(_ -> random.nextBoolean()).toList();
        var people = stay.stream().map(Delegate::person).toList();
        assertEquals(
                Ranking.of(tour).people().stream().filter(people::contains).toList(),
                Ranking.of(with(tour, stay)).people());
    }

    @Property(tries = 300)
    void howTheyWereEnteredDecidesOnlyBetweenEquals(
            @ForAll("tours") Tour tour, @ForAll Random random) {
        var shuffled = new ArrayList<>(tour.delegation().delegates());
        Collections.shuffle(shuffled, random);
        var criteria = Criterion.of(tour);
        var one = Ranking.of(tour).places();
        var other = Ranking.of(with(tour, shuffled)).people();
        for (var place = 1; place < one.size() && !criteria.isEmpty(); place++) {
            var before = one.get(place - 1).delegate();
            var after = one.get(place).delegate();
            var comes =
                    criteria.stream()
                            .mapToInt(criterion -> criterion.order().compare(before, after))
                            .filter(compared -> compared != 0)
                            .findFirst()
                            .orElse(0);
            assertTrue(comes <= 0, "in order");
            if (comes < 0) {
                assertTrue(
                        other.indexOf(before.person()) < other.indexOf(after.person()),
                        "whatever the order of entering");
            }
        }
    }

    /// Small worlds, in which many are alike.
    @Provide
    Arbitrary<Tour> tours() {
        var delegate =
                Combinators.combine(
                                Arbitraries.of(
                                        "HEAD", "SPOUSE", "DEPUTY", "SUITE", "SUITE", "PRESS"),
                                Arbitraries.of("", "4", "5"),
                                Arbitraries.of("", "AMBASSADOR", "COUNSELLOR"),
                                Arbitraries.of("", "2020", "2021"),
                                Arbitraries.of("", "SE", "NO"),
                                Arbitraries.of("_Ann", "_ann", "_Bo", "李"))
                        .as((role, level, diplomatic, since, country, name) ->
                                String.join(".", role, level, diplomatic, since, country, name));
        return Combinators.combine(
                        Arbitraries.of(PrecedenceOrder.class),
                        Arbitraries.of("", "ZM"),
                        delegate.list().ofMaxSize(6))
                .as((order, country, delegates) -> {
                    var ids = List.of("a", "early", "late", "late2", "b", "early2");
                    var written = new ArrayList<String>();
                    delegates.forEach(it -> written.add(ids.get(written.size()) + "." + it));
                    return tour(order, country, String.join(" ", written));
                });
    }

    private static Tour with(Tour tour, List<Delegate> delegates) {
        return tour.withDelegation(tour.delegation().withDelegates(delegates), Directory.EMPTY);
    }

    private static Tour tour(PrecedenceOrder order, String country, String written) {
        var delegates = new ArrayList<Delegate>();
        var known = arriving();
        for (var one : written.split(" ", -1)) {
            var parts = (one + "......").split("\\.", -1);
            if (!parts[0].isEmpty()) {
                known = known.with(person(parts));
                delegates.add(Delegate.of(new PersonId(parts[0]), role(parts[1]), TRACK));
            }
        }
        var delegation =
                new Delegation(
                        Text.english("Delegation"),
                        country,
                        delegates,
                        Precedence.AS_ENTERED.withOrder(order));
        return Tour.empty(
                        new TourId("tour"),
                        new Heading("", Text.english("Tour"), TourKind.STATE_VISIT, ""),
                        SHANGHAI,
                        MONDAY,
                        MONDAY,
                        new Track(TRACK, Text.english("Main")))
                .withDelegation(delegation, known)
                .withItems(List.of(arrival("early", 9), arrival("late", 15)), known);
    }

    private static Directory arriving() {
        return Directory.of(
                List.of(),
                Stream.of("early", "early2", "late", "late2")
                        .map(id -> Person.named(new PersonId(id), Text.english(id)))
                        .toList(),
                List.of());
    }

    /// The one who is called so, and the second, arrive at the hour.
    private static Item arrival(String who, int hour) {
        var arrival = Engagement.of(new ItemId(who), EngagementKind.ARRIVAL, Place.UNKNOWN, TRACK);
        var guests = Stream.of(who, who + "2").map(PersonId::new).toList();
        return arrival.withMoment(new Moment.Timed(MONDAY.atTime(hour, 0), MONDAY.atTime(hour, 0)))
                .withParty(arrival.party().withGuests(new Guests.Named(guests)));
    }

    private static Person person(String[] parts) {
        var name =
                parts[6].startsWith("_")
                        ? Text.english(parts[6])
                        : Text.of("", parts[6].isEmpty() ? "名" : parts[6]);
        return Person.named(new PersonId(parts[0]), name)
                .withCountry(parts[5])
                .withRank(
                        new Rank(
                                parts[2].isEmpty()
                                        ? OptionalInt.empty()
                                        : OptionalInt.of(Integer.parseInt(parts[2])),
                                parts[3].isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(DiplomaticClass.valueOf(parts[3])),
                                parts[4].isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(
                                                LocalDate.of(Integer.parseInt(parts[4]), 1, 1))));
    }

    private static DelegateRole role(String written) {
        return switch (written) {
            case "SUITE" -> DelegateRole.OFFICIAL_SUITE;
            case "DEPUTY" -> DelegateRole.DEPUTY_HEAD;
            default -> DelegateRole.valueOf(written);
        };
    }

    private static String said(Reason reason) {
        return switch (reason) {
            case Reason.ByHand() -> "hand";
            case Reason.ByRole(var role) -> role.name();
            case Reason.ByLevel(var level) ->
                    level.isPresent() ? String.valueOf(level.getAsInt()) : "no-level";
            case Reason.ByClass(var diplomatic) -> diplomatic.map(Enum::name).orElse("no-class");
            case Reason.BySeniority(var since) ->
                    since.map(date -> "since-" + date.getYear()).orElse("no-date");
            case Reason.ByCountry(var country) -> "in-" + country;
            case Reason.ByName(var name) -> name.orElse("no-name");
            case Reason.ByArrival(var arrival) ->
                    arrival.map(LocalDateTime::toLocalTime)
                            .map(time -> "at-" + time)
                            .orElse("no-arrival");
            case Reason.ByNotification(var notified) ->
                    notified.map(date -> "notified-" + date).orElse("not-notified");
            case Reason.AtHome(var home) -> home ? "home" : "guest";
            case Reason.AsEntered() -> "entered";
        };
    }

    private static List<String> ids(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
