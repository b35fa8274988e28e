package org.retinue.edit;

import java.util.function.UnaryOperator;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// One step of an officer's work: what it does, to what (an item's title, a site's name), and how
/// the tour looks after it. What was confirmed and gets another time, day or site has to be
/// confirmed again.
public record Edit(Deed deed, Text subject, UnaryOperator<Tour> change) {

    public Tour on(Tour tour) {
        return Reconfirmation.after(tour, change.apply(tour));
    }
}
