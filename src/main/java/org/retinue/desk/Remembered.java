package org.retinue.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.retinue.edit.History;
import org.retinue.release.DirectoryMerge;
import org.retinue.release.Merge;
import org.retinue.release.OfficeMerge;
import org.retinue.store.Stored;
import org.retinue.tour.Directory;
import org.retinue.tour.Office;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes;

/// Every value that the desk remembers: the history, the steps that are not saved yet, and what is
/// stored. What another program did goes into all of them at once, so that neither undo nor a later
/// save takes it back.
final class Remembered {

    private final History<Dossier> history;
    private final Deque<Step> pending = new ArrayDeque<>();
    private final Map<TourId, Long> versions = new HashMap<>();
    private Dossier stored;

    Remembered(Dossier stored) {
        this.stored = stored;
        history = new History<>(stored);
    }

    Dossier now() {
        return history.now();
    }

    Dossier stored() {
        return stored;
    }

    Optional<History.Name> undoable() {
        return history.undoable();
    }

    Optional<History.Name> redoable() {
        return history.redoable();
    }

    int pending() {
        return pending.size();
    }

    /// What brings the oldest step that is not saved into the workspace.
    Optional<Writer> next() {
        return Optional.ofNullable(pending.peek())
                .map(step -> new Writer(stored, Map.copyOf(versions), step));
    }

    void add(History.Name name, Dossier next) {
        history.add(name, next);
        pending.add(new Step(name, next));
    }

    void undo(History.Name name) {
        history.undo();
        pending.add(new Step(name, history.now()));
    }

    void redo(History.Name name) {
        history.redo();
        pending.add(new Step(name, history.now()));
    }

    /// The oldest step is in the workspace.
    void committed() {
        stored = pending.remove().after();
    }

    /// These tours of the oldest step are in the workspace.
    void written(Map<TourId, Optional<Long>> written) {
        var after = pending.element().after();
        written.forEach((id, version) -> {
            version.ifPresentOrElse(known -> versions.put(id, known), () -> versions.remove(id));
            stored = after.tour(id).map(stored::with).orElseGet(() -> stored.without(id));
        });
    }

    /// What is stored has these versions where the workspace is now.
    void moved(Map<TourId, Long> changed) {
        versions.putAll(changed);
    }

    /// Learns a tour that was read; one that is known already may have been edited since.
    void know(Stored found) {
        var tour = found.tour();
        if (stored.tour(tour.id()).isEmpty() && now().tour(tour.id()).isEmpty()) {
            amend(dossier -> dossier.withStored(tour));
            versions.put(tour.id(), found.version());
        }
    }

    /// Whether this is no news.
    boolean knows(Stored theirs) {
        var id = theirs.tour().id();
        return stored.tour(id).isPresent() && theirs.version() == versions.getOrDefault(id, 0L);
    }

    /// Takes what another program made of a tour; says so where it met our own work.
    Optional<Notice> take(Stored theirs) {
        var tour = theirs.tour();
        var base = stored.tour(tour.id()).orElse(tour);
        var notice =
                now().tour(tour.id())
                        .filter(mine -> !mine.equals(base))
                        .<Notice>map(mine ->
                                new Notice.Merged(
                                        base, mine, tour, Merge.of(base, mine, tour).conflicts()));
        amend(dossier ->
                dossier.tour(tour.id())
                        .map(mine -> dossier.with(Merge.of(base, mine, tour).tour()))
                        .orElse(dossier));
        stored = stored.with(tour);
        versions.put(tour.id(), theirs.version());
        return notice;
    }

    /// Another program removed the tour. With work of ours on it, it stays and is made anew.
    Optional<Notice> lose(TourId id) {
        var before = stored.tour(id);
        var mine = now().tour(id);
        stored = stored.without(id);
        versions.remove(id);
        if (mine.isPresent() && mine.equals(before)) {
            history.amend(dossier -> dossier.without(id));
            return Optional.of(new Notice.Gone(title(mine.get())));
        }
        return mine.map(tour -> new Notice.Kept(title(tour)));
    }

    /// Takes what another program made of the shared things; says so where both changed one field.
    Optional<Notice> take(Directory theirs) {
        var base = stored.directory();
        if (theirs.equals(base)) {
            return Optional.empty();
        }
        var conflicts = DirectoryMerge.of(base, now().directory(), theirs).conflicts();
        amend(dossier ->
                dossier.with(DirectoryMerge.of(base, dossier.directory(), theirs).directory()));
        stored = stored.with(theirs);
        return conflicts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice.SharedMerged(conflicts));
    }

    /// Takes what another program settled for the office; says so where both changed one field.
    Optional<Notice> take(Office theirs) {
        var base = stored.office();
        var conflicts = OfficeMerge.of(base, now().office(), theirs).conflicts();
        amend(dossier -> dossier.with(OfficeMerge.of(base, dossier.office(), theirs).office()));
        stored = stored.with(theirs);
        return conflicts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice.SharedMerged(conflicts));
    }

    void take(TravelTimes theirs) {
        var base = stored.travelTimes();
        amend(dossier -> dossier.with(merged(base, dossier.travelTimes(), theirs)));
    }

    /// Takes back the removal that the oldest step made and the workspace refused.
    Notice refuse(List<Text> users) {
        var refused = pending.remove();
        var removal = new Removal(stored.directory(), refused.after().directory());
        amend(dossier -> dossier.with(removal.undoneIn(dossier.directory())));
        return new Notice.InUse(refused.name().subject(), users);
    }

    private void amend(UnaryOperator<Dossier> change) {
        history.amend(change);
        var amended = pending.stream().map(step -> step.with(change)).toList();
        pending.clear();
        pending.addAll(amended);
        stored = change.apply(stored);
    }

    private static TravelTimes merged(TravelTimes base, TravelTimes mine, TravelTimes theirs) {
        var merged = mine;
        for (var way : base.with(theirs).ways().keySet()) {
            var before = Optional.ofNullable(base.ways().get(way));
            var now = Optional.ofNullable(theirs.ways().get(way));
            if (!now.equals(before) && before.equals(Optional.ofNullable(mine.ways().get(way)))) {
                var kept = merged;
                merged =
                        now.map(travel -> kept.with(way, travel))
                                .orElseGet(() -> kept.without(way));
            }
        }
        return merged;
    }

    private static Text title(Tour tour) {
        return tour.heading().title();
    }
}
