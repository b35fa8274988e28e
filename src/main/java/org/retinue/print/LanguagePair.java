package org.retinue.print;

import java.util.List;
import java.util.Optional;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Person;

/// Between which two languages an interpreter works at an item: that of the first guest whose
/// languages are known, and that of the host lead.
final class LanguagePair {

    private LanguagePair() {}

    /// Two languages, or none where it cannot be told which two.
    static List<Language> of(Cells cells, Item item, Person interpreter) {
        var guests = cells.people(cells.lines().ranking().ordered(cells.tour().guests(item)));
        var lead = cells.person(item.party().reception().lead());
        var guest =
                guests.stream()
                        .map(Person::languages)
                        .filter(languages -> !languages.isEmpty())
                        .findFirst()
                        .flatMap(languages -> shared(languages, interpreter));
        var host = lead.map(Person::languages).flatMap(known -> shared(known, interpreter));
        if (guest.isPresent() && host.isPresent() && !guest.equals(host)) {
            return List.of(guest.get(), host.get());
        }
        return interpreter.languages().size() == 2 ? interpreter.languages() : List.of();
    }

    /// The language they know best that the interpreter works in.
    private static Optional<Language> shared(List<Language> known, Person interpreter) {
        return known.stream().filter(interpreter.languages()::contains).findFirst();
    }
}
