package org.retinue.mend;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.retinue.check.Situation;
import org.retinue.tour.Assignment;
import org.retinue.tour.Delegate;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// Who of the people known to the office can interpret for an item.
public record FreeInterpreters(Situation situation, Directory known) {

    /// Whoever covers the languages and is busy in no tour at that time; first those who interpret
    /// for this tour already, then those who do for others.
    public List<Person> forItem(Item item) {
        var busy = busy(item);
        busy.addAll(otherwiseEngaged());
        var here = interpreting(Stream.of(situation.tour()));
        var elsewhere = interpreting(situation.others().tours().stream());
        var wanted = new Interpreting(situation.tour(), known, item);
        return known.people().values().stream()
                .filter(person -> !busy.contains(person.id()))
                .filter(wanted::isCoveredBy)
                .sorted(
                        Comparator.<Person, Boolean>comparing(person -> !here.contains(person.id()))
                                .thenComparing(person -> !elsewhere.contains(person.id()))
                                .thenComparing(Person::id))
                .toList();
    }

    /// What keeps those who interpret at that time, be it in another tour.
    public Map<PersonId, Kept> keptBy(Item item) {
        var kept = new LinkedHashMap<PersonId, Kept>();
        atThatTime(item)
                .forEach(other ->
                        other.item()
                                .party()
                                .on(Duty.INTERPRETER)
                                .forEach(person -> kept.putIfAbsent(person, other)));
        return kept;
    }

    /// An item of a tour.
    public record Kept(Tour tour, Item item) {}

    /// What else takes place while the item does.
    private Stream<Kept> atThatTime(Item item) {
        return situation.tour().interval(item).stream()
                .flatMap(when ->
                        Stream.concat(
                                        Stream.of(situation.tour()),
                                        situation.others().tours().stream())
                                .flatMap(tour ->
                                        tour.items().stream()
                                                .filter(Item::isActive)
                                                .filter(other -> !other.id().equals(item.id()))
                                                .filter(other ->
                                                        tour.interval(other)
                                                                .filter(when::overlaps)
                                                                .isPresent())
                                                .map(other -> new Kept(tour, other))));
    }

    /// Whoever travels with a delegation, or receives one, is no interpreter.
    private Set<PersonId> otherwiseEngaged() {
        var engaged = new HashSet<PersonId>();
        Stream.concat(Stream.of(situation.tour()), situation.others().tours().stream())
                .forEach(tour -> {
                    tour.delegation().delegates().stream()
                            .map(Delegate::person)
                            .forEach(engaged::add);
                    tour.items().stream()
                            .map(item -> item.party().reception())
                            .forEach(reception -> {
                                reception.lead().ifPresent(engaged::add);
                                engaged.addAll(reception.greeters());
                            });
                });
        return engaged;
    }

    /// Everyone whom another item of any tour keeps at that time.
    private Set<PersonId> busy(Item item) {
        var busy = new HashSet<PersonId>();
        atThatTime(item).map(Kept::item).flatMap(FreeInterpreters::kept).forEach(busy::add);
        kept(item).forEach(busy::add);
        return busy;
    }

    private static Stream<PersonId> kept(Item item) {
        var party = item.party();
        return Stream.of(
                        party.reception().lead().stream(),
                        party.reception().greeters().stream(),
                        party.assignments().stream().map(Assignment::person))
                .flatMap(people -> people);
    }

    private static Set<PersonId> interpreting(Stream<Tour> tours) {
        var people = new HashSet<PersonId>();
        tours.flatMap(tour -> tour.items().stream())
                .flatMap(item -> item.party().on(Duty.INTERPRETER).stream())
                .forEach(people::add);
        return people;
    }
}
