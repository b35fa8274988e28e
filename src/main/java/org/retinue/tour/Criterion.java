package org.retinue.tour;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// One thing that delegates, or delegations, are compared by. Those of whom it is not known come
/// after the others.
record Criterion<T>(Comparator<T> order, Predicate<T> known, Function<T, Reason> explained) {

    private static final Comparator<String> BY_NAME =
            Comparator.<String, String>comparing(name -> folded(name))
                    .thenComparing(Comparator.naturalOrder());
    private static final Comparator<String> BY_COUNTRY =
            Comparator.<String, String>comparing(code -> countryName(code))
                    .thenComparing(Comparator.naturalOrder());
    private static final Comparator<Arrival> BY_INSTANT = Comparator.comparing(Arrival::instant);

    /// What the delegates of the tour are compared by, one after the other; nothing where they
    /// stand by hand.
    static List<Criterion<Delegate>> of(Tour tour) {
        var people = tour.directory();
        Function<Delegate, Optional<Person>> who = delegate -> people.person(delegate.person());
        return switch (tour.delegation().precedence().order()) {
            case BY_HAND -> List.of();
            case BY_RANK ->
                    tour.delegation().country().isEmpty()
                            ? List.of(role(), level(who), seniority(who), origin(who))
                            : List.of(role(), level(who), seniority(who));
            case DIPLOMATIC -> List.of(role(), diplomatic(who), seniority(who));
            case ALPHABETICAL ->
                    tour.delegation().country().isEmpty()
                            ? List.of(role(), origin(who), name(who))
                            : List.of(role(), name(who));
            case BY_ARRIVAL -> List.of(role(), arrival(tour), level(who));
        };
    }

    /// The things in the order of the criteria, each with the reason why it stands where it does;
    /// those that nothing tells apart stand as they were given.
    static <T> List<Sorted<T>> sort(List<Criterion<T>> criteria, List<T> things) {
        Comparator<T> order =
                (one, other) ->
                        criteria.stream()
                                .mapToInt(criterion -> criterion.order.compare(one, other))
                                .filter(compared -> compared != 0)
                                .findFirst()
                                .orElse(0);
        var sorted = things.stream().sorted(order).toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(place -> new Sorted<>(sorted.get(place), reason(criteria, sorted, place)))
                .toList();
    }

    /// What decides about a place is the last thing that has to be compared to tell the one who
    /// stands there from both neighbours, or the first before it that nobody has entered.
    private static <T> Reason reason(List<Criterion<T>> criteria, List<T> sorted, int place) {
        var deciding =
                IntStream.of(place - 1, place + 1)
                        .filter(other -> other >= 0 && other < sorted.size())
                        .map(other -> deciding(criteria, sorted.get(place), sorted.get(other)))
                        .max()
                        .orElse(0);
        return criteria.stream()
                .limit(deciding + 1L)
                .filter(criterion -> !criterion.known.test(sorted.get(place)))
                .findFirst()
                .or(() -> criteria.stream().skip(deciding).findFirst())
                .map(criterion -> criterion.explained.apply(sorted.get(place)))
                .orElseGet(Reason.AsEntered::new);
    }

    /// The first of the criteria that tells the two apart; their number where none does.
    private static <T> int deciding(List<Criterion<T>> criteria, T one, T other) {
        return IntStream.range(0, criteria.size())
                .filter(number -> criteria.get(number).order.compare(one, other) != 0)
                .findFirst()
                .orElse(criteria.size());
    }

    /// What stands at a place, and why.
    record Sorted<T>(T thing, Reason reason) {}

    private static Criterion<Delegate> role() {
        return new Criterion<>(
                Comparator.comparingInt(delegate -> step(delegate.role())),
                _ -> true,
                delegate -> new Reason.ByRole(delegate.role()));
    }

    private static int step(DelegateRole role) {
        return switch (role) {
            case HEAD -> 0;
            case SPOUSE -> 1;
            case DEPUTY_HEAD -> 2;
            case OFFICIAL_SUITE -> 3;
            case ENTOURAGE, BUSINESS, PRESS, SECURITY, MEDICAL -> 4;
        };
    }

    private static Criterion<Delegate> level(Function<Delegate, Optional<Person>> who) {
        return rank(
                who.andThen(
                        person -> person.map(it -> it.rank().level()).orElse(OptionalInt.empty())));
    }

    /// By the level of rank.
    static <T> Criterion<T> rank(Function<T, OptionalInt> levels) {
        Function<T, Optional<Integer>> known =
                one -> levels.apply(one).stream().boxed().findFirst();
        return by(
                known,
                Comparator.<Integer>naturalOrder(),
                it -> new Reason.ByLevel(it.stream().mapToInt(Integer::intValue).findFirst()));
    }

    private static Criterion<Delegate> diplomatic(Function<Delegate, Optional<Person>> who) {
        return by(
                who.andThen(person -> person.flatMap(it -> it.rank().diplomatic())),
                Comparator.<DiplomaticClass>naturalOrder(),
                Reason.ByClass::new);
    }

    private static Criterion<Delegate> seniority(Function<Delegate, Optional<Person>> who) {
        return by(
                who.andThen(person -> person.flatMap(it -> it.rank().since())),
                Comparator.<LocalDate>naturalOrder(),
                Reason.BySeniority::new);
    }

    private static Criterion<Delegate> origin(Function<Delegate, Optional<Person>> who) {
        return country(who.andThen(person -> person.map(Person::country).orElse("")));
    }

    /// By the name of the country of the code in English; an empty code is an unknown one.
    static <T> Criterion<T> country(Function<T, String> codes) {
        return by(
                codes.andThen(code -> Optional.of(code).filter(it -> !it.isEmpty())),
                BY_COUNTRY,
                code -> new Reason.ByCountry(code.orElse("")));
    }

    private static Criterion<Delegate> name(Function<Delegate, Optional<Person>> who) {
        return by(
                who.andThen(person -> person.flatMap(it -> it.name().form(Language.ENGLISH))),
                BY_NAME,
                Reason.ByName::new);
    }

    private static Criterion<Delegate> arrival(Tour tour) {
        var arrivals = arrivals(tour);
        return by(
                delegate -> Optional.ofNullable(arrivals.get(delegate.person())),
                BY_INSTANT,
                arrival -> new Reason.ByArrival(arrival.map(Arrival::local)));
    }

    static <T, K> Criterion<T> by(
            Function<T, Optional<K>> key,
            Comparator<K> order,
            Function<Optional<K>, Reason> explained) {
        return new Criterion<>(
                Comparator.comparing(
                        key,
                        (one, other) ->
                                one.isPresent() && other.isPresent()
                                        ? order.compare(one.get(), other.get())
                                        : Boolean.compare(one.isEmpty(), other.isEmpty())),
                one -> key.apply(one).isPresent(),
                key.andThen(explained));
    }

    /// When each delegate first arrives, as far as the programme says it.
    private static Map<PersonId, Arrival> arrivals(Tour tour) {
        var arrivals = new HashMap<PersonId, Arrival>();
        for (var item : tour.items()) {
            if (item instanceof Engagement engagement
                    && engagement.kind() == EngagementKind.ARRIVAL
                    && engagement.isActive()
                    && engagement.moment() instanceof Moment.Timed(var start, _)) {
                var arrival = new Arrival(start.atZone(tour.startZone(item)).toInstant(), start);
                tour.guests(item)
                        .forEach(guest ->
                                arrivals.merge(
                                        guest,
                                        arrival,
                                        (one, other) ->
                                                BY_INSTANT.compare(one, other) <= 0 ? one : other));
            }
        }
        return arrivals;
    }

    private static String countryName(String code) {
        return folded(Locale.of("", code).getDisplayCountry(Locale.UK));
    }

    /// As names are looked up in a list: without marks, capitals and all that is no letter or
    /// digit, but for the gaps between words.
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}\\s]", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private record Arrival(Instant instant, LocalDateTime local) {}
}
