package org.retinue.ui.arrange;

import java.util.Optional;
import org.retinue.tour.Item;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.job.Background;
import org.retinue.ui.ripple.ShiftDialog;
import org.retinue.ui.studio.Studio;

/// The dialogs that find other times in the open tour: for all from the selected item on, for the
/// whole tour, or for the selected item alone. Nothing happens where there is none.
public final class Arranging {

    private final Studio studio;
    private final Sheets sheets;
    private final Background background;

    public Arranging(Studio studio, Sheets sheets, Background background) {
        this.studio = studio;
        this.sheets = sheets;
        this.background = background;
    }

    /// By how much is typed already.
    public void shift(String typed) {
        tour().ifPresent(tour ->
                lead(tour)
                        .ifPresent(
                                item -> new ShiftDialog(studio, sheets).open(tour, item, typed)));
    }

    public Optional<ArrangePane> whole() {
        return tour().map(tour -> dialog().open(tour));
    }

    public void fits() {
        tour().ifPresent(tour -> lead(tour).ifPresent(item -> dialog().open(tour, item)));
    }

    private ArrangeDialog dialog() {
        return new ArrangeDialog(studio, sheets, background);
    }

    private Optional<Tour> tour() {
        return studio.view().get().tour();
    }

    private Optional<Item> lead(Tour tour) {
        return studio.selection().get().lead().flatMap(tour::item);
    }
}
