package org.retinue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;

/// Small edits of a tour at random: any field of it, whatever fields it has.
final class Tweaks {

    private final Random random;

    private Tweaks(long seed) {
        random = new Random(seed);
    }

    /// The tour with up to so many of its fields changed, which a pack can hold.
    static Tour on(Tour tour, long seed, int most) {
        var tweaks = new Tweaks(seed);
        var times = 1 + tweaks.random.nextInt(most);
        var after = tour;
        for (var time = 0; time < times; time++) {
            after = tweaks.once(after);
        }
        return after;
    }

    private Tour once(Tour tour) {
        while (true) {
            var after = (Tour) tweaked(tour);
            if (!after.equals(tour) && canBePacked(after)) {
                return after;
            }
        }
    }

    private static boolean canBePacked(Tour tour) {
        try {
            return !PackDifference.pack(tour).isEmpty();
        } catch (Trouble e) {
            return false;
        }
    }

    private Object tweaked(Object value) {
        return switch (value) {
            case TourId same -> same;
            case Record record -> record(record);
            case List<?> list -> list(list);
            case SortedMap<?, ?> map -> map(map);
            case Set<?> set -> fewer(set);
            case Optional<?> optional -> optional.map(this::tweaked).filter(_ -> maybe());
            case OptionalInt number ->
                    number.isPresent() && maybe()
                            ? OptionalInt.of(number.getAsInt() + 1)
                            : OptionalInt.empty();
            case String text -> text + "x";
            case Integer number -> number + 1;
            case Double degree -> degree / 2;
            case Boolean flag -> !flag;
            case Enum<?> word -> oneOf(word.getDeclaringClass().getEnumConstants());
            case LocalDate date -> date.plusDays(1);
            case LocalDateTime time -> time.plusMinutes(10);
            case LocalTime time -> time.plusMinutes(10);
            case Duration length -> length.plusMinutes(10);
            case ZoneId _ -> ZoneId.of(maybe() ? "Asia/Tokyo" : "Africa/Lusaka");
            default -> throw new IllegalArgumentException("A new kind of " + value.getClass());
        };
    }

    private Object list(List<?> list) {
        if (list.isEmpty()) {
            return list;
        }
        var changed = new ArrayList<Object>(list);
        var place = random.nextInt(list.size());
        switch (random.nextInt(6)) {
            case 0 -> changed.remove(place);
            case 1 -> Collections.swap(changed, place, random.nextInt(list.size()));
            default -> changed.set(place, tweaked(list.get(place)));
        }
        return changed;
    }

    private Object map(SortedMap<?, ?> map) {
        if (map.isEmpty()) {
            return map;
        }
        var changed = new TreeMap<Object, Object>(map);
        var key = oneOf(map.keySet().toArray());
        if (random.nextInt(4) == 0) {
            changed.remove(key);
        } else {
            changed.put(key, tweaked(changed.get(key)));
        }
        return changed;
    }

    private Object fewer(Set<?> set) {
        var changed = new TreeSet<Object>(set);
        changed.pollFirst();
        return changed;
    }

    /// The record with one component changed, or as it is where it refuses that.
    private Object record(Record record) {
        var components = record.getClass().getRecordComponents();
        if (components.length == 0) {
            return record;
        }
        var chosen = random.nextInt(components.length);
        try {
            var values = new Object[components.length];
            for (var i = 0; i < components.length; i++) {
                var value = components[i].getAccessor().invoke(record);
                values[i] = i == chosen ? tweaked(value) : value;
            }
            var types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException _) {
            return record;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A component of a record", e);
        }
    }

    private boolean maybe() {
        return random.nextInt(4) > 0;
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
