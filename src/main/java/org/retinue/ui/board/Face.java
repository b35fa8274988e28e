package org.retinue.ui.board;

import java.util.List;
import java.util.Optional;
import org.retinue.check.Severity;

/// What a block says: its time, its name, where it is, whether it is a way and whether it is
/// anchored, the gravest that the rules found, how it looks by style classes, and the whole of it
/// for those who hear it.
record Face(
        String when,
        String what,
        String where,
        boolean isLeg,
        boolean isAnchored,
        Optional<Severity> mark,
        List<String> looks,
        String spoken) {

    Face {
        looks = List.copyOf(looks);
    }
}
