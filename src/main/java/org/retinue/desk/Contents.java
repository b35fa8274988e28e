package org.retinue.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.retinue.store.Stored;
import org.retinue.store.TourSummary;
import org.retinue.store.Workspace;
import org.retinue.tour.Directory;
import org.retinue.tour.Office;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes;

/// What was last read of the workspace besides the opened tours. The neighbours are the tours that
/// share a day with the one on the desk.
record Contents(
        List<TourSummary> stored,
        List<Tour> neighbours,
        Directory directory,
        TravelTimes travelTimes,
        Office office) {

    private static final Comparator<TourSummary> NEWEST_FIRST =
            Comparator.comparing(TourSummary::firstDay)
                    .reversed()
                    .thenComparing(summary -> summary.id().value());

    static Contents of(Workspace workspace) {
        return new Contents(
                workspace.tours(),
                List.of(),
                workspace.directory(),
                workspace.travelTimes(),
                workspace.office());
    }

    Contents withNeighbours(List<Tour> changed) {
        return new Contents(stored, changed, directory, travelTimes, office);
    }

    boolean has(TourId id) {
        return stored.stream().anyMatch(summary -> summary.id().equals(id));
    }

    Contents without(TourId id) {
        return new Contents(
                stored.stream().filter(summary -> !summary.id().equals(id)).toList(),
                neighbours.stream().filter(tour -> !tour.id().equals(id)).toList(),
                directory,
                travelTimes,
                office);
    }

    /// All tours: those on the desk as they are there, the others as they are stored.
    List<TourSummary> summaries(Dossier before, Dossier now) {
        var summaries = new TreeMap<TourId, TourSummary>();
        stored.forEach(summary -> summaries.put(summary.id(), summary));
        before.tours().keySet().forEach(summaries::remove);
        now.tours().values().forEach(tour -> summaries.put(tour.id(), summary(tour)));
        return summaries.values().stream().sorted(NEWEST_FIRST).toList();
    }

    /// The other tours that share a day with this one, or meet it at midnight.
    List<Tour> others(Tour tour, Dossier now) {
        var others = new TreeMap<TourId, Tour>();
        neighbours.forEach(other -> others.put(other.id(), other));
        others.putAll(now.tours());
        others.remove(tour.id());
        return others.values().stream().filter(other -> meet(tour, other)).toList();
    }

    TourSummary summary(Tour tour) {
        return TourSummary.of(new Stored(tour, version(tour.id()).orElse(0L)));
    }

    private Optional<Long> version(TourId id) {
        return stored.stream()
                .filter(summary -> summary.id().equals(id))
                .map(TourSummary::version)
                .findFirst();
    }

    private static boolean meet(Tour one, Tour other) {
        return !one.lastDay().plusDays(1).isBefore(other.firstDay())
                && !other.lastDay().plusDays(1).isBefore(one.firstDay());
    }
}
