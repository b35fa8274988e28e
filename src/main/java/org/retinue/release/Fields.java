package org.retinue.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.AudienceChoice;
import org.retinue.tour.Briefing;
import org.retinue.tour.Car;
import org.retinue.tour.Conditions;
import org.retinue.tour.Confirmation;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.Delegation;
import org.retinue.tour.Engagement;
import org.retinue.tour.Gift;
import org.retinue.tour.Guests;
import org.retinue.tour.Heading;
import org.retinue.tour.Identity;
import org.retinue.tour.Leg;
import org.retinue.tour.Manner;
import org.retinue.tour.Menu;
import org.retinue.tour.Office;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.Party;
import org.retinue.tour.Person;
import org.retinue.tour.Precedence;
import org.retinue.tour.Rank;
import org.retinue.tour.Reception;
import org.retinue.tour.Room;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.SeatingPlan;
import org.retinue.tour.Setting;
import org.retinue.tour.Signature;
import org.retinue.tour.Site;
import org.retinue.tour.Standing;
import org.retinue.tour.Stay;
import org.retinue.tour.Task;
import org.retinue.tour.Text;
import org.retinue.tour.Track;
import org.retinue.tour.Vehicle;
import org.retinue.tour.WorkingCalendar;

/// Merges values field by field and keeps what did not agree. The components of records are walked
/// by reflection, so that a field which the model gains later is merged without a word here.
final class Fields {

    /// The records whose fields can be changed apart from each other. Others (a moment, a place
    /// with its room) mean something only as a whole.
    private static final Set<Class<?>> DIVISIBLE =
            Set.of(
                    Heading.class,
                    Day.class,
                    Track.class,
                    Delegation.class,
                    Delegate.class,
                    Engagement.class,
                    Briefing.class,
                    Task.class,
                    Leg.class,
                    Party.class,
                    Guests.Named.class,
                    Reception.class,
                    Manner.class,
                    Setting.class,
                    SeatingPlan.class,
                    Menu.class,
                    Signature.class,
                    Car.class,
                    Stay.class,
                    Gift.class,
                    Standing.class,
                    Precedence.class,
                    Rank.class,
                    Conditions.class,
                    RuleChoice.class,
                    WorkingCalendar.class,
                    Office.class,
                    AudienceChoice.class,
                    Confirmation.class,
                    Site.class,
                    Room.class,
                    OpeningHours.class,
                    Person.class,
                    Person.Contact.class,
                    Identity.class,
                    Vehicle.class);

    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<String> yielding;

    /// Where both sides changed a field, mine holds but for these fields. What yields and cannot
    /// stand beside the rest of its thing brings that rest along.
    Fields(Set<String> yielding) {
        this.yielding = yielding;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /// Tells the conflict; gives the side that holds: theirs where the field or a part of it
    /// yields.
    private <T> T settled(String field, @Nullable T base, T mine, T theirs) {
        conflicts.add(new Conflict(field, Optional.ofNullable(base), mine, theirs));
        return yields(field) ? theirs : mine;
    }

    private boolean yields(String field) {
        return yielding.stream()
                .anyMatch(path -> path.equals(field) || path.startsWith(field + "/"));
    }

    /// The value that one side changed; where both did, the merged fields or elements of both;
    /// where these cannot be told apart, mine.
    @SuppressWarnings("unchecked") // what is merged of three values of a type is of that type
    <T> T merged(String field, T base, T mine, T theirs) {
        if (theirs.equals(base) || theirs.equals(mine) || mine.equals(base)) {
            return whole(field, base, mine, theirs);
        }
        if (base instanceof Text inBase
                && mine instanceof Text inMine
                && theirs instanceof Text inTheirs) {
            return (T) text(field, inBase, inMine, inTheirs);
        }
        if (base instanceof List<?> inBase
                && mine instanceof List<?> inMine
                && theirs instanceof List<?> inTheirs) {
            return (T) this.<Object, Object>keyed(field, Keyed::key, inBase, inMine, inTheirs);
        }
        if (base instanceof Set<?> inBase
                && mine instanceof Set<?> inMine
                && theirs instanceof Set<?> inTheirs) {
            return (T) elements(inBase, inMine, inTheirs);
        }
        if (base instanceof SortedMap<?, ?>) {
            return (T)
                    entries(
                            field,
                            (SortedMap<Object, Object>) base,
                            (SortedMap<Object, Object>) mine,
                            (SortedMap<Object, Object>) theirs);
        }
        return DIVISIBLE.contains(mine.getClass())
                        && mine.getClass() == theirs.getClass()
                        && mine.getClass() == base.getClass()
                ? components(field, base, mine, theirs)
                : whole(field, base, mine, theirs);
    }

    /// The value that one side changed; where both did, mine.
    <T> T whole(String field, T base, T mine, T theirs) {
        if (mine.equals(base)) {
            return theirs;
        }
        return theirs.equals(base) || theirs.equals(mine)
                ? mine
                : settled(field, base, mine, theirs);
    }

    /// Things by their keys: what one side added is added, what one side removed is removed unless
    /// the other changed it. They stand in the order of the side that changed it, and in mine where
    /// both did; what the other side added follows what it follows there.
    <T, K> List<T> keyed(
            String field,
            Function<T, K> key,
            Collection<? extends T> base,
            Collection<? extends T> mine,
            Collection<? extends T> theirs) {
        var sides = new Sides<K, T>(key, base, mine, theirs);
        if (!sides.areOrderedApart()) {
            return keyed(field, sides);
        }
        conflicts.add(new Conflict(field, Optional.of(base), mine, theirs));
        return keyed(
                field, sides, yielding.contains(field) ? sides.others().order() : sides.order());
    }

    /// The same for things whose order says nothing of its own, so that it is no conflict.
    <T, K> List<T> keyed(String field, Sides<K, T> sides) {
        return keyed(field, sides, sides.order());
    }

    private <T, K> List<T> keyed(String field, Sides<K, T> sides, List<K> order) {
        return order.stream()
                .flatMap(id ->
                        one(
                                field + "/" + id,
                                sides.base().get(id),
                                sides.mine().get(id),
                                sides.theirs().get(id))
                                .stream())
                .toList();
    }

    private <T> Optional<T> one(
            String field, @Nullable T base, @Nullable T mine, @Nullable T theirs) {
        if (mine == null || theirs == null) {
            return Optional.ofNullable(mine != null ? mine : theirs)
                    .filter(there -> !there.equals(base));
        }
        if (base != null) {
            return Optional.of(merged(field, base, mine, theirs));
        }
        return Optional.of(theirs.equals(mine) ? mine : settled(field, null, mine, theirs));
    }

    private <K, V> SortedMap<K, V> entries(
            String field, SortedMap<K, V> base, SortedMap<K, V> mine, SortedMap<K, V> theirs) {
        var keys = new TreeSet<>(base.keySet());
        keys.addAll(mine.keySet());
        keys.addAll(theirs.keySet());
        var merged = new TreeMap<K, V>();
        for (var key : keys) {
            entry(field + "/" + key, base.get(key), mine.get(key), theirs.get(key))
                    .ifPresent(value -> merged.put(key, value));
        }
        return merged;
    }

    /// What both sides have and its fields can be told apart is merged by them.
    private <V> Optional<V> entry(
            String field, @Nullable V base, @Nullable V mine, @Nullable V theirs) {
        return base != null && mine != null && theirs != null && isDivisible(mine)
                ? Optional.of(merged(field, base, mine, theirs))
                : whole(
                        field,
                        Optional.ofNullable(base),
                        Optional.ofNullable(mine),
                        Optional.ofNullable(theirs));
    }

    /// What either side added, without what either side took away.
    private static SortedSet<Object> elements(Set<?> base, Set<?> mine, Set<?> theirs) {
        var merged = new TreeSet<Object>(mine);
        merged.addAll(theirs);
        merged.removeIf(element ->
                base.contains(element) && !(mine.contains(element) && theirs.contains(element)));
        return merged;
    }

    /// A text of which nothing might be left, since each side took away what the other kept, is
    /// settled as a whole.
    private Text text(String field, Text base, Text mine, Text theirs) {
        return isLost(base, mine, theirs)
                ? settled(field, base, mine, theirs)
                : new Text(entries(field, base.forms(), mine.forms(), theirs.forms()));
    }

    private static boolean isLost(Text base, Text mine, Text theirs) {
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && (forms(base, mine, theirs).isEmpty() || forms(base, theirs, mine).isEmpty());
    }

    private static Map<?, ?> forms(Text base, Text mine, Text theirs) {
        return new Fields(Set.of()).entries("", base.forms(), mine.forms(), theirs.forms());
    }

    /// The record of the merged components. Where it refuses them, since they do not go together,
    /// it is one side's as a whole.
    private <T> T components(String field, T base, T mine, T theirs) {
        var told = conflicts.size();
        var components = Records.components(mine);
        var values =
                components.stream()
                        .map(component ->
                                merged(
                                        field + "/" + component.getName(),
                                        Records.value(component, base),
                                        Records.value(component, mine),
                                        Records.value(component, theirs)))
                        .toArray();
        return Records.like(mine, values)
                .orElseGet(() -> {
                    conflicts.subList(told, conflicts.size()).clear();
                    return settled(field, base, mine, theirs);
                });
    }

    static boolean isDivisible(Object value) {
        return DIVISIBLE.contains(value.getClass());
    }
}
