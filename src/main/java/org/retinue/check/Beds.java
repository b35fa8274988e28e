package org.retinue.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.PersonId;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Stay;

/// The rules about where the delegation sleeps, once somebody has begun to give out rooms.
final class Beds {

    private Beds() {}

    /// V-5: somebody who is there on two days in a row has no room for the night between, or more
    /// people sleep in a room than it has beds for. Where a room was entered twice it is told once.
    static Stream<Finding> nights(Programme programme) {
        if (programme.tour().stays().isEmpty()) {
            return Stream.empty();
        }
        var last = programme.tour().lastDay();
        return Stream.concat(
                programme
                        .tour()
                        .firstDay()
                        .datesUntil(last)
                        .filter(night -> !night.isBefore(programme.situation().today()))
                        .flatMap(night -> without(programme, night)),
                programme.tour().stays().stream()
                        .filter(stay -> stay.people().size() > beds(stay.roomClass()))
                        .map(Beds::full)
                        .distinct());
    }

    private static Finding full(Stay stay) {
        return Finding.about(
                Rule.ROOMS,
                Severity.ERROR,
                new Provision.FullRoom(
                        Provision.Bedroom.of(stay), stay.people(), beds(stay.roomClass())));
    }

    /// V-5: whoever leads the delegation has no suite, though the rank is one that has; or a suite
    /// is for nobody of such a rank. Where a level is not known nobody can tell.
    static Stream<Finding> classes(Programme programme) {
        return programme.tour().stays().stream()
                .flatMap(stay ->
                        (isSuite(stay.roomClass())
                                        ? tooGood(programme, stay)
                                        : tooPlain(programme, stay))
                                .stream())
                .distinct()
                .map(evidence -> Finding.about(Rule.ROOMS, Severity.WARNING, evidence));
    }

    private static Optional<Provision> tooGood(Programme programme, Stay stay) {
        var lowest = programme.numbers().count("V-5.suite.level");
        var known = stay.people().stream().allMatch(who -> level(programme, who).isPresent());
        return stay.people().stream()
                .filter(_ -> known)
                .min(Comparator.comparingInt(who -> level(programme, who).orElseThrow()))
                .filter(first -> level(programme, first).orElseThrow() > lowest)
                .map(first ->
                        new Provision.SuiteForLower(
                                Provision.Bedroom.of(stay),
                                first,
                                level(programme, first).orElseThrow(),
                                lowest));
    }

    private static Optional<Provision> tooPlain(Programme programme, Stay stay) {
        var lowest = programme.numbers().count("V-5.head.level");
        return programme
                .tour()
                .delegation()
                .head()
                .map(Delegate::person)
                .filter(stay.people()::contains)
                .filter(head -> level(programme, head).stream().anyMatch(level -> level <= lowest))
                .map(head -> new Provision.HeadWithoutSuite(Provision.Bedroom.of(stay), head));
    }

    private static boolean isSuite(RoomClass roomClass) {
        return roomClass == RoomClass.GRAND_SUITE || roomClass == RoomClass.SUITE;
    }

    private static OptionalInt level(Programme programme, PersonId person) {
        return Ranks.rank(programme, person).level();
    }

    private static Stream<Finding> without(Programme programme, LocalDate night) {
        var people =
                programme.tour().delegation().delegates().stream()
                        .map(Delegate::person)
                        .filter(person -> isThere(programme, person, night))
                        .filter(person -> isThere(programme, person, night.plusDays(1)))
                        .filter(person -> !sleeps(programme, person, night))
                        .toList();
        return people.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Finding(
                                Rule.ROOMS,
                                Severity.ERROR,
                                Optional.of(night),
                                List.of(),
                                new Provision.NoRoom(people, night)));
    }

    private static boolean isThere(Programme programme, PersonId person, LocalDate date) {
        return programme.items().stream()
                .filter(item -> item.day().filter(date::equals).isPresent())
                .anyMatch(item -> programme.guests(item).contains(person));
    }

    private static boolean sleeps(Programme programme, PersonId person, LocalDate night) {
        return programme.tour().stays().stream()
                .filter(stay -> stay.isIn(night))
                .anyMatch(stay -> stay.people().contains(person));
    }

    private static int beds(RoomClass roomClass) {
        return switch (roomClass) {
            case GRAND_SUITE, SUITE, DOUBLE -> 2;
            case SINGLE -> 1;
            case WORKING -> 0;
        };
    }
}
