package org.retinue.audience;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.retinue.tour.Directory;
import org.retinue.tour.GiftId;
import org.retinue.tour.Id;
import org.retinue.tour.ItemId;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.RoomId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.StayId;
import org.retinue.tour.TaskId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TrackId;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;

/// Other identities for things whose own would say what is withheld: `tebboune` becomes
/// `person-001`.
final class NewIds {

    private static final Pattern NEUTRAL =
            Pattern.compile("(tour|stay|gift|item|task|track|site|room|person|vehicle)-\\d{3,}");
    private static final int SHORTEST = 3;

    private final Map<Id, Id> changed = new HashMap<>();

    private NewIds() {}

    /// What of the redacted tour has to be known by another id: people and places without their
    /// names, and whatever has a withheld name, or a part of it, in its id.
    static NewIds in(Tour redacted, Collection<Id> before, Set<String> words, Steads steads) {
        var ids = new NewIds();
        var taken = new HashSet<Id>();
        Leaves.of(redacted).ids().forEach(leaf -> taken.add((Id) leaf.value()));
        taken.addAll(before);
        for (var id : new LinkedHashSet<>(before)) {
            if (!NEUTRAL.matcher(id.value()).matches()
                    && (isNameless(id, redacted, steads) || says(id, words))) {
                ids.change(id, taken);
            }
        }
        return ids;
    }

    /// The same tour, whose things have their new ids.
    Tour in(Tour tour) {
        return changed.isEmpty() ? tour : (Tour) renamed(tour);
    }

    /// The words of names, as they stand in ids.
    static Set<String> words(Collection<String> names) {
        var words = new HashSet<String>();
        for (var name : names) {
            Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                    .filter(word -> word.length() >= SHORTEST)
                    .forEach(words::add);
        }
        return words;
    }

    private static boolean isNameless(Id id, Tour redacted, Steads steads) {
        return switch (id) {
            case PersonId person ->
                    redacted.directory()
                            .person(person)
                            .map(Person::name)
                            .filter(steads::is)
                            .isPresent();
            case SiteId site ->
                    redacted.directory().site(site).map(Site::name).filter(steads::is).isPresent();
            case TourId _ -> steads.is(redacted.heading().title());
            case TrackId track ->
                    redacted.track(track).filter(one -> steads.is(one.name())).isPresent();
            case StayId _, GiftId _, ItemId _, TaskId _, RoomId _, VehicleId _ -> false;
        };
    }

    private static boolean says(Id id, Set<String> words) {
        return words.contains(id.value())
                || Arrays.stream(id.value().split("-")).anyMatch(words::contains);
    }

    private void change(Id id, Set<Id> taken) {
        var number = 1;
        while (!taken.add(numbered(id, number))) {
            number++;
        }
        changed.put(id, numbered(id, number));
    }

    private static Id numbered(Id id, int number) {
        var end = "-%03d".formatted(number);
        return switch (id) {
            case TourId _ -> new TourId("tour" + end);
            case StayId _ -> new StayId("stay" + end);
            case GiftId _ -> new GiftId("gift" + end);
            case ItemId _ -> new ItemId("item" + end);
            case TaskId _ -> new TaskId("task" + end);
            case TrackId _ -> new TrackId("track" + end);
            case SiteId _ -> new SiteId("site" + end);
            case RoomId _ -> new RoomId("room" + end);
            case PersonId _ -> new PersonId("person" + end);
            case VehicleId _ -> new VehicleId("vehicle" + end);
        };
    }

    private Object renamed(Object value) {
        return switch (value) {
            case Id id -> changed.getOrDefault(id, id);
            case Optional<?> maybe -> maybe.map(this::renamed);
            case List<?> list -> list.stream().map(this::renamed).toList();
            case Directory(var sites, var people, var vehicles) ->
                    Directory.of(
                            each(sites.values(), Site.class),
                            each(people.values(), Person.class),
                            each(vehicles.values(), Vehicle.class));
            case Record inner when Fields.areKnown(inner.getClass()) ->
                    Records.like(
                            inner,
                            Records.components(inner).stream()
                                    .map(component -> renamed(Records.value(component, inner)))
                                    .toArray());
            default -> value;
        };
    }

    private <T> List<T> each(Collection<T> things, Class<T> type) {
        return things.stream().map(this::renamed).map(type::cast).toList();
    }
}
