package org.retinue.store;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.retinue.store.Verification.Checked;
import org.retinue.store.Verification.Part;
import org.retinue.tour.Text;

/// What came of salvaging a damaged workspace: where the damaged file is kept as it was, how much
/// of each part is whole in the new one, and what is not. Where tables could not be read to their
/// ends, there may have been more than anything names.
public record Salvaged(Path damaged, List<Checked> whole, List<Loss> losses, boolean isCut) {

    public Salvaged {
        whole = List.copyOf(whole);
        losses = List.copyOf(losses);
    }

    /// Something that did not come over as it was. The name is empty where it cannot be read.
    public record Loss(Part part, String id, Text name, Fate fate) {}

    /// What became of something damaged.
    public sealed interface Fate {

        /// It was read, but is not as it was sealed: something in it may be wrong or missing.
        record Doubtful() implements Fate {}

        /// It was read in part; so many entries in it, such as items, were left out.
        record Partly(int leftOut) implements Fate {}

        /// It could not be read, and was taken from a backup of that time, local to this machine.
        record FromBackup(LocalDateTime made) implements Fate {}

        /// It could not be read, but is named: an empty one stands in its place.
        record StandIn() implements Fate {}

        record Lost() implements Fate {}
    }
}
