package org.retinue.desk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.retinue.edit.Deed;
import org.retinue.store.Change;
import org.retinue.store.Saved;
import org.retinue.store.Workspace;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

/// A workspace that was brought to another place, and the versions that its tours have there, as
/// far as they are others.
record Moved(Workspace workspace, Map<TourId, Long> versions) {

    Moved {
        versions = Map.copyOf(versions);
    }

    /// A copy; or, where there is nothing left to copy, a backup into which everything is written
    /// that is known of the workspace.
    static Moved of(Workspace here, Path file, Dossier known) {
        try {
            here.backup(file);
            return new Moved(here.reopened(file), Map.of());
        } catch (Trouble e) {
            return switch (e.kind()) {
                case MOVED, NOT_FOUND, NOT_A_WORKSPACE, DAMAGED, CANNOT_READ ->
                        rescued(here.rescued(file), known);
                default -> throw e;
            };
        }
    }

    private static Moved rescued(Workspace there, Dossier known) {
        var versions = new HashMap<TourId, Long>();
        for (var tour : known.tours().values()) {
            versions.put(tour.id(), written(there, tour));
        }
        var shared = there.directory();
        var _ =
                there.save(
                        shared, shared.with(known.directory()), deed(Deed.CHANGE_SITE), Text.EMPTY);
        there.save(there.travelTimes(), known.travelTimes(), deed(Deed.CHANGE_TRAVEL_TIME));
        var _ = there.save(there.office(), known.office(), deed(Deed.CHANGE_OFFICE));
        return new Moved(there, versions);
    }

    private static long written(Workspace there, Tour tour) {
        var change =
                new Change(
                        there.tour(tour.id()),
                        Optional.of(tour),
                        deed(Deed.IMPORT_TOUR),
                        tour.heading().title());
        return switch (there.save(change)) {
            case Saved.Done(var version) -> version;
            // Nobody else can know of the file yet.
            case Saved.Stale _ -> throw new IllegalStateException("A new file has changed");
        };
    }

    private static String deed(Deed deed) {
        return deed.name();
    }
}
