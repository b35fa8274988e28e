package org.retinue.ui.rescue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.retinue.store.Workspace;

/// A backup of the damaged workspace: when it was made, local to this machine, and whether it is
/// itself as it was written.
record SafeCopy(Path file, LocalDateTime made, boolean isSound) {

    /// Those of the workspace, the newest first. Each is read to its end.
    static List<SafeCopy> of(Path workspace) {
        return Workspace.backups(workspace).stream()
                .flatMap(file ->
                        Workspace.made(file).stream()
                                .map(made -> new SafeCopy(file, made, isSound(file))))
                .toList();
    }

    private static boolean isSound(Path file) {
        return Workspace.verify(file).isSound();
    }
}
