package org.retinue.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.retinue.tour.Directory;
import org.retinue.tour.Tour;

/// Finds the fields in which two tours differ, by walking the components of both.
final class Differences {

    private final List<FieldChange> found = new ArrayList<>();

    private Differences() {}

    static List<FieldChange> between(Tour before, Tour after) {
        var differences = new Differences();
        for (var component : Records.components(before)) {
            var earlier = Records.value(component, before);
            var later = Records.value(component, after);
            if (earlier instanceof Directory known && later instanceof Directory knownLater) {
                differences.shared(known, knownLater);
            } else {
                differences.compare(component.getName(), earlier, later);
            }
        }
        return List.copyOf(differences.found);
    }

    private void shared(Directory before, Directory after) {
        things("sites", before.sites().values(), after.sites().values());
        things("people", before.people().values(), after.people().values());
        things("vehicles", before.vehicles().values(), after.vehicles().values());
    }

    private void compare(String path, Object before, Object after) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof List<?> earlier
                && after instanceof List<?> later
                && Keyed.areKeyed(earlier)
                && Keyed.areKeyed(later)) {
            things(path, earlier, later);
        } else if (before.getClass() == after.getClass() && Fields.isDivisible(before)) {
            for (var component : Records.components(before)) {
                compare(
                        path + "/" + component.getName(),
                        Records.value(component, before),
                        Records.value(component, after));
            }
        } else {
            found.add(new FieldChange(path, Keyed.opened(before), Keyed.opened(after)));
        }
    }

    /// Things with ids: those that went, those that stayed, those that came, and their order where
    /// that does not follow from these.
    private void things(String path, Collection<?> before, Collection<?> after) {
        var earlier = byKey(before);
        var later = byKey(after);
        var kept = new ArrayList<>();
        earlier.forEach((key, thing) -> {
            var stayed = later.get(key);
            if (stayed != null) {
                kept.add(stayed);
                compare(path + "/" + key, thing, stayed);
            } else {
                found.add(new FieldChange(path + "/" + key, Optional.of(thing), Optional.empty()));
            }
        });
        later.forEach((key, thing) -> {
            if (!earlier.containsKey(key)) {
                kept.add(thing);
                found.add(new FieldChange(path + "/" + key, Optional.empty(), Optional.of(thing)));
            }
        });
        var order = Keyed.keys(Keyed.settled(new ArrayList<>(after)));
        if (!Keyed.keys(Keyed.settled(kept)).equals(order)) {
            found.add(
                    new FieldChange(
                            path,
                            Optional.of(List.copyOf(earlier.keySet())),
                            Optional.of(List.copyOf(order))));
        }
    }

    private static Map<Object, Object> byKey(Collection<?> things) {
        var byKey = new LinkedHashMap<Object, Object>();
        things.forEach(thing -> byKey.put(Keyed.key(thing), thing));
        return byKey;
    }
}
