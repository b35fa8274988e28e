package org.retinue.ui.imports;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.retinue.brief.Pack;
import org.retinue.desk.Ancestor;
import org.retinue.desk.View;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.merge.Merging;
import org.retinue.ui.studio.Studio;

/// A tour that comes back in a pack, whole, and the release that it was made from.
record Returned(Tour base, Tour theirs) {

    /// Nothing where it cannot be told what was withheld from the pack.
    static Optional<Returned> of(Ancestor base, Pack pack) {
        return base.whole(pack).map(theirs -> new Returned(base.tour(), theirs));
    }

    /// Opens the tour and hands over what is to be merged, and the tour as it lies on the desk.
    void whenOpen(Studio studio, BiConsumer<Merging, Tour> then) {
        whenOpen(studio, theirs.id(), mine -> then.accept(Merging.of(base, mine, theirs), mine));
    }

    private static void whenOpen(Studio studio, TourId id, Consumer<Tour> then) {
        var open = open(studio.view().get(), id);
        if (open.isPresent()) {
            then.accept(open.get());
            return;
        }
        studio.view()
                .addListener(
                        new ChangeListener<View>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends View> view, View before, View now) {
                                open(now, id)
                                        .ifPresent(tour -> {
                                            studio.view().removeListener(this);
                                            then.accept(tour);
                                        });
                            }
                        });
        studio.desk().open(id);
    }

    private static Optional<Tour> open(View view, TourId id) {
        return view.tour().filter(tour -> tour.id().equals(id));
    }
}
