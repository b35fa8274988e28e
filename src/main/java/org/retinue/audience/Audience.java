package org.retinue.audience;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.retinue.tour.AudienceChoice;
import org.retinue.tour.CheckReturnValue;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Duty;
import org.retinue.tour.Office;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Who reads something: whose lines of the programme they see, and which kinds of data. What is not
/// among the kinds is withheld. The name is empty for those that every office has.
@CheckReturnValue
public record Audience(String key, Text name, Scope scope, SortedSet<DataKind> kinds) {

    public static final Audience FULL = of(Standard.FULL);
    public static final Audience DELEGATION = of(Standard.DELEGATION);
    public static final Audience HOST = of(Standard.HOST);
    public static final Audience DRIVERS = of(Standard.DRIVERS);
    public static final Audience INTERPRETERS = of(Standard.INTERPRETERS);
    public static final Audience PRESS = of(Standard.PRESS);
    public static final Audience SECURITY = of(Standard.SECURITY);

    /// Sensitive kinds are nobody's but of those who have everything.
    public Audience {
        var seen = EnumSet.noneOf(DataKind.class);
        seen.addAll(kinds);
        seen.addAll(scope.needs());
        if (!key.equals(Standard.FULL.key())) {
            seen.removeIf(DataKind::isSensitive);
        }
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(seen));
    }

    /// As every office has it.
    public static Audience of(Standard standard) {
        return new Audience(
                standard.key(), Text.EMPTY, standard.scope(), new TreeSet<>(standard.kinds()));
    }

    /// Those that every office has, as this one settled them, and its own.
    public static List<Audience> all(Office office) {
        var standard =
                Arrays.stream(Standard.values())
                        .map(one ->
                                of(one).settled(
                                                office.audiences()
                                                        .getOrDefault(
                                                                one.key(), AudienceChoice.USUAL)));
        var own =
                office.audiences().entrySet().stream()
                        .filter(entry -> standard(entry.getKey()).isEmpty())
                        .map(entry -> own(entry.getKey(), entry.getValue()));
        return Stream.concat(standard, own).toList();
    }

    /// The one of that key, as the office settled it.
    public static Optional<Audience> of(Office office, String key) {
        return all(office).stream().filter(audience -> audience.key.equals(key)).findFirst();
    }

    /// The audience a person belongs to by what they do in the tour. Who does nothing there is a
    /// host without engagements, who sees next to nothing.
    public static Standard of(Tour tour, PersonId person) {
        var delegate = tour.delegation().delegate(person);
        if (delegate.isPresent()) {
            return delegate.get().role() == DelegateRole.PRESS
                    ? Standard.PRESS
                    : Standard.DELEGATION;
        }
        return tour.items().stream()
                .flatMap(item -> item.party().assignments().stream())
                .filter(assignment -> assignment.person().equals(person))
                .map(assignment -> of(assignment.duty()))
                .findFirst()
                .orElse(Standard.HOST);
    }

    /// A photographer of ours is wanted where no other camera may come.
    private static Standard of(Duty duty) {
        return switch (duty) {
            case INTERPRETER -> Standard.INTERPRETERS;
            case LIAISON_OFFICER, NOTE_TAKER, PHOTOGRAPHER -> Standard.DELEGATION;
            case DRIVER -> Standard.DRIVERS;
            case SECURITY -> Standard.SECURITY;
        };
    }

    /// The people of the tour to whom this may be made out: each sees other lines. Nobody where all
    /// see the same.
    public List<PersonId> readers(Tour tour) {
        return switch (scope) {
            case EVERYTHING, PRESS -> List.of();
            case RECEIVING, DRIVING, INTERPRETING ->
                    tour.directory().people().keySet().stream()
                            .filter(person ->
                                    new Scoping(this, Optional.of(person)).seesAnything(tour))
                            .toList();
        };
    }

    public Optional<Standard> standard() {
        return standard(key);
    }

    public boolean isFull() {
        return key.equals(Standard.FULL.key());
    }

    public boolean sees(DataKind kind) {
        return kinds.contains(kind);
    }

    /// The same with passports, security and medical data, which only those can be given who have
    /// everything else.
    public Audience withSensitive() {
        return new Audience(key, name, scope, new TreeSet<>(Set.of(DataKind.values())));
    }

    /// The key of a kind in what an office settles.
    public static String key(DataKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of a scope in what an office settles.
    public static String key(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }

    private static Audience own(String key, AudienceChoice choice) {
        var scope =
                Arrays.stream(Scope.values())
                        .filter(one -> key(one).equals(choice.scope()))
                        .findFirst()
                        .orElse(Scope.EVERYTHING);
        return new Audience(key, choice.name(), scope, new TreeSet<>()).settled(choice);
    }

    /// What the office has not chosen stays. Who has everything has it, whatever is chosen.
    private Audience settled(AudienceChoice choice) {
        if (isFull()) {
            return this;
        }
        var seen = new TreeSet<>(kinds);
        for (var kind : DataKind.grantable()) {
            var chosen = choice.sees().get(key(kind));
            if (chosen != null) {
                var _ = chosen ? seen.add(kind) : seen.remove(kind);
            }
        }
        return new Audience(key, name, scope, seen);
    }

    private static Optional<Standard> standard(String key) {
        return Arrays.stream(Standard.values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
