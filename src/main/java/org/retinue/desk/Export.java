package org.retinue.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.retinue.brief.Pack;
import org.retinue.exchange.calendar.CalendarOrder;
import org.retinue.exchange.pocket.Cover;
import org.retinue.exchange.table.Csv;
import org.retinue.exchange.table.Sheet;
import org.retinue.exchange.table.TourSheets;
import org.retinue.exchange.table.Xlsx;
import org.retinue.print.Issue;
import org.retinue.print.Marking;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// How a tour is to leave: the form, which of its tables where the form holds one, which of its
/// days or none for all where it is a message, in which languages with the leading one first, under
/// which issue and with what marking, and when, by whom and with which program the file is made;
/// and what a calendar takes besides.
public record Export(
        OutForm form,
        TourSheets table,
        List<LocalDate> days,
        List<Language> languages,
        Issue issue,
        Marking marking,
        Pack.Made made,
        CalendarWish calendar) {

    public Export {
        days = List.copyOf(days);
        languages = List.copyOf(languages);
    }

    /// In a form that takes nothing of what was given out before.
    public Export(
            OutForm form,
            TourSheets table,
            List<LocalDate> days,
            List<Language> languages,
            Issue issue,
            Marking marking,
            Pack.Made made) {
        this(form, table, days, languages, issue, marking, made, CalendarWish.NONE);
    }

    /// The same as a calendar takes it.
    public Export with(CalendarWish changed) {
        return new Export(form, table, days, languages, issue, marking, made, changed);
    }

    /// The file of what the gate lets through.
    public Exported of(Outgoing outgoing) {
        return switch (form) {
            case PACK -> Exported.whole(outgoing.pack(issue.release(), made));
            case WORKBOOK -> workbook(outgoing);
            case TABLE -> table(outgoing);
            case CALENDAR -> calendar(outgoing);
            case PAGE -> Exported.whole(outgoing.page(cover(outgoing), languages));
            case MESSAGE -> Exported.whole(message(outgoing).getBytes(StandardCharsets.UTF_8));
        };
    }

    /// Of the days that are wanted, or of all.
    public String message(Outgoing outgoing) {
        var wanted =
                outgoing.tour().programmeDates().stream()
                        .filter(date -> days.isEmpty() || days.contains(date))
                        .toList();
        return outgoing.message(cover(outgoing), wanted, languages);
    }

    private Cover cover(Outgoing outgoing) {
        return new Cover(
                issue.release(),
                issue.at(),
                issue.officer(),
                marking.classification(),
                marking.audience(),
                outgoing.reader().flatMap(outgoing.tour().directory()::person).map(Person::name),
                marking.dutyPhone());
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
