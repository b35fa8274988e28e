package org.retinue.desk;

import java.util.List;
import java.util.Optional;
import org.retinue.store.Stored;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// What the workspace holds after another program wrote to it: its contents, the opened tours as
/// they are there, and those that are there no more.
record Refreshed(Contents contents, List<Stored> tours, List<TourId> gone) {

    static Refreshed from(Workspace workspace, List<TourId> opened, Optional<Tour> shown) {
        var contents = Contents.of(workspace);
        return new Refreshed(
                contents.withNeighbours(
                        shown.map(tour -> neighbours(workspace, tour)).orElse(List.of())),
                opened.stream().flatMap(id -> workspace.tour(id).stream()).toList(),
                opened.stream().filter(id -> !contents.has(id)).toList());
    }

    /// The tours that share a day with the tour, or meet it at midnight.
    static List<Tour> neighbours(Workspace workspace, Tour tour) {
        return workspace.toursBetween(tour.firstDay().minusDays(1), tour.lastDay().plusDays(1));
    }
}
