package org.retinue.ui.releases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.studio.Studio;

/// The open tour as it was given out. What was given out never changes, so it is read once.
public final class Past {

    private final Studio studio;
    private final BiConsumer<Integer, Consumer<Tour>> read;
    private final Map<Integer, Tour> known = new HashMap<>();
    private Optional<TourId> of = Optional.empty();

    /// The second reads the tour of a release of the open tour, in its own time.
    public Past(Studio studio, BiConsumer<Integer, Consumer<Tour>> read) {
        this.studio = studio;
        this.read = read;
    }

    /// The edition is handed over as soon as it is read.
    public void tour(Edition edition, Consumer<Tour> then) {
        var open = studio.view().get().tour();
        if (!open.map(Tour::id).equals(of)) {
            of = open.map(Tour::id);
            known.clear();
        }
        switch (edition) {
            case Edition.Working _ -> open.ifPresent(then);
            case Edition.Released(var number) -> released(number, then);
        }
    }

    /// All of these, as soon as the last one is read.
    public void tours(Iterable<Integer> numbers, Consumer<Map<Integer, Tour>> then) {
        var open = studio.view().get().tour();
        for (var number : numbers) {
            if (!open.map(Tour::id).equals(of) || !known.containsKey(number)) {
                tour(new Edition.Released(number), _ -> tours(numbers, then));
                return;
            }
        }
        then.accept(Map.copyOf(known));
    }

    private void released(int number, Consumer<Tour> then) {
        var tour = known.get(number);
        if (tour != null) {
            then.accept(tour);
            return;
        }
        var asked = of;
        read.accept(
                number,
                found -> {
                    if (asked.equals(of)) {
                        known.put(number, found);
                        then.accept(found);
                    }
                });
    }
}
