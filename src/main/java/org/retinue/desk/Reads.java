package org.retinue.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.retinue.check.Circulation;
import org.retinue.check.Others;
import org.retinue.store.Booked;
import org.retinue.store.Found;
import org.retinue.store.SiteVisit;
import org.retinue.store.Sought;
import org.retinue.store.TourSummary;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

/// What is read of the workspace while it lies on the desk: its tours, each when it is first
/// needed, what surrounds the open one, and whatever other programs wrote.
final class Reads {

    private final Archive archive;
    private final Remembered remembered;
    private final Questions questions;
    private final Consumer<List<Notice>> news;
    private Contents contents;
    private Others others = Others.of(List.of());
    private Surveyed surveyed = Surveyed.NOTHING;

    /// Tells after every look what the officer should hear of.
    Reads(Archive archive, Contents contents, Remembered remembered, Consumer<List<Notice>> news) {
        this.archive = archive;
        this.contents = contents;
        this.remembered = remembered;
        this.news = news;
        questions = new Questions(archive);
    }

    List<TourSummary> summaries() {
        return contents.summaries(remembered.stored(), remembered.now());
    }

    /// The tours near this one that were read when it was last looked around.
    Others others(Tour tour) {
        var near = contents.others(tour, remembered.now());
        if (!near.equals(others.tours())) {
            others = Others.of(near);
        }
        return others;
    }

    /// What was given out of the tour, as it was when it was last looked around.
    Circulation given(Tour tour) {
        surveyed = surveyed.beside(tour);
        return surveyed.given();
    }

    /// Does what needs a tour of the workspace as soon as that is read, or at once where it is
    /// known or new.
    void whenKnown(TourId id, Runnable then) {
        if (remembered.now().tour(id).isPresent() || !contents.has(id)) {
            then.run();
            return;
        }
        archive.read(
                workspace -> workspace.tour(id),
                found -> {
                    found.ifPresentOrElse(remembered::know, () -> forget(id));
                    then.run();
                    news.accept(List.of());
                },
                this::unreadable);
    }

    /// The tour is in the workspace no more.
    void forget(TourId id) {
        contents = contents.without(id);
    }

    /// Reads the tours that share a day with this one, which may clash with it, and what was given
    /// out of it.
    void lookAround(Tour tour) {
        archive.read(
                workspace -> Refreshed.Around.of(workspace, tour),
                around -> {
                    contents = contents.withNeighbours(around.neighbours());
                    surveyed = around.surveyed();
                    news.accept(List.of());
                },
                this::unreadable);
    }

    /// Looks for what other programs have written.
    void refresh(Optional<Tour> shown) {
        var known = List.copyOf(remembered.stored().tours().keySet());
        archive.readIfChanged(
                workspace -> Refreshed.from(workspace, known, shown),
                this::refreshed,
                this::unreadable);
    }

    void search(List<Sought> words, int most, Consumer<List<Found>> found) {
        questions.ask(words, most, found, this::unreadable);
    }

    void visits(SiteId site, Consumer<List<SiteVisit>> found) {
        archive.read(workspace -> workspace.visits(site), found, this::unreadable);
    }

    void booked(LocalDate first, LocalDate last, Consumer<Booked> found) {
        archive.read(workspace -> workspace.booked(first, last), found, this::unreadable);
    }

    private void refreshed(Refreshed refreshed) {
        contents = refreshed.contents();
        refreshed.surveyed().ifPresent(found -> surveyed = found);
        var notices = new ArrayList<Notice>();
        remembered.take(contents.directory()).ifPresent(notices::add);
        remembered.take(contents.travelTimes());
        remembered.take(contents.office()).ifPresent(notices::add);
        for (var found : refreshed.tours()) {
            if (!remembered.knows(found)) {
                remembered.take(found).ifPresent(notices::add);
            }
        }
        for (var id : refreshed.gone()) {
            remembered.lose(id).ifPresent(notices::add);
        }
        news.accept(notices);
    }

    private void unreadable(Trouble trouble) {
        news.accept(List.of(new Notice.Unreadable(trouble)));
    }
}
