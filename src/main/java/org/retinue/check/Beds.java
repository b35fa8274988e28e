package org.retinue.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.PersonId;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Stay;

/// The rule about where the delegation sleeps, once somebody has begun to give out rooms.
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
