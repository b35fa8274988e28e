package org.retinue.ui;

import org.retinue.ui.outside.FileKind;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.studio.Studio;

/// Asks from which file a workspace is opened, or into which one it goes.
record WorkspaceFiles(Studio studio, Outside outside) {

    void create() {
        outside.fileToSave(
                        studio.say("ui.command.newWorkspace"), FileKind.WORKSPACE, "office.retinue")
                .ifPresent(outside::openWorkspace);
    }

    void open() {
        outside.filesToOpen(studio.say("ui.command.openWorkspace"), FileKind.WORKSPACE, false)
                .forEach(outside::openWorkspace);
    }

    void saveElsewhere() {
        outside.fileToSave(
                        studio.say("ui.command.saveElsewhere"),
                        FileKind.WORKSPACE,
                        studio.view().get().file().getFileName().toString())
                .ifPresent(studio.desk()::saveElsewhere);
    }
}
