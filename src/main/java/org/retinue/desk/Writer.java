package org.retinue.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.desk.Outcome.End;
import org.retinue.store.Change;
import org.retinue.store.DirectorySaved;
import org.retinue.store.Saved;
import org.retinue.store.Stored;
import org.retinue.store.TourSummary;
import org.retinue.store.Workspace;
import org.retinue.tour.Directory;
import org.retinue.tour.Office;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;

/// Brings one step into the workspace: compares what is stored with what shall be, and writes the
/// difference.
record Writer(Dossier stored, Map<TourId, Long> versions, Step step) {

    Outcome write(Workspace workspace) {
        var after = step.after();
        var written = new HashMap<TourId, Optional<Long>>();
        var known = stored.directory();
        for (var id : stored.toursThatDiffer(after)) {
            switch (workspace.save(change(id))) {
                case Saved.Done(var version) -> written.put(id, after.tour(id).map(_ -> version));
                case Saved.Stale(var theirs) -> {
                    return new Outcome(written, moved(workspace, id, theirs));
                }
            }
            known = known.with(after.tour(id).map(Tour::directory).orElse(Directory.EMPTY));
        }
        if (!stored.travelTimes().equals(after.travelTimes())) {
            workspace.save(stored.travelTimes(), after.travelTimes(), deed());
        }
        var theirs =
                stored.office().equals(after.office())
                        ? Optional.<Office>empty()
                        : workspace.save(stored.office(), after.office(), deed());
        if (theirs.isPresent()) {
            return new Outcome(written, new End.OfficeMoved(theirs.get()));
        }
        return new Outcome(
                written,
                known.equals(after.directory()) ? new End.Done() : directory(workspace, known));
    }

    /// What moved under the step: the tour, or else something that all tours share.
    private End moved(Workspace workspace, TourId id, Optional<Stored> theirs) {
        var known = stored.tour(id).map(_ -> versions.getOrDefault(id, 0L));
        return theirs.map(Stored::version).equals(known)
                ? new End.DirectoryMoved(workspace.directory())
                : new End.TourMoved(id, theirs);
    }

    private Change change(TourId id) {
        var before = stored.tour(id).map(tour -> new Stored(tour, versions.getOrDefault(id, 0L)));
        return new Change(
                before, step.after().tour(id), deed(), step.name().subject(), stored.directory());
    }

    private End directory(Workspace workspace, Directory known) {
        var saved = workspace.save(known, step.after().directory(), deed(), step.name().subject());
        return switch (saved) {
            case DirectorySaved.Done _ -> new End.Done();
            case DirectorySaved.Stale(var theirs) -> new End.DirectoryMoved(theirs);
            case DirectorySaved.InUse(var tours, var sites) -> new End.InUse(users(tours, sites));
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

    private String deed() {
        return step.name().deed().name();
    }
}
