package org.retinue.ui.look;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.retinue.edit.History;
import org.retinue.tour.Language;
import org.retinue.words.Words;

/// Small pieces of text that several views show.
public final class Texts {

    private Texts() {}

    /// From one date to another, as short as the language allows: `11–14 Sept 2023`.
    public static String dates(Words words, LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return words.date(first);
        }
        var chinese = words.language().equals(Language.CHINESE);
        if (first.getYear() != last.getYear()) {
            return words.say("ui.dates", words.date(first), words.date(last));
        }
        if (chinese) {
            var sameMonth = first.getMonth() == last.getMonth();
            return words.say(
                    "ui.dates", words.date(first), format(words, last, sameMonth ? "d日" : "M月d日"));
        }
        var sameMonth = first.getMonth() == last.getMonth();
        return words.say(
                "ui.dates", format(words, first, sameMonth ? "d" : "d MMM"), words.date(last));
    }

    /// What a step of the history did, and to what.
    public static String step(Words words, History.Name step) {
        var deed = words.name(step.deed());
        return step.subject().isEmpty()
                ? deed
                : words.say("ui.step", deed, words.best(step.subject()));
    }

    private static String format(Words words, LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.locale()).format(date);
    }
}
