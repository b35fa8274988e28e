package org.retinue.cli;

import java.util.List;
import org.retinue.print.Document;
import org.retinue.tour.TourId;

/// What was printed of a tour, under which release; the release of a draft is empty.
record PrintReport(TourId tour, String release, List<Printed> printed) {

    PrintReport {
        printed = List.copyOf(printed);
    }

    /// A paper and the file that it is in.
    record Printed(Document document, String file) {}
}
