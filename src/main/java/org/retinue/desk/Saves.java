package org.retinue.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.retinue.desk.Outcome.End;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

/// The remembered steps on their way into the workspace, one at a time and in order, and the
/// trouble that holds them up.
final class Saves {

    private final Archive archive;
    private final Remembered remembered;
    private final Consumer<TourId> gone;
    private final Consumer<List<Notice>> news;
    private @Nullable Trouble failure;

    /// Tells which tours left the workspace, and after every try what the officer should hear of.
    Saves(
            Archive archive,
            Remembered remembered,
            Consumer<TourId> gone,
            Consumer<List<Notice>> news) {
        this.archive = archive;
        this.remembered = remembered;
        this.gone = gone;
        this.news = news;
    }

    Saving state() {
        if (failure != null) {
            return new Saving.Failed(failure);
        }
        var pending = remembered.pending();
        return pending == 0 ? new Saving.Saved() : new Saving.Pending(pending);
    }

    /// Hands the oldest step to the writer unless that is busy; each later one follows when the one
    /// before is committed.
    void next() {
        if (failure == null) {
            remembered
                    .next()
                    .ifPresent(writer -> archive.write(writer::write, this::done, this::failed));
        }
    }

    /// Tries again what failed.
    void retry() {
        failure = null;
        next();
        news.accept(List.of());
    }

    /// Goes on in a copy of the workspace at another place.
    void moveTo(Path file) {
        archive.moveTo(
                file,
                remembered.stored(),
                versions -> {
                    remembered.moved(versions);
                    retry();
                },
                this::failed);
    }

    /// Waits until every step is committed or cannot be. What failed before is tried once more.
    void finish() {
        failure = null;
        next();
        archive.await(() -> remembered.pending() > 0 && failure == null);
    }

    private void done(Outcome outcome) {
        remembered.written(outcome.written());
        outcome.written()
                .forEach((id, version) -> {
                    if (version.isEmpty()) {
                        gone.accept(id);
                    }
                });
        var notice = ended(outcome.end());
        next();
        news.accept(notice.stream().toList());
    }

    private Optional<Notice> ended(End end) {
        return switch (end) {
            case End.Done _ -> {
                remembered.committed();
                yield Optional.empty();
            }
            case End.TourMoved(var id, var theirs) ->
                    theirs.map(remembered::take).orElseGet(() -> remembered.lose(id));
            case End.DirectoryMoved(var theirs)
                    when theirs.equals(remembered.stored().directory()) -> {
                failure = refused();
                yield Optional.empty();
            }
            case End.DirectoryMoved(var theirs) -> remembered.take(theirs);
            case End.OfficeMoved(var theirs) -> remembered.take(theirs);
            case End.InUse(var users) -> Optional.of(remembered.refuse(users));
        };
    }

    /// The workspace refuses, and nothing there is newer than what we know: to try again would not
    /// end.
    private Trouble refused() {
        return new Trouble(Trouble.Kind.CANNOT_WRITE, archive.workspace().file().toString());
    }

    private void failed(Trouble trouble) {
        failure = trouble;
        news.accept(List.of());
    }
}
