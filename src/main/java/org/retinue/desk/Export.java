package org.retinue.desk;

import java.util.ArrayList;
import java.util.List;
import org.retinue.brief.Pack;
import org.retinue.exchange.calendar.CalendarOrder;
import org.retinue.exchange.table.Csv;
import org.retinue.exchange.table.Sheet;
import org.retinue.exchange.table.TourSheets;
import org.retinue.exchange.table.Xlsx;
import org.retinue.print.Issue;
import org.retinue.print.Marking;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// How a tour is to leave: the form, which of its tables where the form holds one, in which
/// languages with the leading one first, under which issue and with what marking, and when, by whom
/// and with which program the file is made; and what a calendar takes besides.
public record Export(
        OutForm form,
        TourSheets table,
        List<Language> languages,
        Issue issue,
        Marking marking,
        Pack.Made made,
        CalendarWish calendar) {

    public Export {
        languages = List.copyOf(languages);
    }

    /// In a form that takes nothing of what was given out before.
    public Export(
            OutForm form,
            TourSheets table,
            List<Language> languages,
            Issue issue,
            Marking marking,
            Pack.Made made) {
        this(form, table, languages, issue, marking, made, CalendarWish.NONE);
    }

    /// The same as a calendar takes it.
    public Export with(CalendarWish changed) {
        return new Export(form, table, languages, issue, marking, made, changed);
    }

    /// The file of what the gate lets through.
    public Exported of(Outgoing outgoing) {
        return switch (form) {
            case PACK -> Exported.whole(outgoing.pack(issue.release(), made));
            case WORKBOOK -> workbook(outgoing);
            case TABLE -> table(outgoing);
            case CALENDAR -> calendar(outgoing);
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

    private Exported calendar(Outgoing outgoing) {
        var order =
                new CalendarOrder(
                        languages.stream().map(Words::onPaper).toList(),
                        calendar.track(),
                        outgoing.reader(),
                        calendar.release(),
                        made.at(),
                        made.program());
        var written = outgoing.calendar(calendar.earlier(), order);
        var counts = written.counts();
        return new Exported(
                written.file(),
                List.of(
                        new OutRemark(OutRemark.Kind.EVENTS, counts.items()),
                        new OutRemark(OutRemark.Kind.CALLED_OFF, counts.cancelled()),
                        new OutRemark(OutRemark.Kind.UNTIMED, counts.untimed()),
                        new OutRemark(OutRemark.Kind.UNPLACED, counts.pooled()),
                        new OutRemark(OutRemark.Kind.NOT_IN_CALENDARS, 1)));
    }

    private static List<OutRemark> told(Tour tour, List<Sheet> sheets) {
        var told = new ArrayList<OutRemark>();
        told.add(new OutRemark(OutRemark.Kind.NOT_IN_TABLES, sheets.size()));
        told.add(new OutRemark(OutRemark.Kind.UNPLACED, tour.pool().size()));
        return told;
    }
}
