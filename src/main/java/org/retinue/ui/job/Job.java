package org.retinue.ui.job;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A piece of work that takes long: how far it is, and whether it is still wanted. Who does it asks
/// before each part and before anything is written.
public final class Job {

    private final String name;
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile boolean wanted = true;

    /// Which part of how many is being worked on, and what it is.
    record Progress(int part, int of, String which) {}

    Job(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    public boolean isWanted() {
        return wanted;
    }

    void cancel() {
        wanted = false;
    }

    /// Says what is being worked on; from any thread.
    public void reach(int part, int of, String which) {
        Platform.runLater(() -> progress.set(Optional.of(new Progress(part, of, which))));
    }

    ReadOnlyObjectProperty<Optional<Progress>> progress() {
        return progress.getReadOnlyProperty();
    }
}
