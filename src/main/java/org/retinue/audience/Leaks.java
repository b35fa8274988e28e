package org.retinue.audience;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.retinue.tour.CheckReturnValue;
import org.retinue.tour.Id;

/// Searches what was made for what was withheld. Nothing that leaves is trusted because of how it
/// was made.
@CheckReturnValue
public final class Leaks {

    private static final int KEY = 3;

    /// The pieces by their first letters.
    private final Map<String, List<Piece>> pieces;

    private Leaks(Collection<Piece> pieces) {
        this.pieces = pieces.stream().collect(Collectors.groupingBy(piece -> key(piece.letters())));
    }

    /// A search for what was withheld, but for what stands legitimately in the redacted tour or is
    /// said openly in any case: the words of forms, who issues a paper. A value that is nobody's
    /// business wherever it stands (a passport's number, a telephone's) has to be a whole line
    /// there.
    public static Leaks of(Redacted redacted, Collection<String> openly) {
        var given = given(redacted);
        var whole =
                given.stream()
                        .flatMap(String::lines)
                        .map(Leaks::letters)
                        .collect(Collectors.toSet());
        var all =
                redacted.values().entrySet().stream()
                        .flatMap(value -> Piece.of(value.getKey(), value.getValue()).stream())
                        .filter(piece -> !whole.contains(piece.letters()))
                        .collect(Collectors.toCollection(HashSet::new));
        var search = new Leaks(all);
        search.found(Script.of(String.join("\n", given))).keySet().stream()
                .filter(piece -> !piece.isTelling())
                .forEach(all::remove);
        all.removeAll(search.found(Script.of(String.join("\n", openly))).keySet());
        return new Leaks(all);
    }

    /// The same search, but for what is said openly here besides.
    public Leaks but(Collection<String> openly) {
        var said = found(Script.of(String.join("\n", openly))).keySet();
        return new Leaks(
                pieces.values().stream()
                        .flatMap(List::stream)
                        .filter(piece -> !said.contains(piece))
                        .toList());
    }

    /// What of the withheld stands in the output.
    public static List<Leak> in(String output, Redacted redacted) {
        return of(redacted, Set.of()).in(output);
    }

    /// What stands in the output, in the order of its lines.
    public List<Leak> in(String output) {
        var found = new LinkedHashMap<Piece, Integer>(found(Script.of(output)));
        found(Script.of(Script.undone(output))).forEach(found::putIfAbsent);
        return found.entrySet().stream()
                .map(one -> new Leak(one.getKey().kind(), one.getValue()))
                .distinct()
                .sorted(Comparator.comparingInt(Leak::line).thenComparing(Leak::kind))
                .toList();
    }

    /// The pieces that stand in the text, each with the first of its lines.
    private Map<Piece, Integer> found(Script text) {
        var found = new HashMap<Piece, Integer>();
        for (var place = 0; place < text.length(); place++) {
            for (var length = 2; length <= KEY; length++) {
                for (var piece : candidates(text, place, length)) {
                    if (!found.containsKey(piece) && piece.stands(text, place)) {
                        found.put(piece, text.line(place));
                    }
                }
            }
        }
        return found;
    }

    private List<Piece> candidates(Script text, int place, int length) {
        return place + length > text.length()
                ? List.of()
                : pieces.getOrDefault(text.letters().substring(place, place + length), List.of());
    }

    private static String key(String letters) {
        return letters.substring(0, Math.min(KEY, letters.length()));
    }

    private static String letters(String line) {
        return Script.of(line).letters();
    }

    private static List<String> given(Redacted redacted) {
        var leaves = Leaves.of(redacted.tour());
        var given = new ArrayList<String>();
        leaves.values().forEach(leaf -> given.addAll(leaf.written()));
        leaves.ids().forEach(leaf -> given.add(((Id) leaf.value()).value()));
        redacted.tour().programmeDates().forEach(day -> given.add(day.toString()));
        return given;
    }
}
