package org.retinue.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.retinue.tour.Heading;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// A page that nobody reads, on which the press runs warm.
final class Trial {

    private static final LocalDate DAY = LocalDate.EPOCH;

    static final Tour TOUR =
            Tour.empty(
                    new TourId("trial"),
                    new Heading("TRIAL", Text.of("Trial", "试印"), TourKind.STATE_VISIT, ""),
                    ZoneOffset.UTC,
                    DAY,
                    DAY,
                    new Track(new TrackId("trial"), Text.of("Trial", "试印")));

    static final Order ORDER =
            new Order(
                    Document.PROGRAMME,
                    List.of(Language.ENGLISH, Language.CHINESE),
                    Issue.draft(Instant.EPOCH, "", ""));

    private Trial() {}
}
