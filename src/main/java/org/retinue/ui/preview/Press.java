package org.retinue.ui.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.retinue.audience.Audience;
import org.retinue.brief.Packs;
import org.retinue.desk.Outgoing;
import org.retinue.print.Issue;
import org.retinue.print.Order;
import org.retinue.print.Papers;
import org.retinue.print.Stationery;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// Makes papers in the background, each of what its readers may see and searched for the rest. They
/// are printed on the office's own stationery where there is a folder of it, and on the program's
/// where there is none.
public final class Press {

    private final Papers papers;
    private final Path stationery;
    private @Nullable Latest latest;

    /// Papers come in rows for the same readers, who are given the same tour.
    private record Latest(
            Tour tour,
            Audience audience,
            Optional<PersonId> reader,
            Outgoing outgoing,
            String hash) {

        private boolean isOf(Commission commission) {
            return tour.equals(commission.tour())
                    && audience.equals(commission.audience())
                    && reader.equals(commission.reader());
        }
    }

    /// The folder is looked for whenever a paper is made: an office works on it while it prints.
    public Press(Papers papers, Path stationery) {
        this.papers = papers;
        this.stationery = stationery;
    }

    public synchronized byte[] pdf(Commission commission) {
        var given = given(commission);
        return given.outgoing().paper(of(commission.order(), given.hash()), papers()::pdf);
    }

    private Latest given(Commission commission) {
        if (latest == null || !latest.isOf(commission)) {
            var tour = commission.tour();
            var outgoing = Outgoing.of(tour, commission.audience(), commission.reader());
            latest =
                    new Latest(
                            tour,
                            commission.audience(),
                            commission.reader(),
                            outgoing,
                            Packs.hash(outgoing.tour()));
        }
        return latest;
    }

    /// A paper names the pack that says the same, which is that of its readers.
    private static Order of(Order order, String hash) {
        var issue = order.issue();
        return order.under(new Issue(issue.release(), issue.at(), issue.officer(), hash));
    }

    private Papers papers() {
        return Files.isDirectory(stationery) ? papers.on(Stationery.in(stationery)) : papers;
    }
}
