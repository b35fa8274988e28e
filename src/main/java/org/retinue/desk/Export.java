package org.retinue.desk;

import java.util.List;
import org.retinue.brief.Pack;
import org.retinue.print.Issue;
import org.retinue.print.Marking;
import org.retinue.tour.Language;

/// How a tour is to leave: the form, in which languages with the leading one first, under which
/// issue and with what marking, and when, by whom and with which program the file is made.
public record Export(
        OutForm form, List<Language> languages, Issue issue, Marking marking, Pack.Made made) {

    public Export {
        languages = List.copyOf(languages);
    }

    /// The file of what the gate lets through.
    public Exported of(Outgoing outgoing) {
        return switch (form) {
            case PACK -> Exported.whole(outgoing.pack(issue.release(), made));
        };
    }
}
