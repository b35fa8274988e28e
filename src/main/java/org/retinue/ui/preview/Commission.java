package org.retinue.ui.preview;

import java.util.Optional;
import org.retinue.audience.Audience;
import org.retinue.print.Order;
import org.retinue.tour.PersonId;

/// One paper that is asked for: what, and for whom, who may be one reader of the audience.
public record Commission(Order order, Audience audience, Optional<PersonId> reader) {}
