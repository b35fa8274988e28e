package org.retinue.desk;

import java.util.List;
import java.util.Optional;
import org.retinue.store.Stored;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// A tour as read from the workspace, with the tours that share a day with it.
record Loaded(Optional<Stored> stored, List<Tour> neighbours) {

    static Loaded from(Workspace workspace, TourId id) {
        var stored = workspace.tour(id);
        return new Loaded(
                stored, stored.map(found -> neighbours(workspace, found.tour())).orElse(List.of()));
    }

    static List<Tour> neighbours(Workspace workspace, Tour tour) {
        return workspace.toursBetween(tour.firstDay(), tour.lastDay());
    }
}
