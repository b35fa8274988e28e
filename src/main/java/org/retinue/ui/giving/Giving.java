package org.retinue.ui.giving;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.retinue.desk.Issued;
import org.retinue.desk.Issuing;
import org.retinue.desk.Readiness;
import org.retinue.release.Comparison;
import org.retinue.release.Handing;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.job.Background;
import org.retinue.ui.releases.Edition;
import org.retinue.ui.releases.Given;
import org.retinue.ui.releases.Past;
import org.retinue.ui.studio.Studio;

/// What was given out of the open tour, as the window shows it: read when the tour comes onto the
/// desk and after everything that is written.
public final class Giving {

    private final Studio studio;
    private final Background background;
    private final Issuing issuing;
    private final Past past;
    private final ReadOnlyObjectWrapper<Given> given =
            new ReadOnlyObjectWrapper<>(new Given(Optional.empty(), List.of(), List.of()));

    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");

    public Giving(Studio studio, Background background, String program) {
        this.studio = studio;
        this.background = background;
        issuing = studio.desk().issuing(program);
        past = new Past(studio, this::read);
        studio.view().map(view -> view.tour()).subscribe(this::follow);
        given.subscribe(this::count);
    }

    public ObservableValue<Given> given() {
        return given.getReadOnlyProperty();
    }

    /// The latest release and what has changed since, in short.
    public ObservableValue<String> state() {
        return state.getReadOnlyProperty();
    }

    /// The number of the latest release of each tour that has one.
    public void latest(Consumer<Map<TourId, Integer>> then) {
        issuing.latest(then::accept);
    }

    public Past past() {
        return past;
    }

    /// Gives the tour out, and says what came of it.
    void release(Readiness readiness, String note, Consumer<Issued> done) {
        issuing.release(
                readiness,
                note,
                issued -> {
                    refresh();
                    done.accept(issued);
                });
    }

    void hand(List<Handing> handings) {
        open().ifPresent(tour -> issuing.hand(tour, handings, now -> show(tour.id(), now)));
    }

    void acknowledge(List<Handing> handings, boolean acknowledged) {
        var since =
                acknowledged ? Optional.of(studio.clock().instant()) : Optional.<Instant>empty();
        open().ifPresent(tour ->
                issuing.confirm(tour, numbers(handings), since, now -> show(tour.id(), now)));
    }

    void forget(List<Handing> handings) {
        open().ifPresent(tour ->
                issuing.forget(tour, numbers(handings), now -> show(tour.id(), now)));
    }

    /// Reads what another program may have written.
    void refresh() {
        open().map(Tour::id)
                .ifPresent(id ->
                        issuing.releases(
                                id,
                                releases ->
                                        issuing.handings(
                                                id,
                                                handings -> {
                                                    if (isOpen(id)) {
                                                        given.set(
                                                                new Given(
                                                                        open(), releases,
                                                                        handings));
                                                    }
                                                })));
    }

    private void follow(Optional<Tour> tour) {
        var before = given.get();
        if (before.tour().map(Tour::id).equals(tour.map(Tour::id))) {
            given.set(new Given(tour, before.releases(), before.handings()));
        } else {
            given.set(new Given(tour, List.of(), List.of()));
            refresh();
        }
    }

    /// Two whole tours are compared beside the window; what has changed meanwhile is counted again.
    private void count(Given now) {
        if (now.latest() == 0) {
            state.set(studio.say("releases.never"));
            return;
        }
        past.tour(
                new Edition.Released(now.latest()),
                before ->
                        open().filter(_ -> now.equals(given.get()))
                                .ifPresent(tour ->
                                        background.run(
                                                () -> state(now.latest(), before, tour),
                                                said -> show(said, now))));
    }

    private String state(int latest, Tour before, Tour tour) {
        var compared = Comparison.of(before, tour);
        return studio.say(
                "releases.state", latest, compared.items().size() + compared.parts().size());
    }

    private void show(String said, Given of) {
        if (of.equals(given.get())) {
            state.set(said);
        }
    }

    private void show(TourId id, List<Handing> handings) {
        if (isOpen(id)) {
            given.set(new Given(open(), given.get().releases(), handings));
        }
    }

    private void read(int number, Consumer<Tour> then) {
        open().ifPresent(tour -> issuing.tour(tour.id(), number, found -> found.ifPresent(then)));
    }

    private boolean isOpen(TourId id) {
        return open().map(Tour::id).equals(Optional.of(id));
    }

    private Optional<Tour> open() {
        return studio.view().get().tour();
    }

    private static List<Integer> numbers(List<Handing> handings) {
        return handings.stream().map(Handing::number).toList();
    }
}
