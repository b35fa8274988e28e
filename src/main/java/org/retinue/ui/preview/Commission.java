package org.retinue.ui.preview;

import java.util.Optional;
import org.retinue.audience.Audience;
import org.retinue.print.Order;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// One paper that is asked for: of which tour, what, and for whom, who may be one reader of the
/// audience.
public record Commission(Tour tour, Order order, Audience audience, Optional<PersonId> reader) {}
