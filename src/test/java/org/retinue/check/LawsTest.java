package org.retinue.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Assignment;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Directory;
import org.retinue.tour.Guests;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// Random tours against minutes counted one by one.
class LawsTest {

    private static final int ITEMS = 30;

    @Property(tries = 300)
    void overlapsAreThoseOfTheMinutes(@ForAll long seed) {
        var tour = ArbitraryTours.tour(seed, ITEMS);
        var expected = new HashSet<String>();
        for (var one : tour.items()) {
            for (var other : tour.items()) {
                var minutes = common(minutes(tour, one), minutes(tour, other)).size();
                if (one.id().compareTo(other.id()) < 0 && minutes > 0 && meet(tour, one, other)) {
                    expected.add(overlap(one, other, minutes, severity(tour, one, other)));
                }
            }
        }
        assertEquals(expected, overlaps(tour));
    }

    @Property(tries = 200)
    void theOrderOfEntryDoesNotMatter(@ForAll long seed) {
        var tour = ArbitraryTours.tour(seed, ITEMS);
        var others =
                List.of(
                        onTheSameDays(ArbitraryTours.tour(seed + 1, ITEMS), tour),
                        onTheSameDays(ArbitraryTours.tour(seed + 2, ITEMS), tour));
        var shuffled = new ArrayList<>(tour.items());
        Collections.shuffle(shuffled, new Random(seed));
        var again = tour.withItems(shuffled, Directory.EMPTY);
        assertEquals(
                Checks.findings(situation(tour, others, seed)),
                Checks.findings(situation(again, others.reversed(), seed)));
    }

    @Property(tries = 200)
    void findingsAreSortedAndTheirItemsAreActive(@ForAll long seed) {
        var tour = ArbitraryTours.tour(seed, ITEMS);
        var found = Checks.findings(situation(tour, List.of(), seed));
        var days = found.stream().map(finding -> finding.day().orElse(LocalDate.MAX)).toList();
        assertEquals(days.stream().sorted().toList(), days);
        assertEquals(List.copyOf(new LinkedHashSet<>(found)), found);
        assertEquals(
                Set.of(),
                found.stream()
                        .flatMap(finding -> finding.items().stream())
                        .filter(id -> !tour.item(id).orElseThrow().isActive())
                        .collect(Collectors.toSet()));
    }

    private static Set<String> overlaps(Tour tour) {
        return Checks.findings(situation(tour, List.of(), 0)).stream()
                .filter(finding -> finding.rule() == Rule.OVERLAP)
                .map(finding -> {
                    var items =
                            finding.items().stream()
                                    .sorted()
                                    .map(id -> tour.item(id).orElseThrow())
                                    .toList();
                    var minutes = ((Evidence.Overlap) finding.evidence()).minutes();
                    return overlap(items.getFirst(), items.getLast(), minutes, finding.severity());
                })
                .collect(Collectors.toSet());
    }

    private static String overlap(Item one, Item other, long minutes, Severity severity) {
        return one.id() + " " + other.id() + " " + minutes + " " + severity;
    }

    private static boolean meet(Tour tour, Item one, Item other) {
        return !common(busy(tour, one), busy(tour, other)).isEmpty()
                || bothForEverybody(one, other);
    }

    private static boolean bothForEverybody(Item one, Item other) {
        return one.party().guests().equals(Guests.ALL)
                && other.party().guests().equals(Guests.ALL)
                && !common(Set.copyOf(one.party().tracks()), Set.copyOf(other.party().tracks()))
                        .isEmpty();
    }

    private static Severity severity(Tour tour, Item one, Item other) {
        var shared = common(busy(tour, one), busy(tour, other));
        var withHead =
                tour.delegation().delegates().stream()
                        .filter(delegate -> delegate.role() == DelegateRole.HEAD)
                        .limit(1)
                        .map(Delegate::person)
                        .anyMatch(shared::contains);
        var firm = Set.of(ConfirmationState.CONFIRMED, ConfirmationState.DONE);
        var bothFirm =
                Stream.of(one, other)
                        .allMatch(item -> firm.contains(item.standing().confirmation().state()));
        return withHead || bothFirm || bothForEverybody(one, other)
                ? Severity.ERROR
                : Severity.WARNING;
    }

    private static Set<PersonId> busy(Tour tour, Item item) {
        var party = item.party();
        return Stream.of(
                        tour.guests(item).stream(),
                        party.reception().lead().stream(),
                        party.reception().greeters().stream(),
                        party.assignments().stream().map(Assignment::person))
                .flatMap(people -> people)
                .collect(Collectors.toSet());
    }

    /// The minutes that an active item takes up; a milestone takes none.
    private static Set<Instant> minutes(Tour tour, Item item) {
        var interval = tour.interval(item).filter(_ -> item.isActive());
        var length = interval.map(found -> found.length().toMinutes()).orElse(0L);
        return LongStream.range(0, length)
                .mapToObj(minute -> interval.orElseThrow().start().plus(minute, ChronoUnit.MINUTES))
                .collect(Collectors.toSet());
    }

    private static <T> Set<T> common(Set<T> one, Set<T> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static Situation situation(Tour tour, List<Tour> others, long seed) {
        return new Situation(
                tour,
                ArbitraryTours.travelTimes(seed),
                others,
                tour.firstDay().minusDays(5),
                RulePacks.general());
    }

    /// The tour under an id of its own, moved to begin with the other.
    private static Tour onTheSameDays(Tour tour, Tour other) {
        var days = ChronoUnit.DAYS.between(tour.firstDay(), other.firstDay());
        var moved = tour.items().stream().map(item -> item.withMoment(later(item.moment(), days)));
        return tour.withId(new TourId("moved-" + tour.id()))
                .withDays(
                        tour.days().stream()
                                .map(day -> new Day(day.date().plusDays(days), day.heading()))
                                .toList())
                .withItems(moved.toList(), Directory.EMPTY);
    }

    private static Moment later(Moment moment, long days) {
        return switch (moment) {
            case Moment.Timed(var start, var end) ->
                    new Moment.Timed(start.plusDays(days), end.plusDays(days));
            case Moment.ToBeConfirmed(var day, var place, var length) ->
                    new Moment.ToBeConfirmed(day.plusDays(days), place, length);
            case Moment.Pooled pooled -> pooled;
        };
    }
}
