package org.retinue.audience;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;

/// What everybody in a tour is there for, as far as those can tell who see certain kinds of data:
/// nobody is a host to a reader who does not see hosts.
final class Who {

    private final Predicate<DataKind> sees;
    private final Map<PersonId, SortedSet<Stead>> steads = new HashMap<>();

    private Who(Predicate<DataKind> sees) {
        this.sees = sees;
    }

    static Who in(Tour tour, Predicate<DataKind> sees) {
        var who = new Who(sees);
        if (sees.test(DataKind.DELEGATION)) {
            tour.delegation()
                    .delegates()
                    .forEach(delegate -> who.add(delegate.person(), Stead.of(delegate.role())));
        }
        if (sees.test(DataKind.HOSTS)) {
            tour.directory().sites().values().forEach(site -> who.add(site.contacts(), Stead.HOST));
        }
        if (sees.test(DataKind.PROGRAMME)) {
            tour.items().forEach(who::add);
        }
        return who;
    }

    /// The foremost first; who is nothing else is a guest.
    SortedSet<Stead> of(PersonId person) {
        return steads.getOrDefault(person, new TreeSet<>(Set.of(Stead.GUEST)));
    }

    private void add(Item item) {
        if (sees.test(DataKind.HOSTS)) {
            item.party().reception().lead().ifPresent(lead -> add(lead, Stead.HOST));
            add(item.party().reception().greeters(), Stead.HOST);
        }
        if (sees.test(DataKind.STAFF)) {
            item.party()
                    .assignments()
                    .forEach(assignment -> add(assignment.person(), Stead.of(assignment.duty())));
        }
        switch (item) {
            case Engagement engagement when sees.test(DataKind.SIGNINGS) ->
                    engagement.setting().signatures().stream()
                            .flatMap(signature -> signature.host().stream())
                            .forEach(host -> add(host, Stead.HOST));
            case Leg leg when sees.test(DataKind.CARS) ->
                    leg.cars().stream()
                            .flatMap(car -> car.driver().stream())
                            .forEach(driver -> add(driver, Stead.DRIVER));
            case Engagement _, Leg _ -> {}
        }
    }

    private void add(Collection<PersonId> people, Stead stead) {
        people.forEach(person -> add(person, stead));
    }

    private void add(PersonId person, Stead stead) {
        steads.computeIfAbsent(person, _ -> new TreeSet<>()).add(stead);
    }
}
