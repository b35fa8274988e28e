package org.retinue.desk;

import org.retinue.audience.Audience;
import org.retinue.audience.Standard;
import org.retinue.print.Marking;
import org.retinue.tour.Office;
import org.retinue.tour.Text;
import org.retinue.words.Words;

/// What stands on every page for an audience, as the office settled it.
public final class Markings {

    private Markings() {}

    /// Everybody's paper says nothing of an audience.
    public static Marking of(Office office, Audience audience) {
        var readers = audience.isFull() ? Text.EMPTY : name(audience);
        return new Marking(office.classification(), readers, office.dutyPhone());
    }

    private static Text name(Audience audience) {
        return audience.standard().map(Markings::spoken).orElse(audience.name());
    }

    private static Text spoken(Standard standard) {
        var name = Text.EMPTY;
        for (var language : Words.PAPER_LANGUAGES) {
            name = name.with(language, Words.onPaper(language).name(standard));
        }
        return name;
    }
}
