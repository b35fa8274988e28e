package org.retinue.ui.ripple;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.retinue.tour.Moment;
import org.retinue.words.Words;

/// Times before and after an edit, in words.
public record Times(Words words) {

    /// A line with both; each has its date where that is not the one known before.
    public PreviewLine moved(
            LocalDate known, Moment.Timed before, Moment.Timed after, String item) {
        var day = before.start().toLocalDate();
        return new PreviewLine.Moved(on(known, before), on(day, after), item);
    }

    /// The times, with the date where it is another one.
    public String on(LocalDate known, Moment.Timed timed) {
        return day(known, timed.start().toLocalDate()) + of(timed);
    }

    public String of(Moment.Timed timed) {
        return words.say(
                "check.fromTo",
                words.time(timed.start().toLocalTime()),
                words.time(timed.end().toLocalTime()));
    }

    private String day(LocalDate known, LocalDate day) {
        var pattern =
                DateTimeFormatter.ofPattern(words.say("programme.dayPattern"), words.locale());
        return known.equals(day) ? "" : pattern.format(day) + " ";
    }
}
