package org.retinue.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.retinue.release.Channel;
import org.retinue.release.Handing;
import org.retinue.tour.Assignment;
import org.retinue.tour.Briefing;
import org.retinue.tour.Conditions;
import org.retinue.tour.Confirmation;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Cue;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Directory;
import org.retinue.tour.Dish;
import org.retinue.tour.Duty;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Fact;
import org.retinue.tour.Food;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.GiftId;
import org.retinue.tour.Handover;
import org.retinue.tour.Identity;
import org.retinue.tour.Interpreting;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Manner;
import org.retinue.tour.Menu;
import org.retinue.tour.Need;
import org.retinue.tour.Person;
import org.retinue.tour.Photography;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Rank;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Setting;
import org.retinue.tour.Sex;
import org.retinue.tour.Site;
import org.retinue.tour.Standing;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// A tour that has something to say on every list: rooms, gifts, menus, tasks, a line at the
/// airport, and a programme of the spouse's own.
final class ListingTours {

    static final Person HEAD =
            SampleTours.HEAD
                    .withCountry("ZM")
                    .withAddress(Text.of("Your Excellency", "阁下"))
                    .withOrganisation(Text.of("Ministry of Commerce", "商务部"))
                    .withLanguages(List.of(Language.ENGLISH, Language.of("fr")))
                    .withIdentity(new Identity(Sex.MALE, "ZN 100200"));
    static final Person SPOUSE =
            SampleTours.person("spouse-of-head", "Mrs Mutale Mwansa", "穆塔莱·姆万萨", "", "")
                    .withCountry("ZM")
                    .withLanguages(List.of(Language.ENGLISH))
                    .withIdentity(new Identity(Sex.FEMALE, "ZN 100201"));
    static final Person DEPUTY =
            SampleTours.DEPUTY
                    .withCountry("ZM")
                    .withLanguages(List.of(Language.ENGLISH))
                    .withContact(new Person.Contact("+260 97 000 0002", "phiri@example.org"))
                    .withIdentity(new Identity(Sex.FEMALE, "ZN 100202"));
    static final Person AIDE =
            SampleTours.person("aide", "Mr Joseph BANDA", "约瑟夫·班达", "Private Secretary", "私人秘书")
                    .withCountry("ZM")
                    .withIdentity(new Identity(Sex.MALE, ""));
    static final Person LEAD =
            SampleTours.LEAD
                    .withCountry("CN")
                    .withRank(Rank.of(5).withSince(Optional.of(LocalDate.of(2024, 6, 1))))
                    .withPronunciation("lyahng jih-ywen")
                    .withOrganisation(Text.of("Pinghu Batteries", "平湖电池"))
                    .withLanguages(List.of(Language.CHINESE));
    static final Person GREETER = SampleTours.GREETER.withRank(Rank.of(8));
    static final Person GUIDE =
            SampleTours.GUIDE
                    .withRank(Rank.of(6))
                    .withContact(new Person.Contact("+86 138 0000 0003", ""));
    static final Person INTERPRETER =
            SampleTours.INTERPRETER.withLanguages(List.of(Language.CHINESE, Language.ENGLISH));
    static final Person SECOND =
            SampleTours.person("second", "Mr Gao Lei", "高磊", "", "")
                    .withLanguages(List.of(Language.CHINESE, Language.ENGLISH, Language.of("fr")))
                    .withContact(new Person.Contact("+86 138 0000 0004", ""));

    private ListingTours() {}

    static Tour whole() {
        var known = SampleTours.DIRECTORY;
        for (var person :
                List.of(HEAD, SPOUSE, DEPUTY, AIDE, LEAD, GREETER, GUIDE, INTERPRETER, SECOND)) {
            known = known.with(person);
        }
        known = known.with(plant());
        var plain = SampleTours.rich();
        return plain.withDelegation(plain.delegation().withDelegates(delegates()), known)
                .withItems(items(plain), known)
                .refreshed(known)
                .withStays(stays(), known)
                .withGifts(gifts(), known)
                .withTasks(tasks());
    }

    /// The same tour as it was given out before: the talks at another time, other shoes, another
    /// room, a museum instead of the silk workshop.
    static Tour before() {
        var now = whole();
        var museum =
                SampleTours.engagement(
                                "museum",
                                EngagementKind.SIGHTSEEING,
                                SampleTours.at(1, "11:00", "12:00"),
                                SampleTours.GUESTHOUSE)
                        .withTitle(Text.of("City museum", "市博物馆"));
        return now.without(new ItemId("spouse"))
                .with(museum, Directory.EMPTY)
                .with(
                        new ItemId("talks"),
                        item -> item.withMoment(SampleTours.at(0, "09:30", "10:45")))
                .with(
                        new ItemId("visit"),
                        item ->
                                ((Engagement) item)
                                        .withManner(
                                                new Manner(
                                                        Text.of("Sports shoes", "运动鞋"),
                                                        PressAccess.OPEN,
                                                        Interpreting.UNDECIDED)))
                .withStays(
                        stays().stream()
                                .map(stay ->
                                        stay.room().equals("1806") ? stay.withRoom("1805") : stay)
                                .toList(),
                        Directory.EMPTY);
    }

    static List<Handing> handings() {
        return List.of(
                new Handing(
                        1,
                        2,
                        "programme",
                        Optional.of(HEAD.id()),
                        "",
                        Channel.BY_HAND,
                        Instant.parse("2026-03-01T01:30:00Z"),
                        Optional.of(Instant.parse("2026-03-01T02:00:00Z"))),
                new Handing(
                        2,
                        2,
                        "Seating, second draft",
                        Optional.empty(),
                        "Wuzhou Guesthouse",
                        Channel.E_MAIL,
                        Instant.parse("2026-03-01T01:40:00Z"),
                        Optional.empty()),
                new Handing(
                        3,
                        3,
                        "daily-card",
                        Optional.of(HEAD.id()),
                        "",
                        Channel.COURIER,
                        Instant.parse("2026-03-05T07:12:00Z"),
                        Optional.empty()));
    }

    private static List<Delegate> delegates() {
        var main = SampleTours.MAIN.id();
        return List.of(
                Delegate.of(HEAD.id(), DelegateRole.HEAD, main)
                        .withDiet(List.of("no pork"))
                        .withNeeds(Set.of(Need.LITTLE_WALKING)),
                Delegate.of(SPOUSE.id(), DelegateRole.SPOUSE, SampleTours.SPOUSE.id())
                        .withNeeds(Set.of(Need.FASTING)),
                Delegate.of(DEPUTY.id(), DelegateRole.DEPUTY_HEAD, main)
                        .withDiet(List.of("vegetarian", "no nuts")),
                Delegate.of(AIDE.id(), DelegateRole.ENTOURAGE, main));
    }

    private static List<Item> items(Tour plain) {
        var items = new ArrayList<Item>();
        for (var item : plain.items()) {
            items.add(
                    switch (item.id().value()) {
                        case "talks" -> talks((Engagement) item);
                        case "banquet" -> banquet((Engagement) item);
                        case "laboratory" -> asked(item);
                        case "visit" -> briefed((Engagement) item);
                        default -> item;
                    });
        }
        items.add(
                SampleTours.leg(
                        "out",
                        SampleTours.at(2, "13:30", "14:10"),
                        SampleTours.HOTEL,
                        SampleTours.AIRPORT));
        items.add(
                SampleTours.engagement(
                                "departure",
                                EngagementKind.DEPARTURE,
                                SampleTours.at(2, "16:30", "16:30"),
                                SampleTours.AIRPORT)
                        .withTitle(Text.of("Wheels up, flight CZ 3081", "CZ3081航班起飞")));
        return items;
    }

    private static Item talks(Engagement talks) {
        return talks.withManner(
                        new Manner(
                                Text.of("Business suit", "正装"),
                                PressAccess.PHOTO_SPRAY,
                                Interpreting.CONSECUTIVE))
                .withParty(
                        talks.party()
                                .withAssignments(
                                        List.of(
                                                new Assignment(Duty.INTERPRETER, INTERPRETER.id()),
                                                new Assignment(Duty.INTERPRETER, SECOND.id()),
                                                new Assignment(
                                                        Duty.LIAISON_OFFICER,
                                                        SampleTours.LIAISON.id()),
                                                new Assignment(Duty.NOTE_TAKER, GREETER.id()))));
    }

    private static Item banquet(Engagement banquet) {
        return banquet.withSetting(
                Setting.USUAL.withMenu(
                        new Menu(
                                List.of(
                                        new Dish(
                                                Text.of("Roast duck", "烤鸭"),
                                                Set.of(Food.MEAT, Food.GLUTEN),
                                                Text.of("Braised tofu", "红烧豆腐")),
                                        new Dish(
                                                Text.of("Seasonal greens", "时蔬"),
                                                Set.of(),
                                                Text.EMPTY)),
                                OptionalInt.of(280))));
    }

    private static Item briefed(Engagement visit) {
        return visit.withBriefing(
                new Briefing(
                        Text.of(
                                """
                                # Why we go

                                The works want a partner for *copper foil*.

                                1. Ask about recycling
                                2. Do not speak of prices
                                """,
                                "该厂希望在**铜箔**方面开展合作。"),
                        List.of(
                                new Cue(-15, Text.of("Greeters at the gate", "迎接人员在门口就位")),
                                new Cue(0, Text.of("Cars stop at door 2", "车队停靠2号门")),
                                new Cue(40, Text.of("To the test track, 200 m", "步行200米至测试跑道")))));
    }

    private static Site plant() {
        return SampleTours.PLANT
                .withAddress(Text.of("1 Pinghu Road, Longgang", "龙岗区平湖路1号"))
                .withConditions(
                        new Conditions(
                                Photography.OUTSIDE_ONLY,
                                true,
                                OptionalInt.of(3),
                                OptionalInt.of(20),
                                false))
                .withFacts(
                        List.of(
                                new Fact(
                                        Text.of("8,000 people work here", "员工8000人"),
                                        "Annual report",
                                        "2025")));
    }

    private static Item asked(Item item) {
        return item.withStanding(
                Standing.of(
                        new Confirmation(
                                ConfirmationState.REQUESTED,
                                Optional.of(LocalDate.of(2026, 2, 20)),
                                "Lin Fan",
                                Optional.of(LocalDate.of(2026, 3, 2)))));
    }

    private static List<Stay> stays() {
        var hotel = SampleTours.HOTEL.id();
        var from = SampleTours.FIRST;
        return List.of(
                new Stay(
                        new StayId("stay-2"),
                        hotel,
                        "1806",
                        RoomClass.SINGLE,
                        List.of(DEPUTY.id()),
                        from,
                        from.plusDays(2),
                        Text.EMPTY),
                new Stay(
                        new StayId("stay-1"),
                        hotel,
                        "1801",
                        RoomClass.SUITE,
                        List.of(HEAD.id(), SPOUSE.id()),
                        from,
                        from.plusDays(2),
                        Text.of("Early check-in at 07:00", "7时提前入住")),
                new Stay(
                        new StayId("stay-3"),
                        hotel,
                        "",
                        RoomClass.WORKING,
                        List.of(),
                        from,
                        from.plusDays(2),
                        Text.of("Control room", "指挥室")));
    }

    private static List<Gift> gifts() {
        return List.of(
                new Gift(
                        new GiftId("gift-1"),
                        Text.of("Porcelain vase", "瓷瓶"),
                        GiftDirection.TO_GUESTS,
                        Text.of("City of Shenzhen", "深圳市人民政府"),
                        Optional.of(HEAD.id()),
                        OptionalInt.of(380),
                        "SZ-2026-17",
                        Handover.IN_PUBLIC,
                        Optional.of(new ItemId("banquet")),
                        true),
                Gift.of(
                        new GiftId("gift-2"),
                        Text.of("Copper plate", "铜盘"),
                        GiftDirection.FROM_GUESTS));
    }

    private static List<Task> tasks() {
        return List.of(
                new Task(
                        new TaskId("task-1"),
                        Text.of("Walk the route at the battery works", "踏勘电池工厂参观路线"),
                        LocalDate.of(2026, 3, 2),
                        "Luo Bin",
                        true),
                new Task(
                        new TaskId("task-2"),
                        Text.of("Send the glossary to the interpreters", "向译员发送词汇表"),
                        LocalDate.of(2026, 3, 4),
                        "",
                        false),
                new Task(
                        new TaskId("task-3"),
                        Text.of("Confirm the menu of the banquet", "落实宴会菜单"),
                        LocalDate.of(2026, 3, 6),
                        "He Jing",
                        false));
    }
}
