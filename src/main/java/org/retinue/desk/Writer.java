package org.retinue.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.store.Change;
import org.retinue.store.DirectorySaved;
import org.retinue.store.Saved;
import org.retinue.store.Stored;
import org.retinue.store.TourSummary;
import org.retinue.store.Workspace;
import org.retinue.tour.Directory;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

/// Brings one step into the workspace: compares what is stored with what shall be, and writes the
/// difference.
record Writer(Workspace workspace, Office stored, Map<TourId, Long> versions) {

    Outcome write(Step step) {
        try {
            return written(step);
        } catch (Trouble trouble) {
            return new Outcome.Failed(trouble);
        }
    }

    private Outcome written(Step step) {
        var after = step.after();
        var changed = stored.toursThatDiffer(after);
        var written = new HashMap<TourId, Optional<Long>>();
        var known = stored.directory();
        for (var id : changed) {
            switch (workspace.save(
                    new Change(
                            before(id),
                            after.tour(id),
                            step.name().deed().name(),
                            step.name().subject()))) {
                case Saved.Done(var version) -> written.put(id, after.tour(id).map(_ -> version));
                case Saved.Stale(var theirs) -> {
                    return new Outcome.TourMoved(id, theirs);
                }
            }
            known =
                    known.with(
                            after.tour(id).map(tour -> tour.directory()).orElse(Directory.EMPTY));
        }
        if (!stored.travelTimes().equals(after.travelTimes())) {
            workspace.save(stored.travelTimes(), after.travelTimes(), step.name().deed().name());
        }
        return known.equals(after.directory())
                ? new Outcome.Done(written)
                : directory(known, step, new Outcome.Done(written));
    }

    private Optional<Stored> before(TourId id) {
        return stored.tour(id).map(tour -> new Stored(tour, versions.getOrDefault(id, 0L)));
    }

    private Outcome directory(Directory known, Step step, Outcome done) {
        var saved =
                workspace.save(
                        known,
                        step.after().directory(),
                        step.name().deed().name(),
                        step.name().subject());
        return switch (saved) {
            case DirectorySaved.Done _ -> done;
            case DirectorySaved.Stale(var theirs) -> new Outcome.DirectoryMoved(theirs);
            case DirectorySaved.InUse(var tours, var sites) ->
                    new Outcome.InUse(users(tours, sites));
        };
    }

    private List<Text> users(List<TourSummary> tours, List<SiteId> sites) {
        return Stream.concat(
                        tours.stream().map(tour -> tour.heading().title()),
                        sites.stream()
                                .flatMap(id -> stored.directory().site(id).stream())
                                .map(Site::name))
                .toList();
    }
}
