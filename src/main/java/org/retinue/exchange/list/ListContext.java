package org.retinue.exchange.list;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.retinue.tour.Directory;
import org.retinue.tour.Id;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// What a list is read against: the tour whose delegation it may be, what the workspace knows, the
/// zone of new sites, the words in which values are named, and the beginning of the ids of whatever
/// is new, so that reading anew makes the same things.
public final class ListContext {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]");

    private final Optional<Tour> tour;
    private final Directory known;
    private final ZoneId zone;
    private final Words words;
    private final String ids;
    private final Map<String, Set<PersonId>> people = new HashMap<>();
    private final Map<String, Set<PersonId>> passports = new HashMap<>();
    private final Map<String, Set<SiteId>> sites = new HashMap<>();

    ListContext(Optional<Tour> tour, Directory known, ZoneId zone, Words words, String ids) {
        Id.check(ids);
        this.tour = tour;
        this.known = known;
        this.zone = tour.map(Tour::zone).orElse(zone);
        this.words = words;
        this.ids = ids;
        known.people().values().forEach(this::add);
        known.sites()
                .values()
                .forEach(site ->
                        NameKeys.of(site.name())
                                .forEach(key ->
                                        sites.computeIfAbsent(key, _ -> new LinkedHashSet<>())
                                                .add(site.id())));
    }

    /// For one reading, with ids that no other has.
    public static ListContext of(Optional<Tour> tour, Directory known, ZoneId zone, Words words) {
        var all = tour.map(one -> known.with(one.directory())).orElse(known);
        return new ListContext(tour, all, zone, words, PersonId.random().value());
    }

    private void add(Person person) {
        NameKeys.of(person.name())
                .forEach(key ->
                        people.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(person.id()));
        var passport = passport(person.identity().passport());
        if (!passport.isEmpty()) {
            passports.computeIfAbsent(passport, _ -> new LinkedHashSet<>()).add(person.id());
        }
    }

    public Optional<Tour> tour() {
        return tour;
    }

    Directory known() {
        return known;
    }

    ZoneId zone() {
        return zone;
    }

    Words words() {
        return words;
    }

    boolean isMember(PersonId person) {
        return tour.flatMap(one -> one.delegation().delegate(person)).isPresent();
    }

    /// Those of any of the names.
    List<Person> named(Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> people.getOrDefault(key, Set.of()).stream())
                .distinct()
                .flatMap(id -> known.person(id).stream())
                .toList();
    }

    List<Person> withPassport(String written) {
        var passport = passport(written);
        return passport.isEmpty()
                ? List.of()
                : passports.getOrDefault(passport, Set.of()).stream()
                        .flatMap(id -> known.person(id).stream())
                        .toList();
    }

    List<Site> sitesNamed(Collection<String> keys) {
        return keys.stream()
                .flatMap(key -> sites.getOrDefault(key, Set.of()).stream())
                .distinct()
                .flatMap(id -> known.site(id).stream())
                .collect(Collectors.toList());
    }

    static String passport(String written) {
        return OTHER.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
    }

    PersonId person(int row) {
        return new PersonId("%s-%05d".formatted(ids, row));
    }

    SiteId site(int row) {
        return new SiteId("%s-s%05d".formatted(ids, row));
    }

    PersonId contact(int row) {
        return new PersonId("%s-c%05d".formatted(ids, row));
    }
}
