package org.retinue.desk;

import java.util.List;
import java.util.Optional;
import org.retinue.store.Stored;
import org.retinue.store.Workspace;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// What the workspace holds after another program wrote to it: its contents, what was given out of
/// the tour that is shown, the opened tours as they are there, and those that are there no more.
record Refreshed(
        Contents contents, Optional<Surveyed> surveyed, List<Stored> tours, List<TourId> gone) {

    /// What surrounds a tour: the tours that share a day with it, or meet it at midnight, and what
    /// was given out of it.
    record Around(List<Tour> neighbours, Surveyed surveyed) {

        static Around of(Workspace workspace, Tour tour) {
            return new Around(
                    workspace.toursBetween(
                            tour.firstDay().minusDays(1), tour.lastDay().plusDays(1)),
                    Surveyed.of(tour.id(), new GivenOut(workspace, "").inHands(tour.id())));
        }
    }

    static Refreshed from(Workspace workspace, List<TourId> opened, Optional<Tour> shown) {
        var contents = Contents.of(workspace);
        var around = shown.map(tour -> Around.of(workspace, tour));
        return new Refreshed(
                contents.withNeighbours(around.map(Around::neighbours).orElse(List.of())),
                around.map(Around::surveyed),
                opened.stream().flatMap(id -> workspace.tour(id).stream()).toList(),
                opened.stream().filter(id -> !contents.has(id)).toList());
    }
}
