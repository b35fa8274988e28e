package org.retinue.tour;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Whose flags hang where a tour meets its hosts: the countries of the guests, by their English
/// names, and that of the hosts where it is known.
public record Flags(List<String> guests, Optional<String> host) {

    public Flags {
        guests = List.copyOf(guests);
    }

    public static Flags of(Tour tour) {
        var guests = guests(tour);
        return new Flags(guests, host(tour, guests));
    }

    private static List<String> guests(Tour tour) {
        var delegation = tour.delegation();
        return delegation.country().isEmpty()
                ? delegation.delegates().stream()
                        .map(Delegate::person)
                        .flatMap(person -> country(tour, person).stream())
                        .distinct()
                        .sorted(
                                Comparator.comparing(
                                        code -> Locale.of("", code).getDisplayCountry(Locale.UK)))
                        .toList()
                : List.of(delegation.country());
    }

    /// That of most who receive, as far as theirs are known.
    private static Optional<String> host(Tour tour, List<String> guests) {
        Map<String, Integer> counted = new TreeMap<>();
        tour.items().stream()
                .map(item -> item.party().reception())
                .flatMap(it -> Stream.concat(it.lead().stream(), it.greeters().stream()))
                .flatMap(person -> country(tour, person).stream())
                .filter(code -> !guests.contains(code))
                .forEach(code -> counted.merge(code, 1, Integer::sum));
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Collections.max(counted.entrySet(), Map.Entry.comparingByValue()).getKey());
    }

    private static Optional<String> country(Tour tour, PersonId person) {
        return tour.directory().person(person).map(Person::country).filter(code -> !code.isEmpty());
    }
}
