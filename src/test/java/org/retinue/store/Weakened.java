package org.retinue.store;

import java.nio.file.Path;
import java.time.Clock;

/// Workspaces opened with settings that are known to be wrong, to see whether a test would notice.
public final class Weakened {

    private Weakened() {}

    /// Opens a workspace and changes the settings of its connection, given as in
    /// `journal_mode=wal,synchronous=normal`.
    public static Workspace open(Path file, String settings) {
        var workspace = Workspace.open(file, "Officer", Clock.systemUTC());
        for (var setting : settings.split(",", -1)) {
            workspace.line().inTurn(handle -> handle.execute("PRAGMA " + setting));
        }
        return workspace;
    }
}
