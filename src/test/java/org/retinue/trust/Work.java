package org.retinue.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Something that the program does with files, and of which a judge can say what an interruption
/// has made.
interface Work {

    /// Lays what is there before into an empty folder.
    void prepare(Path folder) throws IOException;

    /// What does the work in the folder.
    List<String> command(Path folder);

    /// What is there after the program was interrupted and had said so much. The folder may be
    /// changed by looking.
    Fate judge(Path folder, List<String> said) throws IOException;

    default String name() {
        return getClass().getSimpleName();
    }
}
