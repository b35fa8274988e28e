package org.retinue.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.retinue.tour.Car;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.Gift;
import org.retinue.tour.Item;
import org.retinue.tour.Person;
import org.retinue.tour.Room;
import org.retinue.tour.Site;
import org.retinue.tour.Stay;
import org.retinue.tour.Task;
import org.retinue.tour.Track;
import org.retinue.tour.Vehicle;

/// What things of a list are known by while they change, and in which order they stand where it is
/// not as they were given.
final class Keyed {

    private Keyed() {}

    /// The id of the thing; most are nothing but their value.
    static Object key(Object thing) {
        return switch (thing) {
            case Item item -> item.id();
            case Day day -> day.date();
            case Track track -> track.id();
            case Site site -> site.id();
            case Room room -> room.id();
            case Person person -> person.id();
            case Vehicle vehicle -> vehicle.id();
            case Stay stay -> stay.id();
            case Gift gift -> gift.id();
            case Task task -> task.id();
            case Delegate delegate -> delegate.person();
            case Car car -> car.vehicle();
            default -> thing;
        };
    }

    static boolean areKeyed(List<?> things) {
        return things.stream().noneMatch(thing -> key(thing).equals(thing));
    }

    static List<Object> keys(List<?> things) {
        return things.stream().map(Keyed::key).toList();
    }

    /// The things as they stand whatever order they were given in: days and tasks by their dates,
    /// items and what is shared in any order that is the same each time.
    static List<Object> settled(List<?> things) {
        return things.stream().<Object>map(thing -> thing).sorted(Keyed::compare).toList();
    }

    private static int compare(Object one, Object other) {
        return switch (one) {
            case Day day when other instanceof Day later -> day.date().compareTo(later.date());
            case Task task when other instanceof Task later -> task.due().compareTo(later.due());
            case Item item when other instanceof Item later -> item.id().compareTo(later.id());
            case Site site when other instanceof Site later -> site.id().compareTo(later.id());
            case Person person when other instanceof Person later ->
                    person.id().compareTo(later.id());
            case Vehicle vehicle when other instanceof Vehicle later ->
                    vehicle.id().compareTo(later.id());
            default -> 0;
        };
    }

    /// The value without its wrapping where it may be absent.
    static Optional<Object> opened(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(there -> there);
            case OptionalInt number ->
                    number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
            default -> Optional.of(value);
        };
    }

    /// The value in the wrapping that the one before has.
    static Object wrapped(Optional<Object> value, Object before) {
        return switch (before) {
            case Optional<?> _ -> value;
            case OptionalInt _ ->
                    value.map(number -> OptionalInt.of((Integer) number))
                            .orElse(OptionalInt.empty());
            default -> value.orElseThrow();
        };
    }

    static Comparator<Object> in(List<?> order) {
        return Comparator.comparingInt(thing -> order.indexOf(key(thing)));
    }
}
