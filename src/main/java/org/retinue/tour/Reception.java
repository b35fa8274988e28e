package org.retinue.tour;

import java.util.List;
import java.util.Optional;

/// Who receives the delegation: the host lead, and the greeters in the order in which they stand.
public record Reception(Optional<PersonId> lead, List<PersonId> greeters) {

    public static final Reception NONE = new Reception(Optional.empty(), List.of());

    public Reception {
        greeters = List.copyOf(greeters);
    }
}
