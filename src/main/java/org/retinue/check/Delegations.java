package org.retinue.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.TourKind;

/// The rules about who travels and what they are called.
final class Delegations {

    private static final Pattern NOT_LETTERS = Pattern.compile("[\\p{M}\\p{P}]");
    private static final Pattern BETWEEN = Pattern.compile("\\s+");

    private Delegations() {}

    /// P-1: the delegation has no head, or several. Nothing is said as long as nobody is entered,
    /// nor of guests from several countries, who travel without a head.
    static Stream<Finding> oneHead(Programme programme) {
        var delegation = programme.tour().delegation();
        var heads =
                delegation.delegates().stream()
                        .filter(delegate -> delegate.role() == DelegateRole.HEAD)
                        .map(Delegate::person)
                        .toList();
        var mayHaveNone =
                delegation.delegates().isEmpty()
                        || (delegation.country().isEmpty()
                                && programme.tour().heading().kind()
                                        == TourKind.FAMILIARISATION_TOUR);
        return heads.size() == 1 || (heads.isEmpty() && mayHaveNone)
                ? Stream.empty()
                : Stream.of(Finding.about(Rule.ONE_HEAD, Severity.ERROR, new People.Heads(heads)));
    }

    /// P-9: a delegate or host has no English or no Chinese name or title, and so stands in one
    /// language only on a paper in both. Told once for all.
    static Stream<Finding> names(Programme programme) {
        var nameless =
                programme
                        .people(named(programme))
                        .filter(person -> !isInBoth(person.name()) || !isInBoth(person.title()))
                        .map(Person::id)
                        .toList();
        return nameless.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.about(
                                Rule.NAMES, Severity.WARNING, new People.NamesMissing(nameless)));
    }

    /// P-9: somebody who comes from elsewhere receives the principal, and nobody has noted how the
    /// principal's name is spoken. Told once.
    static Stream<Finding> pronunciation(Programme programme) {
        return programme.tour().delegation().head().map(Delegate::person).stream()
                .flatMap(head -> programme.people(List.of(head)))
                .filter(head -> head.pronunciation().isBlank())
                .filter(head ->
                        programme
                                .engagements()
                                .filter(item -> programme.guests(item).contains(head.id()))
                                .flatMap(item -> item.party().reception().lead().stream())
                                .distinct()
                                .flatMap(host -> programme.people(List.of(host)))
                                .anyMatch(host -> isFromElsewhere(host, head)))
                .map(head ->
                        Finding.about(
                                Rule.NAMES,
                                Severity.WARNING,
                                new People.PronunciationMissing(head.id())));
    }

    /// Of another country or without a common language, as far as that is known.
    private static boolean isFromElsewhere(Person host, Person head) {
        var isOfOther =
                !host.country().isEmpty()
                        && !head.country().isEmpty()
                        && !host.country().equals(head.country());
        var speaksOther =
                !host.languages().isEmpty()
                        && !head.languages().isEmpty()
                        && Collections.disjoint(host.languages(), head.languages());
        return isOfOther || speaksOther;
    }

    private static Set<PersonId> named(Programme programme) {
        var named = new LinkedHashSet<PersonId>();
        programme.tour().delegation().delegates().stream()
                .map(Delegate::person)
                .forEach(named::add);
        programme.items().stream()
                .flatMap(item -> item.party().reception().lead().stream())
                .forEach(named::add);
        return named;
    }

    private static boolean isInBoth(Text text) {
        return text.form(Language.ENGLISH).isPresent() && text.form(Language.CHINESE).isPresent();
    }

    /// P-13: two people of the tour have the same name, in whatever order it is written, and the
    /// same country, and may be one.
    static Stream<Finding> duplicates(Programme programme) {
        var known = new HashMap<List<String>, PersonId>();
        var found = new ArrayList<Finding>();
        for (var person : programme.tour().directory().people().values()) {
            keys(person)
                    .flatMap(key ->
                            Optional.ofNullable(known.putIfAbsent(key, person.id())).stream())
                    .filter(first -> !first.equals(person.id()))
                    .findFirst()
                    .ifPresent(first ->
                            found.add(
                                    Finding.about(
                                            Rule.DUPLICATE_PERSON,
                                            Severity.WARNING,
                                            new People.SamePerson(first, person.id()))));
        }
        return found.stream();
    }

    /// The name without accents and marks, as it stands and with its words in order: some write the
    /// family name first, some last.
    private static Stream<List<String>> keys(Person person) {
        var name = Normalizer.normalize(person.name().best(Language.ENGLISH), Normalizer.Form.NFKD);
        var plain = NOT_LETTERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT).strip();
        var words = List.of(BETWEEN.split(plain));
        return Stream.of(words, words.stream().sorted().toList())
                .map(ordered -> List.of(String.join("", ordered), person.country()))
                .distinct();
    }
}
