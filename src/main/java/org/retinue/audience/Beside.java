package org.retinue.audience;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.tour.Engagement;
import org.retinue.tour.Gift;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Stay;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Numbers that are too short to be searched for alone, with the names beside which they would tell
/// something: the number of a hotel room and who sleeps there, what a gift is worth, what a meal
/// costs a head.
final class Beside {

    private static final Pattern SHORT = Pattern.compile("\\d{3}");

    private final Map<String, Set<String>> names = new TreeMap<>();

    private Beside() {}

    /// Those of the numbers that are among the withheld ones.
    static Map<String, Set<String>> in(Tour tour, Collection<String> withheld) {
        var beside = new Beside();
        tour.stays().forEach(stay -> beside.add(tour, stay));
        tour.gifts().forEach(beside::add);
        tour.items().stream()
                .flatMap(item -> item instanceof Engagement meal ? Stream.of(meal) : Stream.empty())
                .forEach(beside::add);
        beside.names.keySet().retainAll(withheld);
        return beside.names;
    }

    private void add(Tour tour, Stay stay) {
        name(tour, stay.hotel()).ifPresent(name -> add(stay.room(), name));
        stay.people()
                .forEach(person -> name(tour, person).ifPresent(name -> add(stay.room(), name)));
    }

    private void add(Gift gift) {
        add(gift.value(), gift.what());
    }

    private void add(Engagement meal) {
        add(meal.setting().menu().costAHead(), meal.title());
    }

    private void add(OptionalInt number, Text name) {
        number.ifPresent(value -> add(Integer.toString(value), name));
    }

    private void add(String number, Text name) {
        if (SHORT.matcher(number.strip()).matches()) {
            names.computeIfAbsent(number.strip(), _ -> new TreeSet<>())
                    .addAll(name.forms().values());
        }
    }

    private static Optional<Text> name(Tour tour, SiteId hotel) {
        return tour.directory().site(hotel).map(Site::name);
    }

    private static Optional<Text> name(Tour tour, PersonId person) {
        return tour.directory().person(person).map(Person::name);
    }
}
