package org.retinue.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.retinue.release.Handing;
import org.retinue.release.Release;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TrackId;
import org.retinue.tour.Trouble;

/// Giving out tours from the desk. What was given out is no part of what can be edited or undone:
/// it is read and written by the workspace's own thread, and what comes of it is handed back on the
/// thread that uses the desk. A trouble is told as a notice.
public final class Issuing {

    private final Archive archive;
    private final String program;
    private final Runnable written;
    private final Consumer<List<Notice>> news;

    /// The third hears that something was written.
    Issuing(Archive archive, String program, Runnable written, Consumer<List<Notice>> news) {
        this.archive = archive;
        this.program = program;
        this.written = written;
        this.news = news;
    }

    /// The number of the latest release of each tour that has one.
    public void latest(Consumer<SortedMap<TourId, Integer>> found) {
        ask(given -> given.workspace().releases().latest(), found);
    }

    public void releases(TourId tour, Consumer<List<Release>> found) {
        ask(given -> given.releases(tour), found);
    }

    /// The tour as it was given out under the number, where there is one.
    public void tour(TourId tour, int number, Consumer<Optional<Tour>> found) {
        ask(given -> given.tour(tour, number), found);
    }

    /// What a calendar of the tour takes, of the release of that number or of a draft.
    public void calendar(
            TourId tour,
            Optional<Integer> number,
            Optional<TrackId> track,
            Consumer<CalendarWish> found) {
        ask(given -> given.calendar(tour, number, track), found);
    }

    /// The release that a pack which comes back was made from; nothing where its tour was never
    /// given out.
    public void ancestor(Tour pack, String named, Consumer<Optional<Ancestor>> found) {
        ask(given -> Ancestor.of(given.tours(pack.id()), pack, named), found);
    }

    /// Gives the tour out as it is.
    public void release(Readiness readiness, String note, Consumer<Issued> done) {
        write(given -> given.release(readiness, note), done);
    }

    public void handings(TourId tour, Consumer<List<Handing>> found) {
        ask(given -> given.handings(tour), found);
    }

    /// Notes that papers were handed out, and gives all handings of the tour.
    public void hand(Tour tour, List<Handing> handings, Consumer<List<Handing>> done) {
        write(
                given -> {
                    var _ = given.hand(tour, handings);
                    return given.handings(tour.id());
                },
                done);
    }

    /// Notes since when the recipients have these, or that they have not.
    public void confirm(
            Tour tour,
            List<Integer> numbers,
            Optional<Instant> since,
            Consumer<List<Handing>> done) {
        write(
                given -> {
                    given.confirm(tour, numbers, since);
                    return given.handings(tour.id());
                },
                done);
    }

    /// Takes away what was noted by mistake.
    public void forget(Tour tour, List<Integer> numbers, Consumer<List<Handing>> done) {
        write(
                given -> {
                    given.forget(tour, numbers);
                    return given.handings(tour.id());
                },
                done);
    }

    private <T> void ask(Function<GivenOut, T> question, Consumer<T> answered) {
        archive.read(
                workspace -> question.apply(new GivenOut(workspace, program)),
                answered,
                this::failed);
    }

    private <T> void write(Function<GivenOut, T> change, Consumer<T> done) {
        ask(
                change,
                changed -> {
                    written.run();
                    done.accept(changed);
                });
    }

    private void failed(Trouble trouble) {
        news.accept(List.of(new Notice.Unreadable(trouble)));
    }
}
