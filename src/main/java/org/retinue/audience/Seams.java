package org.retinue.audience;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where texts that may be seen stand side by side, and by chance say together what was withheld:
/// the title that ends with a city, before the heading that begins with the arrival.
///
/// The texts are kept by their first letters: what was withheld is found by chance thousands of
/// times in the papers of a tour, and each time all that may be seen is held against it.
record Seams(Map<String, Set<String>> texts, int longest, Set<String> units) {

    static final Seams NONE = of(Set.of(), Set.of());

    private static final int SHORTEST = 3;
    private static final Pattern UNIT = Pattern.compile("\\{\\d[^{}]*\\}(.+)");

    /// Of what is given and what papers say themselves. What stands behind a number there is a
    /// unit.
    static Seams of(Collection<String> given, Collection<String> openly) {
        return of(
                Stream.concat(given.stream(), openly.stream())
                        .flatMap(String::lines)
                        .map(line -> Script.of(line).letters())
                        .filter(letters -> letters.length() >= SHORTEST)
                        .collect(Collectors.toSet()),
                openly.stream()
                        .map(UNIT::matcher)
                        .filter(unit -> unit.matches())
                        .map(unit -> Script.of(unit.group(1)).letters())
                        .filter(letters -> !letters.isEmpty())
                        .collect(Collectors.toSet()));
    }

    private static Seams of(Set<String> texts, Set<String> units) {
        return new Seams(
                texts.stream().collect(Collectors.groupingBy(Seams::head, Collectors.toSet())),
                texts.stream().mapToInt(String::length).max().orElse(0),
                units);
    }

    private static String head(String letters) {
        return letters.substring(0, SHORTEST);
    }

    /// With what papers say besides.
    Seams and(Collection<String> openly) {
        var more = of(List.of(), openly);
        return more.texts.isEmpty() && more.units.isEmpty()
                ? this
                : of(union(all(), more.all()), union(units, more.units));
    }

    private Set<String> all() {
        return texts.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    /// Whether a text that begins before the stretch reaches to where another begins that ends
    /// behind it. Both stand there whole, so that each would be seen in any case.
    boolean isOne(Script text, int from, int to) {
        var end = across(text, from).mapToInt(Stretch::to).max().orElse(-1);
        var start = across(text, to).mapToInt(Stretch::from).min().orElse(Integer.MAX_VALUE);
        return start <= end;
    }

    private record Stretch(int from, int to) {}

    /// Those that stand there whole, begin before the place and end behind it.
    private Stream<Stretch> across(Script text, int place) {
        return text.edgesBefore(place, longest)
                .boxed()
                .flatMap(from ->
                        beginning(text, from)
                                .map(one -> new Stretch(from, from + one.length()))
                                .filter(one -> one.to() > place && text.isEdge(one.to())));
    }

    private Stream<String> beginning(Script text, int place) {
        return place + SHORTEST > text.length()
                ? Stream.empty()
                : texts
                        .getOrDefault(text.letters().substring(place, place + SHORTEST), Set.of())
                        .stream()
                        .filter(one -> text.letters().startsWith(one, place));
    }

    /// Whether what stands behind the place counts something.
    boolean isCounted(Script text, int place) {
        return units.stream()
                .anyMatch(unit ->
                        text.letters().startsWith(unit, place)
                                && text.isEdge(place + unit.length()));
    }
}
