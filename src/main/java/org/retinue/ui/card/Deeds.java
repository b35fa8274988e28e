package org.retinue.ui.card;

import java.nio.file.Path;

/// Where the officer goes from a card.
public interface Deeds {

    void open(Path workspace);

    void openAnother();

    void quit();
}
