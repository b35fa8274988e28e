package org.retinue.ui;

import java.util.List;
import org.retinue.desk.OutForm;
import org.retinue.desk.Outgoing;
import org.retinue.exchange.table.TourSheets;
import org.retinue.tour.Language;

/// What is to leave: of whose part of the tour, in which form and languages, and which of its
/// tables.
record ExportWish(Outgoing outgoing, OutForm form, TourSheets table, List<Language> languages) {}
