package org.retinue.desk;

import java.util.List;
import org.retinue.tour.Note;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// The usual programmes that the program carries, from which new tours are made. A template is a
/// tour without sites and people, whose first day is some Monday; its title says what it is for,
/// and its note what it holds.
public final class Templates {

    private static final Carried FILES = new Carried("/retinue/template/");

    private Templates() {}

    public static List<Tour> all() {
        return FILES.names().stream().map(FILES::tour).toList();
    }

    /// What the template holds, in a sentence.
    public static Text about(Tour template) {
        return template.notes().stream().findFirst().map(Note::text).orElse(Text.EMPTY);
    }
}
