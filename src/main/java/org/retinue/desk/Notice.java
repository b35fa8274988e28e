package org.retinue.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.retinue.release.Conflict;
import org.retinue.store.Workspace;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;

/// Something that the officer should hear of but need not answer.
public sealed interface Notice {

    /// What the officer should hear of once the workspace is open.
    static Optional<Notice> onOpening(Workspace workspace) {
        return workspace
                .backupTrouble()
                .<Notice>map(Unreadable::new)
                .or(() -> workspace.damaged().map(Mended::new));
    }

    /// Another program changed the tour too; both works were merged, and where both changed one
    /// field ours holds until somebody chooses: the tour that both began from, and what each made
    /// of it.
    record Merged(Tour base, Tour mine, Tour theirs, List<Conflict> conflicts) implements Notice {

        public Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    /// Another program changed the same fields of sites, people or vehicles; ours hold.
    record SharedMerged(List<Conflict> conflicts) implements Notice {

        public SharedMerged {
            conflicts = List.copyOf(conflicts);
        }
    }

    /// The edit does not fit the tour as it is by now, and was not made.
    record Unfitting(Text subject) implements Notice {}

    /// Another program removed the tour that is being edited here; it stays, with the edits.
    record Kept(Text tour) implements Notice {}

    /// Another program removed the tour, and there was no work on it here.
    record Gone(Text tour) implements Notice {}

    /// A site, person or vehicle stays because these tours and sites name it.
    record InUse(Text subject, List<Text> users) implements Notice {

        public InUse {
            users = List.copyOf(users);
        }
    }

    /// The workspace can only be looked at: the edit was not made.
    record ReadOnly() implements Notice {}

    /// The workspace was damaged and could be mended when it was opened; the file is kept there as
    /// it was.
    record Mended(Path kept) implements Notice {}

    /// What was asked for could not be read.
    record Unreadable(Trouble trouble) implements Notice {}
}
