package org.retinue.mend;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// What has to be interpreted at an item: between the languages of those who receive and those of
/// the guests.
record Interpreting(Tour tour, Directory known, Item item) {

    /// Whether the person speaks with both sides, as far as their languages are known: with every
    /// guest who shares none with the host, and with the host. Where nothing is known of one side,
    /// the languages of the present interpreters are wanted too, and in any case two.
    boolean isCoveredBy(Person person) {
        var spoken = person.languages();
        var host = hostLanguages();
        var guests = guestLanguages().filter(one -> Collections.disjoint(one, host)).toList();
        return spoken.size() > 1
                && (host.isEmpty() || meets(spoken, host))
                && guests.stream().allMatch(one -> meets(spoken, one))
                && (!(host.isEmpty() || guests.isEmpty())
                        || spoken.containsAll(presentLanguages()));
    }

    private static boolean meets(List<Language> spoken, List<Language> other) {
        return !Collections.disjoint(spoken, other);
    }

    private List<Language> hostLanguages() {
        return item.party().reception().lead().stream()
                .flatMap(this::languages)
                .distinct()
                .toList();
    }

    private Stream<List<Language>> guestLanguages() {
        return tour.guests(item).stream()
                .map(guest -> languages(guest).toList())
                .filter(languages -> !languages.isEmpty());
    }

    private Set<Language> presentLanguages() {
        var languages = new HashSet<Language>();
        item.party().on(Duty.INTERPRETER).stream().flatMap(this::languages).forEach(languages::add);
        return languages;
    }

    private Stream<Language> languages(PersonId person) {
        return tour.directory().person(person).or(() -> known.person(person)).stream()
                .flatMap(one -> one.languages().stream());
    }
}
