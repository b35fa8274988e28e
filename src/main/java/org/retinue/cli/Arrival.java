package org.retinue.cli;

import org.retinue.store.Workspace;

/// A file that was read and that nothing is wrong with by itself. Several are taken together or not
/// at all: each is first held against the workspace.
interface Arrival {

    /// Whether the workspace can take it; where it cannot, says why.
    boolean isWelcome(Workspace workspace);

    /// Says what would become of it, and changes nothing.
    void preview(Workspace workspace);

    /// Takes it in, and says what became of it.
    void take(Workspace workspace);
}
