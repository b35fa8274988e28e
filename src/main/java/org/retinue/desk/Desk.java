package org.retinue.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.retinue.check.Circulation;
import org.retinue.check.Others;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.edit.History;
import org.retinue.store.Booked;
import org.retinue.store.Found;
import org.retinue.store.SiteVisit;
import org.retinue.store.Sought;
import org.retinue.store.Workspace;
import org.retinue.tour.Directory;
import org.retinue.tour.Office;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes;

/// The open workspace and the work on it. Every edit passes here: made, remembered, shown, saved in
/// order.
///
/// Used from one thread. What the writer thread finds out comes back to that thread through the
/// executor that was given.
public final class Desk implements AutoCloseable {

    private final Archive archive;
    private final Remembered remembered;
    private final Reads reads;
    private final Saves saves;
    private final List<Consumer<View>> listeners = new ArrayList<>();
    private Optional<TourId> asked = Optional.empty();
    private Optional<TourId> open = Optional.empty();
    private @Nullable Notice notice;

    /// Puts the workspace on the desk; the desk closes it. The executor runs a task on the thread
    /// that uses the desk.
    public Desk(Workspace workspace, Executor window) {
        archive = new Archive(workspace, window);
        var contents = Contents.of(workspace);
        remembered =
                new Remembered(
                        Dossier.of(
                                contents.directory(), contents.travelTimes(), contents.office()));
        reads = new Reads(archive, contents, remembered, this::hear);
        saves = new Saves(archive, remembered, reads::forget, this::hear);
        notice = Notice.onOpening(workspace).orElse(null);
    }

    public View view() {
        var dossier = remembered.now();
        return new View(
                archive.workspace().file(),
                archive.workspace().isReadOnly(),
                reads.summaries(),
                tour(),
                tour().map(reads::others).orElse(Others.of(List.of())),
                tour().map(reads::given).orElse(Circulation.NONE),
                dossier.directory(),
                dossier.travelTimes(),
                dossier.office(),
                remembered.undoable(),
                remembered.redoable(),
                saves.state(),
                Optional.ofNullable(notice));
    }

    /// Whether the workspace opens with a passphrase only.
    public boolean isProtected() {
        return archive.workspace().isProtected();
    }

    public void listen(Consumer<View> listener) {
        listeners.add(listener);
    }

    /// Brings the tour onto the desk as soon as it is read. Opening is no edit: nothing before it
    /// can be undone.
    public void open(TourId id) {
        asked = Optional.of(id);
        reads.whenKnown(
                id,
                () -> {
                    if (asked.equals(Optional.of(id))) {
                        show(id);
                    }
                });
    }

    /// Edits the open tour.
    public void edit(Edit edit) {
        tour().ifPresent(tour -> {
            make(
                    new History.Name(edit.deed(), edit.subject()),
                    dossier -> dossier.with(fitting(edit, tour)));
            if (!tour().map(Tour::days).equals(Optional.of(tour.days()))) {
                lookAround();
            }
        });
    }

    /// Adds a tour, or replaces one, and opens it. Shared things that it brings along hold for all
    /// tours.
    public void add(Tour tour, Deed deed) {
        reads.whenKnown(
                tour.id(),
                () -> {
                    make(
                            new History.Name(deed, tour.heading().title()),
                            dossier -> dossier.with(tour));
                    if (remembered.now().tour(tour.id()).isPresent()) {
                        show(tour.id());
                    }
                });
    }

    /// Removes the tour, once it is read: undo must be able to bring it back whole.
    public void remove(TourId id) {
        reads.whenKnown(
                id,
                () ->
                        remembered
                                .now()
                                .tour(id)
                                .map(tour -> tour.heading().title())
                                .ifPresent(title ->
                                        make(
                                                new History.Name(Deed.REMOVE_TOUR, title),
                                                dossier -> dossier.without(id))));
    }

    /// Edits what all tours share; refuses to take away what an open tour names.
    public void editDirectory(Deed deed, Text subject, UnaryOperator<Directory> change) {
        var changed = change.apply(remembered.now().directory());
        var users = remembered.now().toursMissing(changed);
        if (users.isEmpty()) {
            make(new History.Name(deed, subject), dossier -> dossier.with(changed));
        } else {
            var titles = users.stream().map(tour -> tour.heading().title()).toList();
            hear(List.of(new Notice.InUse(subject, titles)));
        }
    }

    public void editTravelTimes(UnaryOperator<TravelTimes> change) {
        make(
                new History.Name(Deed.CHANGE_TRAVEL_TIME, Text.EMPTY),
                dossier -> dossier.with(change.apply(dossier.travelTimes())));
    }

    /// Edits what the office has settled for all its tours.
    public void editOffice(UnaryOperator<Office> change) {
        make(
                new History.Name(Deed.CHANGE_OFFICE, Text.EMPTY),
                dossier -> dossier.with(change.apply(dossier.office())));
    }

    public void undo() {
        remembered.undoable().ifPresent(name -> shift(() -> remembered.undo(name)));
    }

    public void redo() {
        remembered.redoable().ifPresent(name -> shift(() -> remembered.redo(name)));
    }

    /// Tries again to save what could not be saved.
    public void retry() {
        saves.retry();
    }

    /// Goes on in a copy of the workspace at another place, and saves there what could not be
    /// saved.
    public void saveElsewhere(Path file) {
        saves.moveTo(file);
    }

    /// Looks for items among all that is saved; what was asked before is answered no more.
    public void search(List<Sought> words, int most, Consumer<List<Found>> found) {
        reads.search(words, most, found);
    }

    /// Looks for what other programs have written.
    public void refresh() {
        reads.refresh(tour());
    }

    /// Finds out on which days which tours are at the site, the latest first.
    public void visits(SiteId site, Consumer<List<SiteVisit>> found) {
        reads.visits(site, found);
    }

    /// Finds out what the tours have booked on the days from the first to the last, and by which
    /// rules they go, as it is saved.
    public void booked(LocalDate first, LocalDate last, Consumer<Booked> found) {
        reads.booked(first, last, found);
    }

    /// What was given out of the tours, as it is read and written beside the edits.
    public Issuing issuing(String program) {
        return new Issuing(archive, program, this::lookAround, this::hear);
    }

    /// Takes the notice away.
    public void dismiss() {
        notice = null;
        tell();
    }

    /// Waits until every edit is committed or cannot be, and says which. What failed before is
    /// tried once more.
    public Saving finish() {
        saves.finish();
        return saves.state();
    }

    /// Closes the workspace when everything is committed that can be. Whoever must not lose an edit
    /// asks [#finish] first.
    @Override
    public void close() {
        try (archive) {
            var _ = finish();
        }
    }

    private Optional<Tour> tour() {
        return open.flatMap(remembered.now()::tour);
    }

    /// The tour after the edit, or unchanged where the edit was begun on something that another
    /// program took away meanwhile.
    private Tour fitting(Edit edit, Tour tour) {
        try {
            return edit.on(tour);
        } catch (IllegalArgumentException _) {
            notice = new Notice.Unfitting(edit.subject());
            return tour;
        }
    }

    private void make(History.Name name, UnaryOperator<Dossier> change) {
        var next = change.apply(remembered.now());
        if (archive.workspace().isReadOnly()) {
            notice = new Notice.ReadOnly();
        } else if (!next.equals(remembered.now())) {
            remembered.add(name, next);
            saves.next();
        }
        tell();
    }

    private void shift(Runnable shift) {
        var before = remembered.now();
        shift.run();
        var changed = before.toursThatDiffer(remembered.now());
        if (!changed.isEmpty() && !open.map(changed::contains).orElse(false)) {
            open = Optional.of(changed.getFirst());
        }
        saves.next();
        tell();
        lookAround();
    }

    private void show(TourId id) {
        asked = Optional.of(id);
        open = asked;
        tell();
        lookAround();
    }

    private void lookAround() {
        tour().ifPresent(reads::lookAround);
    }

    /// Hears what came of reading or writing; of several notices the last is shown.
    private void hear(List<Notice> notices) {
        notices.forEach(heard -> notice = heard);
        tell();
    }

    private void tell() {
        var view = view();
        List.copyOf(listeners).forEach(listener -> listener.accept(view));
    }
}
