package org.retinue.print;

import java.util.List;
import java.util.stream.Collectors;
import org.retinue.tour.PersonId;

/// Names of people within a sentence.
final class Names {

    private Names() {}

    /// The sentence with the names in its place; nothing where there is nobody.
    static Phrase of(Lines lines, String key, List<PersonId> people) {
        return people.isEmpty()
                ? Phrase.EMPTY
                : lines.voices()
                        .say(words ->
                                words.say(
                                        key,
                                        people.stream()
                                                .flatMap(id ->
                                                        lines
                                                                .tour()
                                                                .directory()
                                                                .person(id)
                                                                .stream())
                                                .map(person -> words.best(person.name()))
                                                .collect(
                                                        Collectors.joining(
                                                                words.say("print.comma")))));
    }

    /// The name alone.
    static Phrase of(Lines lines, PersonId person) {
        return lines.tour()
                .directory()
                .person(person)
                .map(known -> lines.voices().text(known.name()))
                .orElse(Phrase.EMPTY);
    }

    static Phrase title(Lines lines, PersonId person) {
        return lines.tour()
                .directory()
                .person(person)
                .map(known -> lines.voices().text(known.title()))
                .orElse(Phrase.EMPTY);
    }
}
