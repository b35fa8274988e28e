package org.retinue.print;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.retinue.tour.Assignment;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Guests;
import org.retinue.tour.Heading;
import org.retinue.tour.Interpreting;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Leg;
import org.retinue.tour.LegMode;
import org.retinue.tour.Manner;
import org.retinue.tour.Moment;
import org.retinue.tour.Note;
import org.retinue.tour.Party;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Reception;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.Route;
import org.retinue.tour.Sensitivity;
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
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.tour.VehicleKind;

/// Tours to be printed in tests.
final class SampleTours {

    static final ZoneId SHENZHEN = ZoneId.of("Asia/Shanghai");
    static final LocalDate FIRST = LocalDate.of(2026, 3, 9);
    static final Track MAIN = new Track(new TrackId("main"), Text.of("Principal", "主宾"));
    static final Track SPOUSE = new Track(new TrackId("spouse"), Text.of("Spouse", "夫人"));

    private SampleTours() {}

    static Person person(
            String id, String name, String chinese, String title, String chineseTitle) {
        return Person.named(new PersonId(id), Text.of(name, chinese))
                .withTitle(Text.of(title, chineseTitle));
    }

    static final Person HEAD =
            person("head", "H.E. Mr Chanda Mwansa", "昌达·姆万萨 阁下", "Minister of Commerce", "商务部长");
    static final Person DEPUTY =
            person("deputy", "Ms Thandiwe Phiri", "坦迪韦·皮里", "Permanent Secretary", "常务秘书");
    static final Person LEAD =
            person("lead", "Mr Liang Zhiyuan", "梁志远", "Executive Vice President", "执行副总裁");
    static final Person GREETER = person("greeter", "Ms He Jing", "何静", "Protocol Manager", "礼宾经理");
    static final Person GUIDE = person("guide", "Dr Sun Wei", "孙伟", "Chief Engineer", "总工程师");
    static final Person INTERPRETER = person("interpreter", "Ms Chen Yu", "陈雨", "", "");
    static final Person LIAISON =
            person("liaison", "Mr Luo Bin", "罗斌", "Liaison officer", "联络员")
                    .withContact(new Person.Contact("+86 138 0000 0001", ""));

    static final Site HOTEL = site("hotel", SiteKind.HOTEL, "Harbour View Hotel", "海景酒店");
    static final Site PLANT =
            site("plant", SiteKind.COMPANY, "Pinghu Battery Works", "平湖电池工厂")
                    .withRooms(
                            List.of(
                                    new Room(
                                            new RoomId("hall"),
                                            Text.of("Assembly Hall 2", "二号总装车间"),
                                            OptionalInt.of(60))));
    static final Site TOWER = site("tower", SiteKind.COMPANY, "Lakeside Research Tower", "湖畔研发大厦");
    static final Site GUESTHOUSE = site("guesthouse", SiteKind.VENUE, "Wuzhou Guesthouse", "五洲宾馆");
    static final Site AIRPORT =
            site("airport", SiteKind.AIRPORT, "Bao’an International Airport", "宝安国际机场");
    static final Vehicle CAR =
            Vehicle.named(new VehicleId("car-1"), Text.of("Car 1", "1号车"))
                    .withPlate("粤B 0001")
                    .withSeats(3);
    static final Vehicle COACH =
            Vehicle.named(new VehicleId("coach"), Text.of("Coach", "大巴"))
                    .withKind(VehicleKind.COACH)
                    .withPlate("粤B 0002")
                    .withSeats(33);

    static final Directory DIRECTORY =
            Directory.of(
                    List.of(HOTEL, PLANT, TOWER, GUESTHOUSE, AIRPORT),
                    List.of(HEAD, DEPUTY, LEAD, GREETER, GUIDE, INTERPRETER, LIAISON),
                    List.of(CAR, COACH));

    static Site site(String id, SiteKind kind, String name, String chinese) {
        return Site.named(new SiteId(id), kind, Text.of(name, chinese), SHENZHEN);
    }

    static Tour empty(int days) {
        return Tour.empty(
                        new TourId("sample"),
                        new Heading(
                                "ZM-2026-03",
                                Text.of(
                                        "Working visit of the Minister of Commerce of Zambia",
                                        "赞比亚商务部长工作访问"),
                                TourKind.WORKING_VISIT,
                                "Lin Fan"),
                        SHENZHEN,
                        FIRST,
                        FIRST.plusDays(days - 1),
                        MAIN)
                .withTracks(List.of(MAIN, SPOUSE))
                .withDelegation(
                        Delegation.named(Text.of("Delegation of Zambia", "赞比亚代表团"), "ZM")
                                .withDelegates(
                                        List.of(
                                                Delegate.of(
                                                        HEAD.id(), DelegateRole.HEAD, MAIN.id()),
                                                Delegate.of(
                                                        DEPUTY.id(),
                                                        DelegateRole.DEPUTY_HEAD,
                                                        MAIN.id()))),
                        DIRECTORY);
    }

    static Moment at(int day, String start, String end) {
        var date = FIRST.plusDays(day);
        return new Moment.Timed(
                LocalDateTime.parse(date + "T" + start), LocalDateTime.parse(date + "T" + end));
    }

    static Engagement engagement(String id, EngagementKind kind, Moment moment, Site site) {
        return Engagement.of(new ItemId(id), kind, Place.at(site.id()), MAIN.id())
                .withMoment(moment)
                .withParty(party())
                .withStanding(Standing.in(ConfirmationState.CONFIRMED));
    }

    static Party party() {
        return new Party(
                List.of(MAIN.id(), SPOUSE.id()),
                Guests.ALL,
                new Reception(Optional.of(LEAD.id()), List.of(GREETER.id(), GUIDE.id())),
                List.of(
                        new Assignment(Duty.INTERPRETER, INTERPRETER.id()),
                        new Assignment(Duty.LIAISON_OFFICER, LIAISON.id())),
                List.of());
    }

    static Leg leg(String id, Moment moment, Site from, Site to) {
        return Leg.of(
                        new ItemId(id),
                        LegMode.MOTORCADE,
                        Route.between(from.id(), to.id()),
                        MAIN.id())
                .withMoment(moment)
                .withParty(
                        new Party(
                                List.of(MAIN.id(), SPOUSE.id()),
                                Guests.ALL,
                                Reception.NONE,
                                List.of(),
                                List.of(CAR.id(), COACH.id())))
                .withStanding(Standing.in(ConfirmationState.CONFIRMED));
    }

    /// Two days with everything that a programme can say, and a third with nothing on it.
    static Tour rich() {
        var items = new ArrayList<Item>();
        items.add(
                engagement("arrival", EngagementKind.ARRIVAL, at(0, "08:40", "08:40"), AIRPORT)
                        .withTitle(Text.of("Wheels down, flight CZ 3082", "CZ3082航班落地"))
                        .withStanding(Standing.in(ConfirmationState.CONFIRMED).withAnchored(true)));
        items.add(leg("leg-1", at(0, "09:10", "09:50"), AIRPORT, HOTEL));
        items.add(
                engagement("talks", EngagementKind.TALKS, at(0, "10:00", "11:15"), GUESTHOUSE)
                        .withTitle(Text.of("Talks on trade and industry", "经贸合作会谈"))
                        .withManner(
                                new Manner(
                                        Text.of("Business suit", "正装"),
                                        PressAccess.PHOTO_SPRAY,
                                        Interpreting.UNDECIDED)));
        items.add(
                engagement(
                                "lunch",
                                EngagementKind.WORKING_MEAL,
                                at(0, "11:30", "12:45"),
                                GUESTHOUSE)
                        .withNotes(
                                List.of(
                                        new Note(
                                                Sensitivity.PARTICIPANTS,
                                                Text.of("No pork at the head table", "主桌不上猪肉")),
                                        new Note(
                                                Sensitivity.SECURITY,
                                                Text.of("SECRET-TOKEN", "机密标记")))));
        items.add(leg("leg-2", at(0, "13:00", "13:50"), GUESTHOUSE, PLANT));
        items.add(
                engagement("visit", EngagementKind.COMPANY_VISIT, at(0, "14:00", "15:30"), PLANT)
                        .withPlace(
                                new Place(Optional.of(PLANT.id()), Optional.of(new RoomId("hall"))))
                        .withTitle(Text.of("Battery assembly line and test track", "参观电池总装线和测试跑道"))
                        .withManner(
                                new Manner(
                                        Text.of("Flat shoes", "平底鞋"),
                                        PressAccess.OPEN,
                                        Interpreting.UNDECIDED)));
        items.add(
                engagement(
                                "laboratory",
                                EngagementKind.LABORATORY_VISIT,
                                new Moment.ToBeConfirmed(FIRST, 6),
                                TOWER)
                        .withStanding(Standing.in(ConfirmationState.REQUESTED)));
        items.add(
                engagement("signing", EngagementKind.SIGNING, at(0, "16:30", "17:00"), TOWER)
                        .withTitle(Text.of("Memorandum on digital transformation", "数字化转型合作备忘录签字"))
                        .withStanding(Standing.in(ConfirmationState.CANCELLED)));
        items.add(
                engagement("spouse", EngagementKind.SHOW, at(0, "15:00", "16:00"), GUESTHOUSE)
                        .withTitle(Text.of("Silk workshop", "丝绸工坊"))
                        .withParty(party().withTracks(List.of(SPOUSE.id())))
                        .withStanding(Standing.in(ConfirmationState.TENTATIVE)));
        items.add(
                engagement("banquet", EngagementKind.BANQUET, at(0, "18:30", "20:30"), GUESTHOUSE)
                        .withParty(
                                party().withGuests(
                                                new Guests.Named(List.of(HEAD.id(), DEPUTY.id()))))
                        .withManner(
                                new Manner(
                                        Text.of("National dress or dark suit", "民族服装或深色正装"),
                                        PressAccess.CLOSED,
                                        Interpreting.UNDECIDED)));
        items.add(
                leg(
                        "night",
                        new Moment.Timed(
                                LocalDateTime.parse("2026-03-09T23:40"),
                                LocalDateTime.parse("2026-03-10T00:20")),
                        GUESTHOUSE,
                        HOTEL));
        items.add(leg("leg-3", at(1, "08:30", "09:00"), HOTEL, TOWER));
        items.add(
                engagement("tower", EngagementKind.COMPANY_VISIT, at(1, "09:00", "10:30"), TOWER));
        var tour = empty(3);
        var days = new ArrayList<>(tour.days());
        days.set(0, new Day(FIRST, Text.of("Shenzhen: Luohu and Longgang", "深圳：罗湖、龙岗")));
        return tour.withDays(days)
                .withItems(items, DIRECTORY)
                .withNotes(
                        List.of(
                                new Note(
                                        Sensitivity.PARTICIPANTS,
                                        Text.of(
                                                "All times are local. Please be in the lobby five minutes before departure.",
                                                "所有时间均为当地时间，请在出发前五分钟到大堂集合。"))));
    }

    /// One day with so many items, every second one a leg.
    static Tour full(int count) {
        var items = new ArrayList<Item>();
        for (var number = 0; number < count; number++) {
            var minute = 7 * 60 + number * 20;
            var from = FIRST.atStartOfDay().plusMinutes(minute);
            var moment = new Moment.Timed(from, from.plusMinutes(20));
            items.add(
                    number % 2 == 0
                            ? engagement(
                                            "visit-" + number,
                                            EngagementKind.COMPANY_VISIT,
                                            moment,
                                            PLANT)
                                    .withPlace(
                                            new Place(
                                                    Optional.of(PLANT.id()),
                                                    Optional.of(new RoomId("hall"))))
                                    .withTitle(
                                            Text.of(
                                                    "Visit number "
                                                            + number
                                                            + " to the assembly line",
                                                    "第" + number + "次参观总装线"))
                                    .withManner(
                                            new Manner(
                                                    Text.of("Business suit", "正装"),
                                                    PressAccess.POOLED,
                                                    Interpreting.UNDECIDED))
                            : leg("leg-" + number, moment, PLANT, TOWER));
        }
        return empty(1).withItems(items, DIRECTORY);
    }

    /// One day with so many visits and no legs.
    static Tour visits(int count) {
        var visits = new ArrayList<Item>();
        for (var item : full(2 * count).items()) {
            if (item instanceof Engagement) {
                visits.add(item);
            }
        }
        return empty(1).withItems(visits, DIRECTORY);
    }
}
