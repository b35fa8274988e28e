package org.retinue.ui.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.retinue.release.Comparison;
import org.retinue.release.FieldChange;
import org.retinue.release.Merge;
import org.retinue.release.Part;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// What two sides made of a tour that they had in common, and what comes of it by what is chosen
/// where both changed the same.
public record Merging(Tour base, Tour mine, Tour theirs, List<Dispute> disputes) {

    public Merging {
        disputes = List.copyOf(disputes);
    }

    public static Merging of(Tour base, Tour mine, Tour theirs) {
        return new Merging(base, mine, theirs, Dispute.of(base, mine, theirs));
    }

    /// What only the one side did.
    public List<FieldChange> onlyMine() {
        return undisputed(Comparison.of(base, mine).fields());
    }

    public List<FieldChange> onlyTheirs() {
        return undisputed(Comparison.of(base, theirs).fields());
    }

    /// What both did, where in these disputes theirs holds and in all others mine. What cannot
    /// stand beside what only I did (something on a track that I took away) brings along what it
    /// needs.
    public Tour result(Collection<Dispute> forThem) {
        if (forThem.isEmpty()) {
            return Merge.of(base, mine, theirs).tour();
        }
        var given = new ArrayList<FieldChange>();
        var differing = Comparison.of(mine, theirs).fields();
        for (var change : differing) {
            forThem.stream()
                    .filter(dispute -> Dispute.touches(dispute.path(), change))
                    .findFirst()
                    .ifPresent(dispute -> given.add(part(dispute.path(), change)));
        }
        add(differing, Merging::isKnownToThemAlone, given);
        var yielding =
                yielding(given)
                        .or(() -> {
                            add(differing, Merging::isNeeded, given);
                            return yielding(given);
                        });
        return Merge.of(base, yielding.orElse(mine), theirs).tour();
    }

    private Optional<Tour> yielding(List<FieldChange> given) {
        try {
            return Optional.of(new Comparison(mine, theirs, given).applyTo(mine));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static void add(
            List<FieldChange> from, Predicate<FieldChange> wanted, List<FieldChange> into) {
        from.stream()
                .filter(wanted)
                .filter(change ->
                        into.stream().noneMatch(there -> there.path().equals(change.path())))
                .forEach(into::add);
    }

    /// What is given may name it; whoever is not named is not in a tour.
    private static boolean isKnownToThemAlone(FieldChange change) {
        return change.before().isEmpty()
                && change.field().isEmpty()
                && Set.of(Part.SITE, Part.PERSON, Part.VEHICLE).contains(change.part());
    }

    /// Tracks and rooms that I took away and they use.
    private static boolean isNeeded(FieldChange change) {
        return change.before().isEmpty()
                && ((change.part() == Part.TRACK && change.field().isEmpty())
                        || (change.part() == Part.SITE && change.field().startsWith("rooms/")));
    }

    /// Of a text or a table only the entry that is in dispute is given.
    private static FieldChange part(String path, FieldChange change) {
        if (path.length() <= change.path().length()) {
            return change;
        }
        var entry = path.substring(change.path().length() + 1);
        var ours = change.before().orElse("");
        var others = change.after().orElse("");
        if (ours instanceof Text one && others instanceof Text other) {
            return with(change, new Text(entry(entry, one.forms(), other.forms())));
        }
        if (ours instanceof SortedMap<?, ?> one && others instanceof SortedMap<?, ?> other) {
            return with(change, entry(entry, one, other));
        }
        return change;
    }

    private static FieldChange with(FieldChange change, Object after) {
        return new FieldChange(change.path(), change.before(), Optional.of(after));
    }

    /// The one table with this entry as the other has it.
    @SuppressWarnings("unchecked") // both are the values of one field
    private static <K, V> SortedMap<K, V> entry(
            String entry, SortedMap<K, V> one, SortedMap<?, ?> other) {
        var given = new TreeMap<>(one);
        given.keySet().removeIf(key -> key.toString().equals(entry));
        other.forEach((key, value) -> {
            if (key.toString().equals(entry)) {
                given.put((K) key, (V) value);
            }
        });
        return given;
    }

    private List<FieldChange> undisputed(List<FieldChange> changes) {
        return changes.stream()
                .filter(change ->
                        disputes.stream()
                                .noneMatch(dispute -> Dispute.touches(dispute.path(), change)))
                .toList();
    }
}
