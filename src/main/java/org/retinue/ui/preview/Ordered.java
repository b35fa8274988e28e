package org.retinue.ui.preview;

import java.util.List;
import java.util.Map;
import org.retinue.print.Issue;
import org.retinue.tour.Tour;

/// What the dialog hands over to be saved or printed: what was wished for under which issue, and
/// the papers that were made of it while one looked.
public record Ordered(Tour tour, Wish wish, Issue issue, Map<Commission, byte[]> made) {

    public Ordered {
        made = Map.copyOf(made);
    }

    public List<Commission> commissions() {
        return wish.commissions(issue);
    }

    /// The paper that showed, or else one that is made now.
    public byte[] pdf(Commission commission, Press press) {
        var shown = made.get(commission);
        return shown == null ? press.pdf(commission) : shown;
    }
}
