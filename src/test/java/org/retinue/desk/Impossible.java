package org.retinue.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.retinue.tour.Directory;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Travel;

/// The visit of Zambia with one company in the pool, and something that keeps it from being
/// arranged.
public enum Impossible {
    CONTRADICTORY_ANCHORS(
            "Wreath-laying at the statue of Deng Xiaoping and Welcome banquet hosted by"
                    + " the city of Shenzhen must not move, and 15 minutes are missing between them. Nothing"
                    + " was arranged."),
    NEVER_OPEN("Visit to BYD: BYD is not open on these days at these hours."),
    LONG_WAY(
            "Visit to BYD: with the way there and back it needs 685 minutes, and a day has only"
                    + " 540."),
    UNKNOWN_WAY(
            "Visit to BYD: no travel time to BYD is known, and without coordinates none can be"
                    + " estimated. Enter it among the travel times.");

    private static final LocalDate MONDAY = LocalDate.of(2023, 9, 11);
    private static final SiteId BYD = new SiteId("byd");

    private final String sentence;

    Impossible(String sentence) {
        this.sentence = sentence;
    }

    /// What is said of it.
    public String sentence() {
        return sentence;
    }

    /// Whether nothing can be looked for at all.
    public boolean isRefused() {
        return this == CONTRADICTORY_ANCHORS;
    }

    public Tour tour() {
        var tour = onlyByd();
        return switch (this) {
            case CONTRADICTORY_ANCHORS -> contradictory(tour);
            case NEVER_OPEN -> shut(tour);
            case LONG_WAY, UNKNOWN_WAY -> tour;
        };
    }

    public TravelTimes travel() {
        var known = Samples.library().travel();
        return switch (this) {
            case CONTRADICTORY_ANCHORS, NEVER_OPEN -> known;
            case LONG_WAY -> {
                var far = new TreeMap<>(known.ways());
                far.replaceAll((way, travel) ->
                        leadsToByd(way)
                                ? new Travel(300, travel.basis(), travel.source())
                                : travel);
                yield new TravelTimes(far);
            }
            case UNKNOWN_WAY -> {
                var unknown = new TreeMap<>(known.ways());
                unknown.keySet().removeIf(Impossible::leadsToByd);
                yield new TravelTimes(unknown);
            }
        };
    }

    private static boolean leadsToByd(TravelTimes.Way way) {
        return way.from().equals(BYD) || way.to().equals(BYD);
    }

    private static Tour onlyByd() {
        var tour = PooledCompanies.withoutLegs();
        return tour.withItems(
                tour.items().stream()
                        .filter(item ->
                                !(item.moment() instanceof Moment.Pooled)
                                        || item.startSite().equals(Optional.of(BYD)))
                        .toList(),
                Directory.EMPTY);
    }

    private static Tour contradictory(Tour tour) {
        var early = new Moment.Timed(MONDAY.atTime(9, 10), MONDAY.atTime(10, 0));
        return tour.with(new ItemId("zm-wreath"), Impossible::anchored)
                .with(new ItemId("zm-banquet"), item -> anchored(item).withMoment(early));
    }

    private static Item anchored(Item item) {
        return item.withStanding(item.standing().withAnchored(true));
    }

    private static Tour shut(Tour tour) {
        var week = new TreeMap<DayOfWeek, List<Opening>>();
        Stream.of(DayOfWeek.values()).forEach(day -> week.put(day, List.of()));
        Site byd = tour.directory().site(BYD).orElseThrow();
        return tour.refreshed(
                Directory.EMPTY.with(byd.withHours(new OpeningHours(week, new TreeMap<>()))));
    }
}
