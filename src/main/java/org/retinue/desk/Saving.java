package org.retinue.desk;

import org.retinue.tour.Trouble;

/// How far the work is in the workspace.
public sealed interface Saving {

    /// Everything is committed: no crash and no power cut takes it away.
    record Saved() implements Saving {}

    /// So many edits are on their way.
    record Pending(int edits) implements Saving {}

    /// The edits are on the screen but could not be committed; they wait for a retry or for another
    /// place.
    record Failed(Trouble trouble) implements Saving {}
}
