package org.retinue.desk;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.edit.History;
import org.retinue.release.Merge;
import org.retinue.store.Workspace;
import org.retinue.tour.Directory;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.Trouble;

/// The open workspace and the work on it. Every edit passes here: made, remembered, shown, saved in
/// order.
///
/// Used from one thread. What the writer thread finds out comes back to that thread through the
/// executor that was given.
public final class Desk implements AutoCloseable {

    private final Archive archive;
    private final History<Office> history;
    private final Deque<Step> pending = new ArrayDeque<>();
    private final List<Consumer<View>> listeners = new ArrayList<>();
    private final Map<TourId, Long> versions = new HashMap<>();
    private Office stored;
    private Contents contents;
    private @Nullable TourId open;
    private @Nullable Trouble failure;
    private @Nullable Notice notice;

    /// Puts the workspace on the desk; the desk closes it. The executor runs a task on the thread
    /// that uses the desk.
    public Desk(Workspace workspace, Executor window) {
        archive = new Archive(workspace, window);
        contents = Contents.of(workspace);
        stored = Office.of(contents.directory(), contents.travelTimes());
        history = new History<>(stored);
    }

    public View view() {
        var office = history.now();
        return new View(
                archive.workspace().file(),
                archive.workspace().isReadOnly(),
                contents.summaries(stored, office),
                tour(),
                tour().map(tour -> contents.others(tour, office)).orElse(List.of()),
                office.directory(),
                office.travelTimes(),
                history.undoable(),
                history.redoable(),
                saving(),
                Optional.ofNullable(notice));
    }

    public void listen(Consumer<View> listener) {
        listeners.add(listener);
    }

    /// Brings the tour onto the desk as soon as it is read. Opening is no edit: nothing before it
    /// can be undone.
    public void open(TourId id) {
        if (history.now().tour(id).isPresent()) {
            show(id);
        } else {
            archive.read(workspace -> Loaded.from(workspace, id), this::loaded, this::unreadable);
        }
    }

    /// Takes the tour off the desk; the workspace stays open.
    public void leave() {
        open = null;
        tell();
    }

    /// Edits the open tour.
    public void edit(Edit edit) {
        tour().ifPresent(tour -> {
            make(
                    new History.Name(edit.deed(), edit.subject()),
                    office -> office.with(edit.on(tour)));
            if (!tour().map(Tour::days).equals(Optional.of(tour.days()))) {
                lookAround();
            }
        });
    }

    /// Adds a tour and opens it. Shared things that it brings along hold for all tours.
    public void add(Tour tour, Deed deed) {
        open = tour.id();
        make(new History.Name(deed, tour.heading().title()), office -> office.with(tour));
        lookAround();
    }

    /// Removes the tour, once it is read: undo must be able to bring it back whole.
    public void remove(TourId id) {
        history.now()
                .tour(id)
                .ifPresentOrElse(
                        this::remove,
                        () ->
                                archive.read(
                                        workspace -> Loaded.from(workspace, id),
                                        loaded -> {
                                            know(loaded);
                                            history.now().tour(id).ifPresent(this::remove);
                                        },
                                        this::unreadable));
    }

    /// Edits what all tours share; refuses to take away what an open tour names.
    public void editDirectory(Deed deed, Text subject, UnaryOperator<Directory> change) {
        var changed = change.apply(history.now().directory());
        var missing = history.now().toursMissing(changed);
        if (missing.isEmpty()) {
            make(new History.Name(deed, subject), office -> office.with(changed));
        } else {
            notice =
                    new Notice.InUse(
                            subject, missing.stream().map(tour -> tour.heading().title()).toList());
            tell();
        }
    }

    public void editTravelTimes(UnaryOperator<TravelTimes> change) {
        make(
                new History.Name(Deed.CHANGE_TRAVEL_TIME, Text.EMPTY),
                office -> office.with(change.apply(office.travelTimes())));
    }

    public void undo() {
        history.undoable().ifPresent(name -> shift(name, history::undo));
    }

    public void redo() {
        history.redoable().ifPresent(name -> shift(name, history::redo));
    }

    /// Tries again to save what could not be saved.
    public void retry() {
        failure = null;
        saveNext();
        tell();
    }

    /// Goes on in a copy of the workspace at another place, and saves there what could not be
    /// saved.
    public void saveElsewhere(Path file) {
        archive.moveTo(file, this::retry, this::failed);
    }

    /// Looks for what other programs have written.
    public void refresh() {
        var known = List.copyOf(stored.tours().keySet());
        var shown = tour();
        archive.readIfChanged(
                workspace -> Refreshed.from(workspace, known, shown),
                this::refreshed,
                this::unreadable);
    }

    /// Takes the notice away.
    public void dismiss() {
        notice = null;
        tell();
    }

    /// Waits until every edit is committed or cannot be, and says which.
    public Saving finish() {
        archive.await(() -> !pending.isEmpty() && failure == null);
        return saving();
    }

    @Override
    public void close() {
        var _ = finish();
        archive.close();
    }

    private Optional<Tour> tour() {
        return open == null ? Optional.empty() : history.now().tour(open);
    }

    private Saving saving() {
        if (failure != null) {
            return new Saving.Failed(failure);
        }
        return pending.isEmpty() ? new Saving.Saved() : new Saving.Pending(pending.size());
    }

    private void make(History.Name name, UnaryOperator<Office> change) {
        var next = change.apply(history.now());
        if (archive.workspace().isReadOnly()) {
            notice = new Notice.ReadOnly();
        } else if (!next.equals(history.now())) {
            history.add(name, next);
            save(new Step(name, next));
        }
        tell();
    }

    private void shift(History.Name name, Runnable shift) {
        var before = history.now();
        shift.run();
        var changed = before.toursThatDiffer(history.now());
        if (!changed.isEmpty() && !changed.contains(open)) {
            open = changed.getFirst();
        }
        save(new Step(name, history.now()));
        tell();
    }

    private void remove(Tour tour) {
        make(
                new History.Name(Deed.REMOVE_TOUR, tour.heading().title()),
                office -> office.without(tour.id()));
    }

    private void show(TourId id) {
        open = id;
        tell();
        lookAround();
    }

    /// Reads the tours that share a day with the open one: they may clash with it.
    private void lookAround() {
        tour().ifPresent(tour ->
                archive.read(
                        workspace -> Loaded.neighbours(workspace, tour),
                        neighbours -> {
                            contents = contents.withNeighbours(neighbours);
                            tell();
                        },
                        this::unreadable));
    }

    private void loaded(Loaded loaded) {
        know(loaded);
        loaded.stored().ifPresent(found -> open = found.tour().id());
        tell();
    }

    private void know(Loaded loaded) {
        loaded.stored()
                .ifPresent(found -> {
                    amend(office -> office.withStored(found.tour()));
                    versions.put(found.tour().id(), found.version());
                });
        contents = contents.withNeighbours(loaded.neighbours());
    }

    private void unreadable(Trouble trouble) {
        notice = new Notice.Unreadable(trouble);
        tell();
    }

    private void save(Step step) {
        pending.add(step);
        saveNext();
    }

    /// Hands the oldest step to the writer unless that is busy; each later one follows when the one
    /// before is committed.
    private void saveNext() {
        var next = pending.peek();
        if (next != null && failure == null) {
            var writer = new Writer(archive.workspace(), stored, Map.copyOf(versions));
            archive.write(() -> writer.write(next), this::done);
        }
    }

    private void done(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done(var written) -> {
                written.forEach((id, version) ->
                        version.ifPresentOrElse(
                                known -> versions.put(id, known), () -> forget(id)));
                stored = pending.remove().after();
            }
            case Outcome.TourMoved(var id, var theirs) ->
                    theirs.ifPresentOrElse(
                            found -> merge(found.tour(), found.version()), () -> keep(id));
            case Outcome.DirectoryMoved(var theirs) -> merge(theirs);
            case Outcome.InUse(var users) -> {
                notice = new Notice.InUse(pending.remove().name().subject(), users);
                amend(office -> office.with(office.directory().with(stored.directory())));
            }
            case Outcome.Failed(var trouble) -> failed(trouble);
        }
        saveNext();
        tell();
    }

    private void forget(TourId id) {
        versions.remove(id);
        contents = contents.without(id);
    }

    private void failed(Trouble trouble) {
        failure = trouble;
        tell();
    }

    private void refreshed(Refreshed refreshed) {
        contents = refreshed.contents();
        if (!refreshed.contents().directory().equals(stored.directory())) {
            merge(refreshed.contents().directory());
        }
        amendTravelTimes(refreshed.contents().travelTimes());
        refreshed
                .tours()
                .forEach(found -> {
                    if (found.version() != versions.getOrDefault(found.tour().id(), 0L)) {
                        merge(found.tour(), found.version());
                    }
                });
        tell();
    }

    /// Takes what another program made of the tour into every value that is remembered, and tells
    /// what did not agree.
    private void merge(Tour theirs, long version) {
        var id = theirs.id();
        var base = stored.tour(id).orElse(theirs);
        var now = history.now().tour(id).map(mine -> Merge.of(base, mine, theirs));
        now.ifPresent(merge ->
                notice = new Notice.Merged(merge.tour().heading().title(), merge.conflicts()));
        amend(office ->
                office.tour(id)
                        .map(mine -> office.with(Merge.of(base, mine, theirs).tour()))
                        .orElse(office));
        stored = stored.with(theirs);
        versions.put(id, version);
    }

    private void merge(Directory theirs) {
        var base = stored.directory();
        amend(office -> office.with(Merge.directory(base, office.directory(), theirs)));
        stored = stored.with(theirs);
    }

    private void amendTravelTimes(TravelTimes theirs) {
        var base = stored.travelTimes();
        if (!theirs.equals(base)) {
            amend(office -> office.travelTimes().equals(base) ? office.with(theirs) : office);
            stored = stored.with(theirs);
        }
    }

    /// The tour was removed by another program while it is edited here: the next save makes it
    /// anew.
    private void keep(TourId id) {
        stored.tour(id).ifPresent(tour -> notice = new Notice.Kept(tour.heading().title()));
        stored = stored.without(id);
        versions.remove(id);
    }

    private void amend(UnaryOperator<Office> change) {
        history.amend(change);
        var amended = pending.stream().map(step -> step.with(change)).toList();
        pending.clear();
        pending.addAll(amended);
        stored = change.apply(stored);
    }

    private void tell() {
        var view = view();
        List.copyOf(listeners).forEach(listener -> listener.accept(view));
    }
}
