package org.retinue.audience;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where texts that may be seen stand side by side, and by chance say together what was withheld:
/// the title that ends with a city, before the heading that begins with the arrival.
record Seams(Set<String> texts, Set<String> units) {

    static final Seams NONE = new Seams(Set.of(), Set.of());

    private static final int SHORTEST = 3;
    private static final Pattern UNIT = Pattern.compile("\\{\\d[^{}]*\\}(.+)");

    /// Of what is given and what papers say themselves. What stands behind a number there is a
    /// unit.
    static Seams of(Collection<String> given, Collection<String> openly) {
        return new Seams(
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

    /// With what papers say besides.
    Seams and(Collection<String> openly) {
        var more = of(List.of(), openly);
        return new Seams(union(texts, more.texts), union(units, more.units));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return other.isEmpty()
                ? one
                : Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    /// Whether a text that begins before the stretch reaches to where another begins that ends
    /// behind it. Both stand there whole, so that each would be seen in any case.
    boolean isOne(Script text, int from, int to) {
        var end = -1;
        var start = Integer.MAX_VALUE;
        for (var one : texts) {
            for (var within = 1; within < one.length(); within++) {
                if (isWhole(text, one, from - within)) {
                    end = Math.max(end, from - within + one.length());
                }
                if (isWhole(text, one, to - within)) {
                    start = Math.min(start, to - within);
                }
            }
        }
        return start <= end;
    }

    /// Whether what stands behind the place counts something.
    boolean isCounted(Script text, int place) {
        return units.stream()
                .anyMatch(unit ->
                        text.letters().startsWith(unit, place)
                                && text.isEdge(place + unit.length()));
    }

    private static boolean isWhole(Script text, String one, int place) {
        return place >= 0
                && text.letters().startsWith(one, place)
                && text.isEdge(place)
                && text.isEdge(place + one.length());
    }
}
