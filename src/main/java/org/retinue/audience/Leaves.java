package org.retinue.audience;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.retinue.tour.Directory;
import org.retinue.tour.Id;
import org.retinue.tour.Person;
import org.retinue.tour.Site;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;

/// All values that stand in a tour, and all its identities, as a walk by reflection meets them.
final class Leaves {

    private final List<Leaf> values = new ArrayList<>();
    private final List<Leaf> ids = new ArrayList<>();
    private final Who who;

    private Leaves(Tour tour) {
        who = Who.in(tour, _ -> true);
        inside(tour, DataKind.TOUR);
    }

    static Leaves of(Tour tour) {
        return new Leaves(tour);
    }

    /// All but what says nothing.
    List<Leaf> values() {
        return List.copyOf(values);
    }

    /// The identities that things have, not those by which others name them.
    List<Leaf> ids() {
        return List.copyOf(ids);
    }

    private void inside(Record value, DataKind held) {
        var type = value.getClass();
        var fields = Fields.of(type);
        for (var component : Records.components(value)) {
            var name = type.getSimpleName() + "." + component.getName();
            walk(name, Records.value(component, value), fields.kind(component.getName(), held));
        }
    }

    private void walk(String component, Object value, DataKind held) {
        var kind = Sight.of(value, held);
        switch (value) {
            case Id id when component.endsWith(".id") -> ids.add(new Leaf(component, id, kind));
            case Id _ -> {}
            case Optional<?> maybe -> maybe.ifPresent(one -> walk(component, one, kind));
            case Collection<?> all -> all.forEach(one -> walk(component, one, kind));
            case Directory directory -> walk(directory);
            case Record inner when Fields.areKnown(inner.getClass()) -> inside(inner, kind);
            default -> add(new Leaf(component, value, kind));
        }
    }

    private void walk(Directory directory) {
        for (Site site : directory.sites().values()) {
            inside(site, DataKind.PLACES);
        }
        for (Person person : directory.people().values()) {
            inside(person, who.of(person.id()).first().names());
        }
        for (Vehicle vehicle : directory.vehicles().values()) {
            inside(vehicle, DataKind.CARS);
        }
    }

    private void add(Leaf leaf) {
        if (!Blank.is(leaf.value())) {
            values.add(leaf);
        }
    }
}
