package org.retinue.desk;

import java.util.function.UnaryOperator;
import org.retinue.edit.History;

/// An edit on its way to the workspace: its name and everything as it is after it.
record Step(History.Name name, Dossier after) {

    Step with(UnaryOperator<Dossier> change) {
        return new Step(name, change.apply(after));
    }
}
