package org.retinue.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retinue.store.Stored;
import org.retinue.tour.Directory;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

/// What became of a step at the workspace.
sealed interface Outcome {

    /// Committed; the tours written have these versions now, removed ones none.
    record Done(Map<TourId, Optional<Long>> versions) implements Outcome {}

    /// Not written: another program saved the tour first.
    record TourMoved(TourId id, Optional<Stored> theirs) implements Outcome {}

    /// Not written: another program changed what all tours share.
    record DirectoryMoved(Directory theirs) implements Outcome {}

    /// Not written: something that was removed is named by these tours and sites.
    record InUse(List<Text> users) implements Outcome {}

    /// Not written: the workspace cannot be written to.
    record Failed(Trouble trouble) implements Outcome {}
}
