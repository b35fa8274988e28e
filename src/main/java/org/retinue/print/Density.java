package org.retinue.print;

import java.util.Optional;

/// How close the lines of a page stand. A full day is set closer, so that it fits one page.
enum Density {
    ROOMY,
    NORMAL,
    DENSE,
    TIGHT;

    /// The next closer density, where there is one.
    Optional<Density> closer() {
        return switch (this) {
            case ROOMY -> Optional.of(NORMAL);
            case NORMAL -> Optional.of(DENSE);
            case DENSE -> Optional.of(TIGHT);
            case TIGHT -> Optional.empty();
        };
    }
}
