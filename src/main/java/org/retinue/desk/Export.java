package org.retinue.desk;

import java.util.ArrayList;
import java.util.List;
import org.retinue.brief.Pack;
import org.retinue.exchange.table.Csv;
import org.retinue.exchange.table.Sheet;
import org.retinue.exchange.table.TourSheets;
import org.retinue.exchange.table.Xlsx;
import org.retinue.print.Issue;
import org.retinue.print.Marking;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;

/// How a tour is to leave: the form, which of its tables where the form holds one, in which
/// languages with the leading one first, under which issue and with what marking, and when, by whom
/// and with which program the file is made.
public record Export(
        OutForm form,
        TourSheets table,
        List<Language> languages,
        Issue issue,
        Marking marking,
        Pack.Made made) {

    public Export {
        languages = List.copyOf(languages);
    }

    /// The file of what the gate lets through.
    public Exported of(Outgoing outgoing) {
        return switch (form) {
            case PACK -> Exported.whole(outgoing.pack(issue.release(), made));
            case WORKBOOK -> workbook(outgoing);
            case TABLE -> table(outgoing);
        };
    }

    private Exported workbook(Outgoing outgoing) {
        var sheets = TourSheets.all(outgoing.tour(), languages);
        var told = told(outgoing.tour(), sheets);
        told.add(new OutRemark(OutRemark.Kind.CUT, Xlsx.cut(sheets)));
        return new Exported(outgoing.workbook(sheets), told);
    }

    private Exported table(Outgoing outgoing) {
        var sheet = table.of(outgoing.tour(), languages);
        var told = told(outgoing.tour(), List.of(sheet));
        told.add(new OutRemark(OutRemark.Kind.MARKED, Csv.marked(sheet)));
        return new Exported(outgoing.table(sheet), told);
    }

    private static List<OutRemark> told(Tour tour, List<Sheet> sheets) {
        var told = new ArrayList<OutRemark>();
        told.add(new OutRemark(OutRemark.Kind.NOT_IN_TABLES, sheets.size()));
        told.add(new OutRemark(OutRemark.Kind.UNPLACED, tour.pool().size()));
        return told;
    }
}
