package org.retinue.release;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.Confirmation;
import org.retinue.tour.Delegation;
import org.retinue.tour.Engagement;
import org.retinue.tour.Heading;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Manner;
import org.retinue.tour.Party;
import org.retinue.tour.Person;
import org.retinue.tour.Reception;
import org.retinue.tour.Site;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;

/// Merges values field by field and keeps what did not agree. The components of records are walked
/// by reflection, so that a field which the model gains later is merged without a word here.
final class Fields {

    /// The records whose fields can be changed apart from each other. Others (a moment, a place
    /// with its room) mean something only as a whole.
    private static final Set<Class<?>> DIVISIBLE =
            Set.of(
                    Tour.class,
                    Heading.class,
                    Delegation.class,
                    Engagement.class,
                    Leg.class,
                    Party.class,
                    Reception.class,
                    Manner.class,
                    Standing.class,
                    Confirmation.class,
                    Site.class,
                    Person.class,
                    Person.Contact.class,
                    Vehicle.class);

    private final List<Conflict> conflicts = new ArrayList<>();

    List<Conflict> conflicts() {
        return conflicts;
    }

    /// The value that one side changed; where both did, the merged fields of both; where these
    /// cannot be told apart, mine.
    <T> T merged(String field, T base, T mine, T theirs) {
        if (theirs.equals(base) || theirs.equals(mine)) {
            return mine;
        }
        if (mine.equals(base)) {
            return theirs;
        }
        if (base instanceof Text baseText
                && mine instanceof Text mineText
                && theirs instanceof Text theirText) {
            return as(mine, text(field, baseText, mineText, theirText));
        }
        if (DIVISIBLE.contains(mine.getClass())
                && mine.getClass() == theirs.getClass()
                && mine.getClass() == base.getClass()) {
            return components(field, base, mine, theirs);
        }
        conflicts.add(new Conflict(field, theirs));
        return mine;
    }

    /// Things by their keys: what one side added is added, what one side removed is removed unless
    /// the other changed it. They stand in my order, with what only the others have at the end; in
    /// theirs where only they changed the order.
    <T, K> List<T> keyed(
            String field, Function<T, K> key, List<T> base, List<T> mine, List<T> theirs) {
        var baseByKey = byKey(key, base);
        var mineByKey = byKey(key, mine);
        var theirsByKey = byKey(key, theirs);
        var mineMovedNothing = inOrder(baseByKey, mineByKey).equals(inOrder(mineByKey, baseByKey));
        var order = new LinkedHashMap<K, T>(mineMovedNothing ? theirsByKey : mineByKey);
        (mineMovedNothing ? mineByKey : theirsByKey).forEach(order::putIfAbsent);
        var merged = new ArrayList<T>();
        for (var id : order.keySet()) {
            var one =
                    one(
                            field + "/" + id,
                            baseByKey.get(id),
                            mineByKey.get(id),
                            theirsByKey.get(id));
            if (one != null) {
                merged.add(one);
            }
        }
        return merged;
    }

    private <T> @Nullable T one(
            String field, @Nullable T base, @Nullable T mine, @Nullable T theirs) {
        if (mine == null || theirs == null) {
            var there = mine != null ? mine : theirs;
            return base == null || !base.equals(there) ? there : null;
        }
        if (base != null) {
            return merged(field, base, mine, theirs);
        }
        if (!theirs.equals(mine)) {
            conflicts.add(new Conflict(field, theirs));
        }
        return mine;
    }

    private Text text(String field, Text base, Text mine, Text theirs) {
        var forms = new TreeMap<Language, String>();
        for (var side : List.of(base, mine, theirs)) {
            side.forms().keySet().forEach(language -> forms.put(language, ""));
        }
        forms.replaceAll((language, _) ->
                merged(
                        field + "/" + language,
                        base.form(language).orElse(""),
                        mine.form(language).orElse(""),
                        theirs.form(language).orElse("")));
        return new Text(forms);
    }

    private <T> T components(String field, T base, T mine, T theirs) {
        var components = mine.getClass().getRecordComponents();
        var values =
                Arrays.stream(components)
                        .map(component ->
                                merged(
                                        field + "/" + component.getName(),
                                        value(component, base),
                                        value(component, mine),
                                        value(component, theirs)))
                        .toArray();
        try {
            var types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            return as(mine, mine.getClass().getDeclaredConstructor(types).newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The canonical constructor of a record", e);
        }
    }

    private static Object value(RecordComponent component, Object of) {
        try {
            return Objects.requireNonNull(component.getAccessor().invoke(of));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError("The accessor of a record", e);
        }
    }

    private static <T, K> Map<K, T> byKey(Function<T, K> key, List<T> things) {
        return things.stream()
                .collect(
                        Collectors.toMap(
                                key, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    private static <K, T> List<K> inOrder(Map<K, T> things, Map<K, T> amongst) {
        return things.keySet().stream().filter(amongst::containsKey).toList();
    }

    /// The value as the type that it is known to share with the other one.
    @SuppressWarnings("unchecked")
    private static <T> T as(T other, Object value) {
        return (T) other.getClass().cast(value);
    }
}
