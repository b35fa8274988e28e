package org.retinue.arrange;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.Importance;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.Place;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Standing;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.tour.TravelTimes;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

/// A random tour that is small enough to look at every way of arranging it: some visits in the
/// pool, one or two days, a hotel.
record SmallTour(Tour tour, List<Visit> visits, List<List<Integer>> roads, int days) {

    static final LocalDate MONDAY = LocalDate.of(2023, 9, 11);
    static final Traffic TRAFFIC = new Traffic(5, 5, 1.15, 1.15, List.of());
    static final int MOST_VISITS = 3;
    static final int SLACK = 5;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final TrackId MAIN = new TrackId("main");
    private static final SiteId HOTEL = new SiteId("hotel");
    private static final List<Importance> IMPORTANCES = List.of(Importance.values());

    /// A visit by its number: when its site opens and closes on each day, in minutes of the day.
    record Visit(int value, int stay, List<Integer> opens, List<Integer> closes) {}

    static SmallTour of(Random random) {
        var count = 3 + random.nextInt(3);
        var days = 1 + random.nextInt(2);
        var visits = new ArrayList<Visit>();
        var sites = new ArrayList<Site>();
        var items = new ArrayList<Item>();
        for (var number = 0; number < count; number++) {
            var importance = IMPORTANCES.get(random.nextInt(IMPORTANCES.size()));
            var visit = visit(random, days, importance);
            visits.add(visit);
            sites.add(site(number, visit));
            items.add(item(number, visit, importance));
        }
        sites.add(Site.named(HOTEL, SiteKind.HOTEL, Text.english("Hotel"), ZONE));
        return new SmallTour(tour(days, items, sites), visits, roads(random, count + 1), days);
    }

    Proposal arranged(long seed) {
        var asked = Asked.usual(tour, Customs.USUAL).withHotel(Optional.of(HOTEL));
        var outcome =
                Arranging.of(
                        tour, asked, ground(), new Effort.Rounds(400, seed), () -> false, _ -> {});
        return switch (outcome) {
            case Outcome.Arranged(var proposal) -> proposal;
            case Outcome.Refused(var obstacles) -> throw new AssertionError(obstacles);
        };
    }

    /// The visits of a day in the order of time.
    List<Integer> order(Tour arranged, int day) {
        return arranged.programme(MONDAY.plusDays(day)).stream()
                .map(item -> Integer.valueOf(item.id().value()))
                .toList();
    }

    Ground ground() {
        return new Ground(
                travel(),
                TRAFFIC,
                Customs.USUAL,
                new Ground.Most(Duration.ofHours(24), MOST_VISITS),
                Optional.empty(),
                _ -> List.of(),
                _ -> Set.of());
    }

    private TravelTimes travel() {
        var travel = TravelTimes.NONE;
        for (var from = 0; from < roads.size(); from++) {
            for (var to = 0; to < roads.size(); to++) {
                if (from != to) {
                    travel =
                            travel.with(
                                    new Way(id(from), id(to)),
                                    new Travel(roads.get(from).get(to), Basis.MEASURED, ""));
                }
            }
        }
        return travel;
    }

    /// The last place is the hotel.
    private SiteId id(int place) {
        return place == visits.size() ? HOTEL : new SiteId("s" + place);
    }

    private static Visit visit(Random random, int days, Importance importance) {
        var values = Customs.USUAL.values();
        var value =
                switch (importance) {
                    case ESSENTIAL -> values.essential();
                    case IMPORTANT -> values.important();
                    case USEFUL -> values.useful();
                };
        var opens = new ArrayList<Integer>();
        var closes = new ArrayList<Integer>();
        for (var day = 0; day < days; day++) {
            opens.add(8 * 60 + 5 * random.nextInt(60));
            closes.add(opens.get(day) + 5 * (20 + random.nextInt(80)));
        }
        return new Visit(value, 30 + 5 * random.nextInt(25), opens, closes);
    }

    private static Site site(int number, Visit visit) {
        var week = new TreeMap<DayOfWeek, List<Opening>>();
        for (var day = 0; day < visit.opens().size(); day++) {
            week.put(
                    MONDAY.plusDays(day).getDayOfWeek(),
                    List.of(
                            new Opening(
                                    time(visit.opens().get(day)), time(visit.closes().get(day)))));
        }
        var id = new SiteId("s" + number);
        return Site.named(id, SiteKind.COMPANY, Text.english("Site " + number), ZONE)
                .withHours(new OpeningHours(week, new TreeMap<>()));
    }

    private static LocalTime time(int minute) {
        return LocalTime.MIN.plusMinutes(Math.min(minute, 24 * 60 - 1));
    }

    private static Item item(int number, Visit visit, Importance importance) {
        return Engagement.of(
                        new ItemId(Integer.toString(number)),
                        EngagementKind.COMPANY_VISIT,
                        Place.at(new SiteId("s" + number)),
                        MAIN)
                .withMoment(
                        new Moment.Pooled(number, Optional.of(Duration.ofMinutes(visit.stay()))))
                .withStanding(Standing.TENTATIVE.withImportance(importance));
    }

    /// Not the same there and back, and not always shorter the direct way.
    private static List<List<Integer>> roads(Random random, int places) {
        return IntStream.range(0, places)
                .mapToObj(from ->
                        IntStream.range(0, places)
                                .mapToObj(to -> from == to ? 0 : 5 + random.nextInt(80))
                                .toList())
                .toList();
    }

    private static Tour tour(int days, List<Item> items, List<Site> sites) {
        return Tour.empty(
                        new TourId("small"),
                        new Heading("", Text.english("Small"), TourKind.WORKING_VISIT, ""),
                        ZONE,
                        MONDAY,
                        MONDAY.plusDays(days - 1L),
                        new Track(MAIN, Text.english("Main")))
                .withItems(items, Directory.of(sites, List.of(), List.of()));
    }
}
