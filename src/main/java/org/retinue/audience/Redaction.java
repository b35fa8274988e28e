package org.retinue.audience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.retinue.tour.CheckReturnValue;
import org.retinue.tour.Id;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// Makes the tour that an audience may have.
@CheckReturnValue
public final class Redaction {

    private Redaction() {}

    /// The lines that the audience sees, without what it does not see of them. What was withheld is
    /// found by comparing what came out with what went in, whatever was the reason for it.
    public static Redacted of(
            Tour tour, Audience audience, Optional<PersonId> reader, Steads steads) {
        var seen = seen(tour, audience, reader, steads);
        var before = Leaves.of(tour);
        var missing = missing(before.values(), Leaves.of(seen).values());
        var given = NewIds.in(seen, ids(before), words(missing, seen), steads).in(seen);
        var after = Leaves.of(given);
        var counted = new TreeMap<DataKind, Integer>();
        missing.forEach(leaf -> counted.merge(leaf.kind(), 1, Integer::sum));
        var values = values(missing, before, after);
        return new Redacted(
                given, audience, counted, values, new TreeMap<>(Beside.in(tour, values.keySet())));
    }

    /// What somebody is there for may be told by something that is withheld (a hotel has them as
    /// its contact, and no room is seen), so what is left is looked at again until nothing more is
    /// withheld.
    private static Tour seen(
            Tour tour, Audience audience, Optional<PersonId> reader, Steads steads) {
        var scoped = new Scoping(audience, reader).of(tour);
        var who = Who.in(scoped, audience::sees);
        var seen = new Redacting(audience::sees, reader, who, steads).of(scoped);
        return seen.equals(tour) ? seen : seen(seen, audience, reader, steads);
    }

    /// The values that are there before and not after, each as often as that is so.
    private static List<Leaf> missing(List<Leaf> before, List<Leaf> after) {
        Map<Leaf.Known, Integer> there = new HashMap<>();
        after.forEach(leaf -> there.merge(leaf.known(), 1, Integer::sum));
        var missing = new ArrayList<Leaf>();
        for (var leaf : before) {
            if (there.merge(leaf.known(), -1, Integer::sum) < 0) {
                missing.add(leaf);
            }
        }
        return missing;
    }

    private static Set<Id> ids(Leaves leaves) {
        return leaves.ids().stream()
                .map(leaf -> (Id) leaf.value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The words of names that are withheld, but for those that are seen in other names.
    private static Set<String> words(List<Leaf> missing, Tour seen) {
        var words = new HashSet<>(NewIds.words(names(missing)));
        words.removeAll(NewIds.words(names(Leaves.of(seen).values())));
        return words;
    }

    private static List<String> names(List<Leaf> leaves) {
        return leaves.stream()
                .filter(Leaf::isName)
                .flatMap(leaf -> leaf.written().stream())
                .toList();
    }

    private static SortedMap<String, DataKind> values(
            List<Leaf> missing, Leaves before, Leaves after) {
        var values = new TreeMap<String, DataKind>();
        missing.forEach(leaf ->
                leaf.written().forEach(text -> values.merge(text, leaf.kind(), Redaction::graver)));
        var ids = ids(after).stream().map(Id::value).collect(Collectors.toSet());
        before.ids()
                .forEach(leaf ->
                        values.merge(((Id) leaf.value()).value(), leaf.kind(), Redaction::graver));
        values.keySet().removeAll(ids);
        after.values().forEach(leaf -> values.keySet().removeAll(leaf.written()));
        values.remove("");
        return values;
    }

    private static DataKind graver(DataKind one, DataKind other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
