package org.retinue.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.retinue.tour.Directory;
import org.retinue.tour.Person;

/// A person of a tour as somebody types them: the id, or a part of the name that no other has.
final class Reader {

    private Reader() {}

    static Optional<Person> of(String typed, Directory known) {
        var meant = meant(typed, known);
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /// Those whose id it is, or else those whose name it is a part of.
    static List<Person> meant(String typed, Directory known) {
        var part = lower(typed.strip());
        var byId = people(known, person -> person.id().value().equals(part));
        return byId.isEmpty() && !part.isEmpty()
                ? people(known, person -> person.name().any(form -> lower(form).contains(part)))
                : byId;
    }

    private static List<Person> people(Directory known, Predicate<Person> meant) {
        return known.people().values().stream().filter(meant).toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
