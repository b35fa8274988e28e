package org.retinue.arrange;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Day;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Tour;

/// What is asked for: which days are arranged, from when to when each of them lasts, what may move,
/// whether there is time for lunch, how much slack every way has, and where each day begins and
/// ends.
public record Asked(
        SortedSet<LocalDate> days,
        LocalTime from,
        LocalTime to,
        Scope scope,
        boolean lunch,
        Duration slack,
        Optional<SiteId> hotel) {

    /// What may be given another time. What is anchored, confirmed or done never is.
    public enum Scope {
        POOL,
        UNCONFIRMED
    }

    public Asked {
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
    }

    /// All days of the tour in the usual way, and only the pool.
    public static Asked usual(Tour tour, Customs customs) {
        return new Asked(
                tour.days().stream().map(Day::date).collect(Collectors.toCollection(TreeSet::new)),
                customs.day().from(),
                customs.day().to(),
                Scope.POOL,
                true,
                customs.slack(),
                hotel(tour));
    }

    public Asked withDays(SortedSet<LocalDate> changed) {
        return new Asked(changed, from, to, scope, lunch, slack, hotel);
    }

    public Asked withHours(LocalTime begins, LocalTime ends) {
        return new Asked(days, begins, ends, scope, lunch, slack, hotel);
    }

    public Asked withScope(Scope changed) {
        return new Asked(days, from, to, changed, lunch, slack, hotel);
    }

    public Asked withLunch(boolean changed) {
        return new Asked(days, from, to, scope, changed, slack, hotel);
    }

    public Asked withHotel(Optional<SiteId> changed) {
        return new Asked(days, from, to, scope, lunch, slack, changed);
    }

    /// The hotel that the programme names most often.
    private static Optional<SiteId> hotel(Tour tour) {
        Map<SiteId, Long> named =
                tour.items().stream()
                        .flatMap(item ->
                                Stream.concat(item.startSite().stream(), item.endSite().stream()))
                        .filter(site ->
                                tour.directory()
                                        .site(site)
                                        .map(Site::kind)
                                        .equals(Optional.of(SiteKind.HOTEL)))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return named.entrySet().stream()
                .max(
                        Map.Entry.<SiteId, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
