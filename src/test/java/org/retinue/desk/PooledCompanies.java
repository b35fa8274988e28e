package org.retinue.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.SiteId;
import org.retinue.tour.Standing;
import org.retinue.tour.Tour;

/// The sample visit of Zambia with its four companies in the pool, and without what depends on
/// them; what stands around them stays.
public final class PooledCompanies {

    private static final Set<String> COMPANIES = Set.of("byd", "huawei", "tencent", "zte");

    private static final LocalDate MONDAY = LocalDate.of(2023, 9, 11);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private PooledCompanies() {}

    /// With its legs.
    public static Tour tour() {
        var tour = sample("zambia-2023-09");
        return tour.withItems(
                tour.items().stream()
                        .filter(item -> !item.id().value().equals("zm-port"))
                        .filter(item -> !isAtCompany(item) || isVisit(item))
                        .map(item ->
                                isAtCompany(item)
                                        ? item.withMoment(Moment.POOLED)
                                                .withStanding(Standing.TENTATIVE)
                                        : item)
                        .toList(),
                Directory.EMPTY);
    }

    public static Tour withoutLegs() {
        var tour = tour();
        return tour.withItems(
                tour.items().stream().filter(item -> !(item instanceof Leg)).toList(),
                Directory.EMPTY);
    }

    /// Two visits in the east and two in the west, one of each on either day.
    public static Tour crossed() {
        var times =
                Map.of(
                        "zm-byd", MONDAY.atTime(10, 30),
                        "zm-tencent", MONDAY.atTime(14, 30),
                        "zm-zte", TUESDAY.atTime(9, 45),
                        "zm-huawei", TUESDAY.atTime(12, 0));
        return withoutLegs()
                .withItems(
                        withoutLegs().items().stream()
                                .map(item ->
                                        times.containsKey(item.id().value())
                                                ? item.withMoment(
                                                        new Moment.Timed(
                                                                times.get(item.id().value()),
                                                                times.get(item.id().value())
                                                                        .plusMinutes(60)))
                                                : item)
                                .toList(),
                        Directory.EMPTY);
    }

    public static Tour sample(String id) {
        return Samples.tours().stream()
                .filter(tour -> tour.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAtCompany(Item item) {
        return item instanceof Engagement
                && item.startSite().map(SiteId::value).filter(COMPANIES::contains).isPresent();
    }

    private static boolean isVisit(Item item) {
        return item instanceof Engagement it && it.kind() == EngagementKind.COMPANY_VISIT;
    }
}
