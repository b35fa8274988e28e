package org.retinue.desk;

import java.util.List;
import java.util.Optional;
import org.retinue.store.Stored;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// What the workspace holds after another program wrote to it: its contents, and the opened tours
/// as they are there.
record Refreshed(Contents contents, List<Stored> tours) {

    static Refreshed from(Workspace workspace, List<TourId> opened, Optional<Tour> shown) {
        var neighbours = shown.map(tour -> Loaded.neighbours(workspace, tour)).orElse(List.of());
        return new Refreshed(
                Contents.of(workspace).withNeighbours(neighbours),
                opened.stream().flatMap(id -> workspace.tour(id).stream()).toList());
    }
}
