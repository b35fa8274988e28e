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
import java.util.function.Function;
import java.util.function.Predicate;

/// One thing that delegates are compared by. Those of whom it is not known come after the others.
record Criterion(
        Comparator<Delegate> order,
        Predicate<Delegate> known,
        Function<Delegate, Reason> explained) {

    private static final Comparator<Arrival> BY_INSTANT = Comparator.comparing(Arrival::instant);

    /// What the delegates of the tour are compared by, one after the other; nothing where they
    /// stand by hand.
    static List<Criterion> of(Tour tour) {
        var people = tour.directory();
        Function<Delegate, Optional<Person>> who = delegate -> people.person(delegate.person());
        return switch (tour.delegation().precedence().order()) {
            case BY_HAND -> List.of();
            case BY_RANK ->
                    tour.delegation().country().isEmpty()
                            ? List.of(role(), level(who), seniority(who), country(who))
                            : List.of(role(), level(who), seniority(who));
            case DIPLOMATIC -> List.of(role(), diplomatic(who), seniority(who));
            case ALPHABETICAL ->
                    tour.delegation().country().isEmpty()
                            ? List.of(role(), country(who), name(who))
                            : List.of(role(), name(who));
            case BY_ARRIVAL -> List.of(role(), arrival(tour), level(who));
        };
    }

    boolean isKnown(Delegate delegate) {
        return known.test(delegate);
    }

    Reason reason(Delegate delegate) {
        return explained.apply(delegate);
    }

    private static Criterion role() {
        return new Criterion(
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

    private static Criterion level(Function<Delegate, Optional<Person>> who) {
        Function<Delegate, Optional<Integer>> level =
                who.andThen(person ->
                        person.flatMap(it -> it.rank().level().stream().boxed().findFirst()));
        return by(
                level,
                Comparator.naturalOrder(),
                it -> new Reason.ByLevel(it.stream().mapToInt(Integer::intValue).findFirst()));
    }

    private static Criterion diplomatic(Function<Delegate, Optional<Person>> who) {
        return by(
                who.andThen(person -> person.flatMap(it -> it.rank().diplomatic())),
                Comparator.<DiplomaticClass>naturalOrder(),
                Reason.ByClass::new);
    }

    private static Criterion seniority(Function<Delegate, Optional<Person>> who) {
        return by(
                who.andThen(person -> person.flatMap(it -> it.rank().since())),
                Comparator.<LocalDate>naturalOrder(),
                Reason.BySeniority::new);
    }

    private static Criterion country(Function<Delegate, Optional<Person>> who) {
        return by(
                who.andThen(person -> person.map(Person::country).filter(code -> !code.isEmpty())),
                Comparator.comparing(Criterion::countryName)
                        .thenComparing(Comparator.naturalOrder()),
                code -> new Reason.ByCountry(code.orElse("")));
    }

    private static Criterion name(Function<Delegate, Optional<Person>> who) {
        return by(
                who.andThen(person -> person.flatMap(it -> it.name().form(Language.ENGLISH))),
                Comparator.comparing(Criterion::folded).thenComparing(Comparator.naturalOrder()),
                Reason.ByName::new);
    }

    private static Criterion arrival(Tour tour) {
        var arrivals = arrivals(tour);
        return by(
                delegate -> Optional.ofNullable(arrivals.get(delegate.person())),
                BY_INSTANT,
                arrival -> new Reason.ByArrival(arrival.map(Arrival::local)));
    }

    private static <K> Criterion by(
            Function<Delegate, Optional<K>> key,
            Comparator<K> order,
            Function<Optional<K>, Reason> explained) {
        return new Criterion(
                Comparator.comparing(
                        key,
                        (one, other) ->
                                one.isPresent() && other.isPresent()
                                        ? order.compare(one.get(), other.get())
                                        : Boolean.compare(one.isEmpty(), other.isEmpty())),
                delegate -> key.apply(delegate).isPresent(),
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
