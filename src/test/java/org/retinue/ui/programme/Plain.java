package org.retinue.ui.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// A small tour of three days for the tests of this page, and an office that knows a few sites.
final class Plain {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final LocalDate FIRST = LocalDate.of(2026, 9, 14);
    static final TrackId PRINCIPAL = new TrackId("principal");
    static final TrackId SPOUSE = new TrackId("spouse");
    static final SiteId BYD = new SiteId("byd");
    static final SiteId HUAWEI = new SiteId("huawei");
    static final SiteId ALGIERS = new SiteId("algiers");
    static final ItemId VISIT = new ItemId("visit");

    static final Directory OFFICE =
            Directory.of(
                    List.of(
                            site(BYD, SiteKind.COMPANY, "BYD", "比亚迪", SHANGHAI)
                                    .withRooms(
                                            List.of(
                                                    new Room(
                                                            new RoomId("hall"),
                                                            Text.of("Exhibition hall", "展厅"),
                                                            OptionalInt.of(60)))),
                            site(HUAWEI, SiteKind.COMPANY, "Huawei", "华为", SHANGHAI),
                            site(
                                    ALGIERS,
                                    SiteKind.AIRPORT,
                                    "Algiers Airport",
                                    "阿尔及尔机场",
                                    ZoneId.of("Africa/Algiers"))),
                    List.of(
                            Person.named(new PersonId("wang"), Text.of("Wang Chuan", "王川")),
                            Person.named(new PersonId("li"), Text.of("Li Mei", "李梅"))),
                    List.of());

    static final Tour EMPTY =
            Tour.empty(
                            new TourId("sample"),
                            new Heading(
                                    "V-1",
                                    Text.of("Sample visit", "样例访问"),
                                    TourKind.STATE_VISIT,
                                    ""),
                            SHANGHAI,
                            FIRST,
                            FIRST.plusDays(2),
                            new Track(PRINCIPAL, Text.of("Principal", "主宾")))
                    .withTracks(
                            List.of(
                                    new Track(PRINCIPAL, Text.of("Principal", "主宾")),
                                    new Track(SPOUSE, Text.of("Spouse", "夫人"))));

    private Plain() {}

    /// The empty tour as another one.
    static Tour another() {
        return EMPTY.withId(new TourId("another"));
    }

    /// The empty tour with one visit to BYD on the first day.
    static Tour withVisit(String start, String end) {
        return EMPTY.with(visit(start, end), OFFICE);
    }

    static Engagement visit(String start, String end) {
        return Engagement.of(VISIT, EngagementKind.COMPANY_VISIT, Place.at(BYD), PRINCIPAL)
                .withMoment(timed(0, start, 0, end));
    }

    static Moment timed(int startDay, String start, int endDay, String end) {
        return new Moment.Timed(
                FIRST.plusDays(startDay).atTime(LocalTime.parse(start)),
                FIRST.plusDays(endDay).atTime(LocalTime.parse(end)));
    }

    private static Site site(
            SiteId id, SiteKind kind, String english, String chinese, ZoneId zone) {
        return Site.named(id, kind, Text.of(english, chinese), zone);
    }
}
