package org.retinue.exchange.paste;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.retinue.tour.PersonId;
import org.retinue.tour.SiteId;
import org.retinue.tour.TrackId;

/// What the officer says about a pasted table, against what would be guessed: the meaning of
/// columns, the first day, the dates of rows, what written names stand for, rows left out, the
/// track, and whether a row without an end lasts until the next one.
public record Wishes(
        Map<Integer, Meaning> columns,
        Optional<LocalDate> firstDay,
        Map<Integer, LocalDate> dates,
        Map<String, Means<SiteId>> sites,
        Map<String, Means<PersonId>> people,
        Set<Integer> leftOut,
        Optional<TrackId> track,
        Optional<Boolean> untilNext) {

    public static final Wishes NONE =
            new Wishes(
                    Map.of(),
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty());

    public Wishes {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        dates = Collections.unmodifiableMap(new TreeMap<>(dates));
        sites = Collections.unmodifiableMap(new TreeMap<>(sites));
        people = Collections.unmodifiableMap(new TreeMap<>(people));
        leftOut = Set.copyOf(leftOut);
    }

    public Wishes withColumn(int column, Meaning meaning) {
        return new Wishes(
                put(columns, column, meaning),
                firstDay,
                dates,
                sites,
                people,
                leftOut,
                track,
                untilNext);
    }

    public Wishes withFirstDay(LocalDate changed) {
        return new Wishes(
                columns, Optional.of(changed), dates, sites, people, leftOut, track, untilNext);
    }

    public Wishes with(DateMend mend) {
        var changed = new TreeMap<>(dates);
        changed.putAll(mend.dates());
        return new Wishes(columns, firstDay, changed, sites, people, leftOut, track, untilNext);
    }

    public Wishes withSite(String written, Means<SiteId> means) {
        return new Wishes(
                columns,
                firstDay,
                dates,
                put(sites, Names.folded(written), means),
                people,
                leftOut,
                track,
                untilNext);
    }

    public Wishes withPerson(String written, Means<PersonId> means) {
        return new Wishes(
                columns,
                firstDay,
                dates,
                sites,
                put(people, Names.folded(written), means),
                leftOut,
                track,
                untilNext);
    }

    public Wishes withRow(int row, boolean isTaken) {
        var changed = new HashSet<>(leftOut);
        if (isTaken) {
            changed.remove(row);
        } else {
            changed.add(row);
        }
        return new Wishes(columns, firstDay, dates, sites, people, changed, track, untilNext);
    }

    public Wishes withTrack(TrackId changed) {
        return new Wishes(
                columns, firstDay, dates, sites, people, leftOut, Optional.of(changed), untilNext);
    }

    public Wishes withUntilNext(boolean changed) {
        return new Wishes(
                columns, firstDay, dates, sites, people, leftOut, track, Optional.of(changed));
    }

    private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
        var changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
