package org.retinue.exchange.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Ends the reading of a file where it cannot go on; it never leaves this room.
final class Refused extends IOException {

    private static final long serialVersionUID = 1;

    private final Refusal why;

    Refused(Refusal why) {
        this(why, null);
    }

    Refused(Refusal why, @Nullable Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
