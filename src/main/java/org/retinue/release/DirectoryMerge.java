package org.retinue.release;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.retinue.tour.Directory;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Vehicle;

/// The directory that two sides made of a common one, and what they did not agree on.
public record DirectoryMerge(Directory directory, List<Conflict> conflicts) {

    public DirectoryMerge {
        conflicts = List.copyOf(conflicts);
    }

    /// What both sides did, one upon the other. What one side removed is gone unless the other
    /// changed it, or something lies within it, or it is somebody's contact.
    public static DirectoryMerge of(Directory base, Directory mine, Directory theirs) {
        var fields = new Fields(Set.of());
        var merged = merged(fields, base, mine, theirs);
        return new DirectoryMerge(merged, fields.conflicts());
    }

    static Directory merged(Fields fields, Directory base, Directory mine, Directory theirs) {
        var sites =
                fields.keyed(
                        "sites",
                        Site::id,
                        base.sites().values(),
                        mine.sites().values(),
                        theirs.sites().values());
        var people =
                fields.keyed(
                        "people",
                        Person::id,
                        base.people().values(),
                        mine.people().values(),
                        theirs.people().values());
        var vehicles =
                fields.keyed(
                        "vehicles",
                        Vehicle::id,
                        base.vehicles().values(),
                        mine.vehicles().values(),
                        theirs.vehicles().values());
        var known = theirs.with(mine);
        var whole = withOuter(sites, known);
        return Directory.of(whole, withContacts(people, whole, known), vehicles);
    }

    /// The sites with those that they lie within, which one side may have removed while the other
    /// put something there.
    private static Collection<Site> withOuter(List<Site> sites, Directory known) {
        var whole = new LinkedHashMap<SiteId, Site>();
        sites.forEach(site -> whole.put(site.id(), site));
        var open = new ArrayDeque<>(sites);
        while (!open.isEmpty()) {
            open.remove()
                    .within()
                    .filter(outer -> !whole.containsKey(outer))
                    .flatMap(known::site)
                    .ifPresent(outer -> {
                        whole.put(outer.id(), outer);
                        open.add(outer);
                    });
        }
        return whole.values();
    }

    /// The people with those whom the sites have as contacts, whom one side may have removed while
    /// the other made a contact of them.
    private static Collection<Person> withContacts(
            List<Person> people, Collection<Site> sites, Directory known) {
        var whole = new LinkedHashMap<PersonId, Person>();
        people.forEach(person -> whole.put(person.id(), person));
        sites.stream()
                .flatMap(site -> site.contacts().stream())
                .flatMap(contact -> known.person(contact).stream())
                .forEach(person -> whole.putIfAbsent(person.id(), person));
        return whole.values();
    }
}
