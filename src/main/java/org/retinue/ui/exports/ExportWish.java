package org.retinue.ui.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.retinue.desk.OutForm;
import org.retinue.desk.Outgoing;
import org.retinue.exchange.table.TourSheets;
import org.retinue.tour.Language;
import org.retinue.tour.TrackId;

/// What is to leave: of whose part of the tour, in which form and languages, which of its tables,
/// of which of its days or none for all where it is a message, and in a calendar the items of which
/// track, or all of them.
public record ExportWish(
        Outgoing outgoing,
        OutForm form,
        TourSheets table,
        List<LocalDate> days,
        List<Language> languages,
        Optional<TrackId> track) {}
