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
import java.util.stream.Stream;
import org.retinue.tour.CheckReturnValue;
import org.retinue.tour.Id;

/// Searches what was made for what was withheld. Nothing that leaves is trusted because of how it
/// was made.
///
/// The wall is that the tour itself is redacted; this looks behind it. It cannot see what would
/// stand anywhere by chance: times and dates, words of a list (a class of rooms, a state of
/// confirmation, a need, a sex), numbers of one or two digits, and those of three but for the
/// number of a hotel room near who sleeps there or its hotel, the worth of a gift near the gift,
/// the cost of a meal near the meal. Nor does it see single words of two letters, a name in another
/// spelling or a part of it, what an audience is given in another field, what two texts that may be
/// seen say where one ends and the other begins, or what stands in a picture.
@CheckReturnValue
public final class Leaks {

    private static final int KEY = 3;

    /// The pieces by their first letters.
    private final Map<String, List<Piece>> pieces;

    private final Seams seams;

    private Leaks(Collection<Piece> pieces, Seams seams) {
        this.seams = seams;
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
                        .flatMap(value -> pieces(redacted, value.getKey(), value.getValue()))
                        .filter(piece -> !whole.contains(piece.letters()))
                        .collect(Collectors.toCollection(HashSet::new));
        var proved = proved(all, given);
        var said = proved(all, openly);
        all.removeIf(piece ->
                (proved.contains(piece.alone()) && !piece.isTelling())
                        || said.contains(piece.alone()));
        return new Leaks(all, Seams.of(given, openly));
    }

    /// Those of the pieces that stand in the texts, whatever is beside them.
    private static Set<Piece> proved(Collection<Piece> pieces, Collection<String> texts) {
        var search = new Leaks(pieces.stream().map(Piece::alone).toList(), Seams.NONE);
        return search.found(Script.of(String.join("\n", texts))).keySet();
    }

    private static Stream<Piece> pieces(Redacted redacted, String value, DataKind kind) {
        var beside = redacted.beside().get(value);
        return beside == null
                ? Piece.of(value, kind).stream()
                : Stream.of(Piece.beside(value, kind, beside));
    }

    /// The same search, but for what is said openly here besides.
    public Leaks but(Collection<String> openly) {
        var all = pieces.values().stream().flatMap(List::stream).toList();
        var said = proved(all, openly);
        return new Leaks(
                all.stream().filter(piece -> !said.contains(piece.alone())).toList(),
                seams.and(openly));
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
                    if (!found.containsKey(piece)
                            && piece.stands(text, place)
                            && !isByChance(piece, text, place)) {
                        found.put(piece, text.line(place));
                    }
                }
            }
        }
        return found;
    }

    private boolean isByChance(Piece piece, Script text, int place) {
        var end = place + piece.letters().length();
        return piece.isBeside()
                ? seams.isCounted(text, end)
                : !piece.isTelling() && seams.isOne(text, place, end);
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
