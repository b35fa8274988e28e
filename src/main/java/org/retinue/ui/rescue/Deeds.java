package org.retinue.ui.rescue;

import java.nio.file.Path;

/// Where the officer goes from a damaged workspace.
public interface Deeds {

    void open(Path workspace);

    void openAnother();

    void quit();
}
