package org.retinue.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.retinue.tour.Directory;
import org.retinue.tour.Person;
import org.retinue.tour.Site;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;

/// Makes of a tour the tour in which the fields are as they are after their changes.
final class Applied {

    private final Map<String, FieldChange> changes;
    private final List<String> paths;

    Applied(List<FieldChange> changes) {
        this.changes =
                changes.stream()
                        .collect(
                                Collectors.toMap(
                                        FieldChange::path,
                                        Function.identity(),
                                        (first, _) -> first,
                                        LinkedHashMap::new));
        paths = List.copyOf(this.changes.keySet());
    }

    /// Refuses a tour to which the changes do not fit.
    Tour to(Tour before) {
        return record(
                before,
                component -> {
                    var value = Records.value(component, before);
                    return value instanceof Directory known
                            ? shared(known)
                            : value(component.getName(), value);
                });
    }

    private Directory shared(Directory before) {
        return Directory.of(
                things("sites", before.sites().values()).stream().map(Site.class::cast).toList(),
                things("people", before.people().values()).stream()
                        .map(Person.class::cast)
                        .toList(),
                things("vehicles", before.vehicles().values()).stream()
                        .map(Vehicle.class::cast)
                        .toList());
    }

    private Object value(String path, Object before) {
        if (before instanceof List<?> list && Keyed.areKeyed(list) && isWithin(path)) {
            return things(path, list);
        }
        var change = changes.get(path);
        if (change != null) {
            return before instanceof List<?> list && !list.isEmpty() && Keyed.areKeyed(list)
                    ? things(path, list)
                    : Keyed.wrapped(change.after(), before);
        }
        return isWithin(path)
                ? record(
                        before,
                        component ->
                                value(
                                        path + "/" + component.getName(),
                                        Records.value(component, before)))
                : before;
    }

    private List<Object> things(String path, Collection<?> before) {
        var after = new ArrayList<Object>();
        for (var thing : before) {
            var place = path + "/" + Keyed.key(thing);
            Optional.ofNullable(changes.get(place))
                    .map(FieldChange::after)
                    .orElseGet(() -> Optional.of(value(place, thing)))
                    .ifPresent(after::add);
        }
        changes.values().stream()
                .filter(change -> change.before().isEmpty())
                .filter(change -> isElement(path, change.path()))
                .flatMap(change -> change.after().stream())
                .forEach(after::add);
        return Optional.ofNullable(changes.get(path))
                .flatMap(FieldChange::after)
                .map(order -> after.stream().sorted(Keyed.in((List<?>) order)).toList())
                .orElseGet(() -> Keyed.settled(after));
    }

    private boolean isWithin(String path) {
        var inner = path + "/";
        return paths.stream().anyMatch(changed -> changed.startsWith(inner));
    }

    private static boolean isElement(String path, String changed) {
        return changed.startsWith(path + "/") && changed.indexOf('/', path.length() + 1) < 0;
    }

    private static <T> T record(T like, Function<java.lang.reflect.RecordComponent, Object> value) {
        return Records.like(like, Records.components(like).stream().map(value).toArray())
                .orElseThrow(() -> new IllegalArgumentException("The changes are of another tour"));
    }
}
