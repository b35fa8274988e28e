package org.retinue.audience;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.retinue.tour.Directory;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Site;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;

/// Walks a tour and leaves out, field by field, what is not to be seen. Records are walked by
/// reflection: a field that the model gains later is withheld before anybody has thought of it.
record Redacting(Predicate<DataKind> sees, Optional<PersonId> reader, Who who, Steads steads) {

    Tour of(Tour tour) {
        return (Tour) inside(tour, DataKind.TOUR).orElseThrow();
    }

    /// What is seen of the value, which may be nothing.
    private Optional<Object> seen(Object value, DataKind held) {
        var kind = Sight.of(value, held);
        return switch (value) {
            case PersonId person when reader.equals(Optional.of(person)) -> Optional.of(person);
            case Optional<?> maybe -> Optional.of(maybe.flatMap(one -> seen(one, kind)));
            case List<?> list -> Optional.of(each(list, kind).toList());
            case Set<?> set -> Optional.of(new LinkedHashSet<>(each(set, kind).toList()));
            case Directory directory -> Optional.of(of(directory));
            case Text text when steads.is(text) -> Optional.of(text);
            case Record inner when Fields.areKnown(inner.getClass()) -> inside(inner, kind);
            default -> Optional.of(value).filter(_ -> sees.test(kind));
        };
    }

    private Stream<Object> each(Collection<?> values, DataKind kind) {
        return values.stream().flatMap(value -> seen(value, kind).stream());
    }

    /// The record without what is not seen of it; nothing where it is nothing without that.
    private Optional<Object> inside(Record value, DataKind held) {
        var fields = Fields.of(value.getClass());
        var components = Records.components(value);
        var values = new ArrayList<Object>();
        for (var component : components) {
            var given = Records.value(component, value);
            var seen =
                    fields.isAlways(component.getName()) && !hasParts(given)
                            ? Optional.of(given)
                            : seen(given, fields.kind(component.getName(), held));
            if (seen.isEmpty() && fields.needs(component.getName())) {
                return Optional.empty();
            }
            values.add(seen.orElseGet(() -> Blank.of(component, steads)));
        }
        return Optional.of(Records.like(value, values.toArray()));
    }

    private static boolean hasParts(Object value) {
        return value instanceof Collection || value instanceof Directory;
    }

    private Directory of(Directory directory) {
        return Directory.of(
                each(directory.sites().values(), Site.class, DataKind.PLACES),
                directory.people().values().stream().map(this::of).toList(),
                each(directory.vehicles().values(), Vehicle.class, DataKind.CARS));
    }

    private <T> List<T> each(Collection<T> things, Class<T> type, DataKind kind) {
        return each(things, kind).map(type::cast).toList();
    }

    /// Of a person whose name is not seen nothing is seen but what they are there for. Readers see
    /// themselves.
    private Person of(Person person) {
        var there = who.of(person.id());
        var isReader = reader.equals(Optional.of(person.id()));
        var names = there.stream().map(Stead::names).toList();
        if (!isReader && names.stream().noneMatch(sees)) {
            var name = person.name();
            return Person.named(person.id(), steads.is(name) ? name : steads.of(there.first()));
        }
        var held = names.stream().filter(sees).findFirst().orElse(names.getFirst());
        var own = EnumSet.noneOf(DataKind.class);
        if (isReader) {
            own.add(held);
        }
        if (isReader || names.stream().map(DataKind::contacts).anyMatch(sees)) {
            own.add(held.contacts());
        }
        return (Person)
                new Redacting(sees.or(own::contains), reader, who, steads)
                        .inside(person, held)
                        .orElseThrow();
    }
}
