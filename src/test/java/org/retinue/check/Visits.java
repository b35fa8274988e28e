package org.retinue.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Guests;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.OpeningHours;
import org.retinue.tour.OpeningHours.Opening;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Route;
import org.retinue.tour.RuleChoice;
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
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;

/// Small tours for tables of cases: two days, four sites, a head of delegation, a spouse and a
/// minister.
public final class Visits {

    public static final LocalDate MONDAY = LocalDate.of(2023, 9, 11);
    public static final LocalDate TUESDAY = MONDAY.plusDays(1);
    public static final LocalDate SUNDAY = MONDAY.minusDays(1);

    /// Long before the visit, so that no deadline has come.
    public static final LocalDate EARLY = LocalDate.of(2023, 8, 1);

    public static final SiteId BYD = new SiteId("byd");
    public static final SiteId HUAWEI = new SiteId("huawei");
    public static final SiteId ZONE = new SiteId("qianhai");
    public static final SiteId HUB = new SiteId("talent-hub");
    public static final RoomId HALL = new RoomId("hall");
    public static final RoomId LOBBY = new RoomId("lobby");

    public static final TrackId PRINCIPAL = new TrackId("principal");
    public static final TrackId SPOUSES = new TrackId("spouses");

    public static final PersonId HEAD = new PersonId("head");
    public static final PersonId SPOUSE = new PersonId("spouse");
    public static final PersonId MINISTER = new PersonId("minister");
    public static final PersonId HOST = new PersonId("host");
    public static final PersonId INTERPRETER = new PersonId("interpreter");
    public static final PersonId OFFICER = new PersonId("officer");

    public static final VehicleId COACH = new VehicleId("coach");

    public static final Directory KNOWN =
            Directory.of(
                    List.of(
                            site(BYD, "BYD", "比亚迪"),
                            site(HUAWEI, "Huawei", "华为")
                                    .withRooms(List.of(room(HALL, "Hall"), room(LOBBY, "Lobby"))),
                            site(ZONE, "Qianhai", "前海"),
                            site(HUB, "Talent hub", "国际人才港").withWithin(Optional.of(ZONE))),
                    Stream.of(HEAD, SPOUSE, MINISTER, HOST, INTERPRETER, OFFICER)
                            .map(id ->
                                    Person.named(id, Text.of("The " + id, "The " + id))
                                            .withTitle(Text.of("Title", "职务")))
                            .toList(),
                    List.of(Vehicle.named(COACH, Text.english("The coach"))));

    /// BYD and Huawei are 30 measured minutes apart, Huawei and the zone 40 estimated ones.
    public static final TravelTimes TRAVEL =
            TravelTimes.NONE
                    .with(new Way(BYD, HUAWEI), new Travel(30, Basis.MEASURED, ""))
                    .with(new Way(HUAWEI, ZONE), new Travel(40, Basis.ESTIMATE, ""));

    private Visits() {}

    public static Tour tour(Item... items) {
        return tour("zambia", items);
    }

    public static Tour tour(String id, Item... items) {
        var delegation =
                Delegation.named(Text.english("Zambia"), "ZM")
                        .withDelegates(
                                List.of(
                                        delegate(HEAD, DelegateRole.HEAD, PRINCIPAL),
                                        delegate(SPOUSE, DelegateRole.SPOUSE, SPOUSES),
                                        delegate(
                                                MINISTER, DelegateRole.OFFICIAL_SUITE, PRINCIPAL)));
        return new Tour(
                new TourId(id),
                new Heading("", Text.english("Visit of " + id), TourKind.OFFICIAL_VISIT, "Ms Lin"),
                ZoneId.of("Asia/Shanghai"),
                List.of(new Day(MONDAY, Text.EMPTY), new Day(TUESDAY, Text.EMPTY)),
                List.of(
                        new Track(PRINCIPAL, Text.of("Principal", "主宾")),
                        new Track(SPOUSES, Text.of("Spouses", "夫人"))),
                delegation,
                List.of(items),
                KNOWN,
                List.of(),
                List.of(),
                List.of(),
                RuleChoice.OFFICE,
                List.of(),
                List.of());
    }

    /// A visit on Monday for everybody on the principal's track, from `09:00` to `10:00`.
    public static Engagement visit(String id, SiteId site, String from, String to) {
        return visit(id, site, MONDAY.atTime(LocalTime.parse(from)), MONDAY, to);
    }

    public static Engagement visit(
            String id, SiteId site, LocalDateTime from, LocalDate lastDay, String to) {
        var moment = new Moment.Timed(from, lastDay.atTime(LocalTime.parse(to)));
        return Engagement.of(
                        new ItemId(id), EngagementKind.COMPANY_VISIT, Place.at(site), PRINCIPAL)
                .withMoment(moment);
    }

    /// A leg on Monday for everybody on the principal's track.
    public static Leg leg(String id, LegMode mode, Route route, String from, String to) {
        return Leg.of(new ItemId(id), mode, route, PRINCIPAL)
                .withMoment(
                        new Moment.Timed(
                                MONDAY.atTime(LocalTime.parse(from)),
                                MONDAY.atTime(LocalTime.parse(to))));
    }

    /// The item for these people alone.
    public static Item only(Item item, PersonId... people) {
        return item.withParty(item.party().withGuests(new Guests.Named(List.of(people))));
    }

    /// The item for everybody on the track.
    public static Item on(Item item, TrackId track) {
        return item.withParty(item.party().withTracks(List.of(track)));
    }

    public static Situation situation(Tour tour, Tour... others) {
        return new Situation(tour, TRAVEL, List.of(others), EARLY, RulePacks.general());
    }

    /// What the one rule finds.
    public static List<Finding> findings(Rule rule, Situation situation) {
        return Checks.findings(situation).stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    public static List<Finding> findings(Rule rule, Item... items) {
        return findings(rule, situation(tour(items)));
    }

    /// The tour, in which the site has these hours on Mondays, such as `09:00-12:00`.
    public static Tour open(Tour tour, SiteId site, String... hours) {
        var week = new TreeMap<DayOfWeek, List<Opening>>();
        week.put(DayOfWeek.MONDAY, Stream.of(hours).map(Visits::opening).toList());
        var opened = tour.directory().site(site).orElseThrow();
        return tour.refreshed(
                Directory.EMPTY.with(opened.withHours(new OpeningHours(week, new TreeMap<>()))));
    }

    public static Opening opening(String hours) {
        var ends = hours.split("-", 2);
        return new Opening(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    public static ItemId id(String value) {
        return new ItemId(value);
    }

    private static Site site(SiteId id, String english, String chinese) {
        return Site.named(
                id, SiteKind.COMPANY, Text.of(english, chinese), ZoneId.of("Asia/Shanghai"));
    }

    private static Room room(RoomId id, String name) {
        return new Room(id, Text.english(name), OptionalInt.empty());
    }

    private static Delegate delegate(PersonId person, DelegateRole role, TrackId track) {
        return Delegate.of(person, role, track);
    }
}
