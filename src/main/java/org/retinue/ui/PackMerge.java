package org.retinue.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.retinue.brief.Pack;
import org.retinue.desk.Ancestor;
import org.retinue.desk.Issuing;
import org.retinue.desk.View;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.merge.Merging;

/// Offers to merge a pack that comes back into the tour that is here, against the release that it
/// was made from, and says which one that is. What one audience alone did not see is not merged: it
/// would look as if somebody had taken it away.
final class PackMerge {

    private final Studio studio;
    private final Sheets sheets;
    private final Pack pack;
    private final Label against = new Label();
    private final Button button = new Button();

    PackMerge(Studio studio, Sheets sheets, Issuing issuing, Pack pack) {
        this.studio = studio;
        this.sheets = sheets;
        this.pack = pack;
        against.setId("import-against");
        against.setWrapText(true);
        against.setMinHeight(Label.USE_PREF_SIZE);
        against.setText(studio.say("ui.import.seeking"));
        button.setId("import-merge");
        button.setText(studio.say("ui.import.merge"));
        button.setDisable(true);
        issuing.ancestor(pack.tour(), pack.release(), this::offer);
    }

    static boolean isPossible(Pack pack) {
        return Ancestor.canBeWhole(pack);
    }

    /// Says what the pack is measured by.
    Label against() {
        return against;
    }

    Button button() {
        return button;
    }

    private void offer(Optional<Ancestor> found) {
        against.setText(
                found.map(base ->
                                studio.say(
                                        base.isCertain()
                                                ? "ui.import.madeFrom"
                                                : "ui.import.nearest",
                                        base.release()))
                        .orElseGet(() -> studio.say("ui.import.neverReleased")));
        found.ifPresent(base -> {
            button.setOnAction(_ -> merge(base));
            button.setDisable(studio.view().get().readOnly());
        });
    }

    private void merge(Ancestor base) {
        sheets.close();
        base.whole(pack)
                .ifPresent(theirs ->
                        whenOpen(pack.tour().id(), mine -> merge(base.tour(), mine, theirs)));
    }

    private void merge(Tour base, Tour mine, Tour theirs) {
        new MergeDialog(studio, sheets).open(Merging.of(base, mine, theirs), mine, () -> {});
    }

    /// What is merged is the tour as it lies on the desk.
    private void whenOpen(TourId id, Consumer<Tour> then) {
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
