package org.retinue.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.retinue.tour.Directory;
import org.retinue.tour.Person;

/// A person of a tour as somebody types them: the id, or a part of the name that no other has.
final class Reader {

    private Reader() {}

    static Optional<Person> of(String typed, Directory known) {
        var part = typed.strip().toLowerCase(Locale.ROOT);
        return part.isEmpty()
                ? Optional.empty()
                : only(known, person -> person.id().value().equals(part))
                        .or(() ->
                                only(
                                        known,
                                        person ->
                                                person.name()
                                                        .any(form ->
                                                                form.toLowerCase(Locale.ROOT)
                                                                        .contains(part))));
    }

    private static Optional<Person> only(Directory known, Predicate<Person> meant) {
        return found(known, meant).count() == 1
                ? found(known, meant).findFirst()
                : Optional.empty();
    }

    private static Stream<Person> found(Directory known, Predicate<Person> meant) {
        return known.people().values().stream().filter(meant);
    }
}
