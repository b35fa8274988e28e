package org.retinue.ui.preview;

import java.util.List;
import java.util.Optional;
import org.retinue.print.Issue;
import org.retinue.print.Since;
import org.retinue.release.Handing;
import org.retinue.tour.Tour;

/// What is printed: the tour as it is or as it was given out, under which number, what its readers
/// hold already, and what was handed out of it. The number is empty for what is being worked on.
public record Source(Tour tour, String release, Optional<Since> since, List<Handing> handings) {

    public Source {
        handings = List.copyOf(handings);
    }

    static Source draft(Tour tour) {
        return new Source(tour, "", Optional.empty(), List.of());
    }

    Source since(Since held) {
        return new Source(tour, release, Optional.of(held), handings);
    }

    Issue under(Issue issue) {
        return new Issue(release, issue.at(), issue.officer(), issue.hash());
    }
}
