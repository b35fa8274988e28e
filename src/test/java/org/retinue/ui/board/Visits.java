package org.retinue.ui.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.Place;
import org.retinue.tour.Route;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.tour.TravelTimes;

/// A tour of three days with two tracks, for the tests of the board.
public final class Visits {

    public static final LocalDate FIRST = LocalDate.of(2026, 9, 14);
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final TrackId PRINCIPAL = new TrackId("a-principal");
    public static final TrackId SPOUSE = new TrackId("b-spouse");
    public static final SiteId BYD = new SiteId("byd");
    public static final SiteId HUAWEI = new SiteId("huawei");

    public static final Directory OFFICE =
            Directory.of(
                    List.of(
                            Site.named(BYD, SiteKind.COMPANY, Text.of("BYD", "比亚迪"), SHANGHAI)
                                    .withHours(
                                            OpeningHours.on(
                                                    List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                                                    LocalTime.of(9, 0),
                                                    LocalTime.of(17, 0))),
                            Site.named(
                                    HUAWEI, SiteKind.COMPANY, Text.of("Huawei", "华为"), SHANGHAI)),
                    List.of(),
                    List.of());

    public static final TravelTimes TRAVEL =
            TravelTimes.of(
                    Map.of(
                            new TravelTimes.Way(BYD, HUAWEI),
                            new TravelTimes.Travel(40, TravelTimes.Basis.MEASURED, "")));

    private Visits() {}

    /// Three days, two tracks, nothing in them.
    public static Tour empty() {
        return Tour.empty(
                        new TourId("visits"),
                        new Heading("V-1", Text.of("Visits", "访问"), TourKind.WORKING_VISIT, ""),
                        SHANGHAI,
                        FIRST,
                        FIRST.plusDays(2),
                        new Track(PRINCIPAL, Text.of("Principal", "主宾")))
                .withTracks(
                        List.of(
                                new Track(PRINCIPAL, Text.of("Principal", "主宾")),
                                new Track(SPOUSE, Text.of("Spouse", "夫人"))));
    }

    /// On the first day a visit at nine, a leg, and talks at eleven; one dinner in the pool.
    public static Tour tour() {
        return empty().with(visit("visit", "BYD visit", 0, "09:00", "10:00"), OFFICE)
                .with(leg("leg", 0, "10:15", "10:55"), OFFICE)
                .with(
                        visit("talks", "Talks", 0, "11:00", "12:00").withPlace(Place.at(HUAWEI)),
                        OFFICE)
                .with(
                        visit("dinner", "Dinner", 0, "18:00", "20:00").withMoment(Moment.POOLED),
                        OFFICE);
    }

    public static Engagement visit(String id, String title, int day, String start, String end) {
        return Engagement.of(new ItemId(id), EngagementKind.COMPANY_VISIT, Place.at(BYD), PRINCIPAL)
                .withTitle(Text.english(title))
                .withMoment(timed(day, start, end));
    }

    public static Leg leg(String id, int day, String start, String end) {
        return Leg.of(new ItemId(id), LegMode.CAR, Route.between(BYD, HUAWEI), PRINCIPAL)
                .withMoment(timed(day, start, end));
    }

    public static Moment timed(int day, String start, String end) {
        return new Moment.Timed(
                FIRST.plusDays(day).atTime(LocalTime.parse(start)),
                FIRST.plusDays(day).atTime(LocalTime.parse(end)));
    }
}
