package org.retinue.desk;

import java.util.ArrayList;
import java.util.List;
import org.retinue.brief.Pack;
import org.retinue.exchange.calendar.CalendarOrder;
import org.retinue.print.Issue;
import org.retinue.print.Marking;
import org.retinue.tour.Language;
import org.retinue.words.Words;

/// How a tour is to leave: the form, in which languages with the leading one first, under which
/// issue and with what marking, and when, by whom and with which program the file is made.
public record Export(
        OutForm form,
        List<Language> languages,
        Issue issue,
        Marking marking,
        Pack.Made made,
        CalendarWish calendar) {

    public Export {
        languages = List.copyOf(languages);
    }

    /// In a form that takes nothing besides.
    public Export(
            OutForm form, List<Language> languages, Issue issue, Marking marking, Pack.Made made) {
        this(form, languages, issue, marking, made, CalendarWish.NONE);
    }

    /// The same as a calendar takes it.
    public Export with(CalendarWish changed) {
        return new Export(form, languages, issue, marking, made, changed);
    }

    /// The file of what the gate lets through.
    public Exported of(Outgoing outgoing) {
        return switch (form) {
            case PACK -> Exported.whole(outgoing.pack(issue.release(), made));
            case CALENDAR -> calendar(outgoing);
        };
    }

    /// A calendar has no place for what is in the pool, and says of each item less than the tour.
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
        var told = new ArrayList<String>();
        var words = calendar.words();
        told.add(words.say("desk.calendar.items", counts.items(), counts.cancelled()));
        if (counts.untimed() > 0) {
            told.add(words.say("desk.calendar.untimed", counts.untimed()));
        }
        if (counts.pooled() > 0) {
            told.add(words.say("desk.calendar.pooled", counts.pooled()));
        }
        told.add(words.say("desk.calendar.less"));
        return new Exported(written.file(), told);
    }
}
