package org.retinue.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retinue.store.Stored;
import org.retinue.tour.Directory;
import org.retinue.tour.Office;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

/// What became of a step at the workspace: the tours that were written, with their versions now
/// (none where the tour was removed), and how it ended. A step that was refused halfway has written
/// what stood before the refusal.
record Outcome(Map<TourId, Optional<Long>> written, End end) {

    /// How the writing of a step ended.
    sealed interface End {

        /// Everything is committed.
        record Done() implements End {}

        /// Another program saved the tour first.
        record TourMoved(TourId id, Optional<Stored> theirs) implements End {}

        /// Another program changed what all tours share.
        record DirectoryMoved(Directory theirs) implements End {}

        /// Another program changed what the office has settled.
        record OfficeMoved(Office theirs) implements End {}

        /// Something that was removed is named by these tours and sites.
        record InUse(List<Text> users) implements End {}
    }
}
