package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.retinue.tour.Assignment;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Guests;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Party;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Reception;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.SeatingPlan;
import org.retinue.tour.Setting;
import org.retinue.tour.Signature;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.tour.VehicleKind;

/// A visit of many people, who ride in a motorcade, sit at talks, in armchairs and at a banquet,
/// and sign two documents.
final class SeatedTours {

    private static final List<Person> GUESTS =
            List.of(
                    guest("head", "H.E. Mr Chanda Mwansa", "昌达·姆万萨 阁下", "Minister", "部长"),
                    guest("spouse", "Mrs Mutale Mwansa", "穆塔莱·姆万萨", "", ""),
                    guest(
                            "deputy",
                            "Ms Thandiwe Phiri",
                            "坦迪韦·皮里",
                            "Permanent Secretary, Ministry of Commerce, Trade and Industry",
                            "商务贸易和工业部常务秘书"),
                    guest("envoy", "H.E. Mr Ivan Zyuulu", "伊万·祖鲁 阁下", "Ambassador", "大使"),
                    guest("trade", "Mr Lubinda Haabazoka", "卢宾达", "Director of Trade", "贸易司司长"),
                    guest("invest", "Dr Namwinga Chintu", "钦图", "Director of Investment", "投资司司长"),
                    guest("aide", "Mr Kelvin Bwalya", "凯尔文·布瓦利亚", "Private Secretary", "私人秘书"),
                    guest("bank", "Ms Grace Zulu", "格雷丝·祖鲁", "Chief Executive", "首席执行官"),
                    guest("press", "Mr Peter Sakala", "彼得·萨卡拉", "Journalist", "记者"),
                    guest("guard", "Mr John Tembo", "约翰·滕博", "Security officer", "安全官"));
    private static final List<Person> HOSTS =
            List.of(
                    host("lead", "Mr Liang Zhiyuan", "梁志远", "Vice Mayor of Shenzhen", "深圳市副市长"),
                    host("host2", "Ms He Jing", "何静", "Director, Foreign Affairs Office", "市外办主任"),
                    host("host3", "Dr Sun Wei", "孙伟", "Director, Commerce Bureau", "商务局局长"),
                    host("host4", "Mr Zhou Ming", "周明", "Deputy Secretary-General", "副秘书长"),
                    host("host5", "Ms Fang Lin", "方琳", "Deputy Director", "副主任"),
                    host("interpreter", "Ms Chen Yu", "陈雨", "Interpreter", "翻译"),
                    host("second", "Mr Gu Feng", "顾峰", "Interpreter", "翻译"),
                    host("notes", "Ms Xu Man", "许曼", "Note-taker", "记录员"),
                    host("liaison", "Mr Luo Bin", "罗斌", "Liaison officer", "联络员"),
                    host("driver1", "Mr Deng Hua", "邓华", "", "")
                            .withContact(new Person.Contact("+86 138 0000 0011", "")),
                    host("driver2", "Mr Ma Qiang", "马强", "", "")
                            .withContact(new Person.Contact("+86 138 0000 0012", "")));
    private static final List<Vehicle> VEHICLES =
            List.of(
                    vehicle("c1", "Hongqi H9", "红旗H9", VehicleKind.CAR, 4),
                    vehicle("c2", "Audi A6", "奥迪A6", VehicleKind.CAR, 3),
                    vehicle("c3", "Buick GL8", "别克GL8", VehicleKind.PEOPLE_CARRIER, 6),
                    vehicle("c4", "Land Cruiser", "陆地巡洋舰", VehicleKind.JEEP, 4),
                    vehicle("c5", "Coach", "大巴", VehicleKind.COACH, 33),
                    vehicle("c6", "Baggage van", "行李车", VehicleKind.BAGGAGE_VAN, 2));
    static final Directory DIRECTORY =
            SampleTours.DIRECTORY.with(
                    Directory.of(
                            List.of(),
                            Stream.concat(GUESTS.stream(), HOSTS.stream()).toList(),
                            VEHICLES));

    private SeatedTours() {}

    static Tour tour() {
        var tour =
                SampleTours.empty(1)
                        .withDelegation(
                                Delegation.named(Text.of("Delegation of Zambia", "赞比亚代表团"), "ZM")
                                        .withDelegates(delegates()),
                                DIRECTORY);
        return tour.withItems(items(), DIRECTORY);
    }

    private static List<Delegate> delegates() {
        var roles =
                List.of(
                        DelegateRole.HEAD,
                        DelegateRole.SPOUSE,
                        DelegateRole.DEPUTY_HEAD,
                        DelegateRole.OFFICIAL_SUITE,
                        DelegateRole.OFFICIAL_SUITE,
                        DelegateRole.OFFICIAL_SUITE,
                        DelegateRole.ENTOURAGE,
                        DelegateRole.BUSINESS,
                        DelegateRole.PRESS,
                        DelegateRole.SECURITY);
        var delegates = new ArrayList<Delegate>();
        for (var guest : GUESTS) {
            var diet =
                    guest.id().value().equals("deputy")
                            ? List.of("no pork", "halal")
                            : List.<String>of();
            delegates.add(
                    new Delegate(
                            guest.id(),
                            roles.get(delegates.size()),
                            SampleTours.MAIN.id(),
                            diet,
                            Set.of()));
        }
        return delegates;
    }

    private static List<Item> items() {
        var leg =
                SampleTours.leg(
                        "leg",
                        SampleTours.at(0, "09:10", "09:50"),
                        SampleTours.AIRPORT,
                        SampleTours.HOTEL);
        var talks = at("talks", EngagementKind.TALKS, "10:00", "11:15", SeatingForm.TALKS_ACROSS);
        var along = at("along", EngagementKind.TALKS, "11:30", "12:00", SeatingForm.TALKS_ALONG);
        var call =
                at("call", EngagementKind.COURTESY_CALL, "14:00", "14:30", SeatingForm.ARMCHAIRS);
        var signing = at("signing", EngagementKind.SIGNING, "15:00", "15:30", SeatingForm.NONE);
        var banquet =
                at("banquet", EngagementKind.BANQUET, "18:30", "20:30", SeatingForm.ROUND_TABLES);
        return List.of(
                leg(leg),
                talks,
                along,
                call,
                signing.withSetting(
                        Setting.USUAL.withSignatures(
                                List.of(
                                        signature("Memorandum on trade", "贸易合作备忘录"),
                                        new Signature(
                                                Text.of("Agreement on a twin city", "友好城市协议"),
                                                Optional.of(new PersonId("envoy")),
                                                Optional.empty(),
                                                List.of(
                                                        new PersonId("head"),
                                                        new PersonId("lead")))))),
                banquet);
    }

    private static Signature signature(String title, String chinese) {
        return new Signature(
                Text.of(title, chinese),
                Optional.of(new PersonId("head")),
                Optional.of(new PersonId("lead")),
                List.of());
    }

    private static Leg leg(Leg leg) {
        return leg.withParty(
                new Party(
                        List.of(SampleTours.MAIN.id()),
                        Guests.ALL,
                        Reception.NONE,
                        List.of(
                                new Assignment(Duty.INTERPRETER, new PersonId("interpreter")),
                                new Assignment(Duty.LIAISON_OFFICER, new PersonId("liaison")),
                                new Assignment(Duty.DRIVER, new PersonId("driver1")),
                                new Assignment(Duty.DRIVER, new PersonId("driver2"))),
                        VEHICLES.stream().map(Vehicle::id).toList()));
    }

    private static Engagement at(
            String id, EngagementKind kind, String start, String end, SeatingForm form) {
        return SampleTours.engagement(
                        id, kind, SampleTours.at(0, start, end), SampleTours.GUESTHOUSE)
                .withParty(
                        new Party(
                                List.of(SampleTours.MAIN.id()),
                                Guests.ALL,
                                new Reception(
                                        Optional.of(new PersonId("lead")),
                                        Stream.of("host2", "host3", "host4", "host5")
                                                .map(PersonId::new)
                                                .toList()),
                                List.of(
                                        new Assignment(
                                                Duty.INTERPRETER, new PersonId("interpreter")),
                                        new Assignment(Duty.INTERPRETER, new PersonId("second")),
                                        new Assignment(Duty.NOTE_TAKER, new PersonId("notes"))),
                                List.of()))
                .withSetting(
                        Setting.USUAL.withSeating(SeatingPlan.USUAL.withForm(Optional.of(form))));
    }

    private static Person guest(
            String id, String name, String chinese, String title, String chineseTitle) {
        return SampleTours.person(id, name, chinese, title, chineseTitle)
                .withCountry("ZM")
                .withLanguages(List.of(Language.ENGLISH));
    }

    private static Person host(
            String id, String name, String chinese, String title, String chineseTitle) {
        return SampleTours.person(id, name, chinese, title, chineseTitle)
                .withCountry("CN")
                .withLanguages(List.of(Language.CHINESE, Language.ENGLISH));
    }

    private static Vehicle vehicle(
            String id, String name, String chinese, VehicleKind kind, int seats) {
        return Vehicle.named(new VehicleId(id), Text.of(name, chinese))
                .withKind(kind)
                .withPlate("粤B " + id.substring(1) + "0888")
                .withSeats(seats);
    }
}
