package org.retinue.cli;

import java.nio.file.Path;
import org.retinue.desk.Samples;
import org.retinue.store.Workspace;

/// A workspace to try the program out on.
public final class SampleWorkspace {

    private SampleWorkspace() {}

    /// Makes a workspace of the sample tours in a file that is not there yet.
    public static Workspace create(Path file, World world) {
        Folders.createFor(file);
        var workspace = Workspace.create(file, world.officer(), world.clock());
        Samples.fill(workspace);
        return workspace;
    }
}
