package org.retinue.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.retinue.tour.Duty;
import org.retinue.tour.Item;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Ranking;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// Somebody whom one may have to reach during a tour, and what they do in it.
public record Contact(Person person, Function<Words, String> duty) {

    /// Everybody, by what they do. Who does several things stands with the first.
    public static List<Contact> all(Tour tour) {
        var all = new All(tour);
        all.add(words -> words.say("table.delegation"), Ranking.of(tour).people());
        all.add(List.of(Duty.LIAISON_OFFICER, Duty.INTERPRETER, Duty.DRIVER));
        all.add(words -> words.say("table.host"), all.hosts());
        all.add(List.of(Duty.SECURITY, Duty.NOTE_TAKER, Duty.PHOTOGRAPHER));
        tour.directory()
                .sites()
                .values()
                .forEach(site -> all.add(words -> words.best(site.name()), site.contacts()));
        return List.copyOf(all.contacts);
    }

    private static final class All {

        private final Tour tour;
        private final List<Contact> contacts = new ArrayList<>();
        private final Set<PersonId> listed = new HashSet<>();

        All(Tour tour) {
            this.tour = tour;
        }

        void add(Function<Words, String> duty, Collection<PersonId> people) {
            people.stream()
                    .filter(listed::add)
                    .flatMap(id -> tour.directory().person(id).stream())
                    .map(person -> new Contact(person, duty))
                    .forEach(contacts::add);
        }

        void add(Collection<Duty> duties) {
            for (var duty : duties) {
                add(words -> words.name(duty), on(duty));
            }
        }

        List<PersonId> hosts() {
            return items().map(item -> item.party().reception())
                    .flatMap(reception ->
                            Stream.concat(reception.lead().stream(), reception.greeters().stream()))
                    .distinct()
                    .toList();
        }

        private List<PersonId> on(Duty duty) {
            return items().flatMap(item -> item.party().on(duty).stream()).distinct().toList();
        }

        private Stream<Item> items() {
            return tour.items().stream().filter(Item::isActive);
        }
    }
}
