package org.retinue.ui;

import java.util.List;
import java.util.Optional;
import org.retinue.desk.OutForm;
import org.retinue.desk.Outgoing;
import org.retinue.tour.Language;
import org.retinue.tour.TrackId;

/// What is to leave: of whose part of the tour, in which form and languages; of a calendar the
/// items of one track or of all.
record ExportWish(
        Outgoing outgoing, OutForm form, List<Language> languages, Optional<TrackId> track) {}
