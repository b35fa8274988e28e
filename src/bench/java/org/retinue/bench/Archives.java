package org.retinue.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Note;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Place;
import org.retinue.tour.Reception;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;

/// What an office has after twenty years: tours of a thousand items, with titles in both languages
/// of common words and rare ones, five hundred sites and two thousand people.
final class Archives {

    static final int ITEMS = 1000;

    private static final int A_DAY = 15;
    private static final int SITES = 500;
    private static final int PEOPLE = 2000;
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 20 * 365;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final TrackId MAIN = new TrackId("main");
    private static final List<String> DEEDS =
            List.of(
                    "Visit to",
                    "Talks with",
                    "Banquet at",
                    "Courtesy call on",
                    "Laboratory at",
                    "Signing with",
                    "Rest at",
                    "Exhibition of",
                    "Working lunch with",
                    "Press at");
    private static final List<String> CHINESE =
            List.of("参观", "会谈", "晚宴", "拜会", "实验室", "签约", "休息", "展览", "工作午餐", "记者会");
    private static final List<String> WHERE =
            List.of(
                    "Huawei",
                    "BYD",
                    "the Ministry",
                    "the port",
                    "Tencent",
                    "the university",
                    "the hotel",
                    "the airport",
                    "SMIC",
                    "the museum",
                    "the delegation",
                    "COMAC");
    private static final List<String> CHINESE_WHERE =
            List.of("华为", "比亚迪", "商务部", "港口", "腾讯", "大学", "酒店", "机场", "中芯国际", "博物馆", "代表团", "商飞");

    private Archives() {}

    static Tour tour(int number, int of) {
        var random = new java.util.Random(number);
        var first = FIRST.plusDays((long) number * DAYS / of);
        var items = IntStream.range(0, ITEMS).mapToObj(item -> item(item, first, random)).toList();
        return Tour.empty(
                        new TourId("tour-" + number),
                        new Heading(
                                "GZ-" + number,
                                Text.of("Tour " + number, "第" + number + "次访问"),
                                TourKind.WORKING_VISIT,
                                "Officer"),
                        SHANGHAI,
                        first,
                        first.plusDays(ITEMS / A_DAY),
                        new Track(MAIN, Text.of("Principal", "主宾")))
                .withItems(items, DIRECTORY);
    }

    static SiteId site(int number) {
        return new SiteId("site-" + number);
    }

    private static Item item(int number, LocalDate first, RandomGenerator random) {
        var start = first.plusDays(number / A_DAY).atTime(8, 0).plusMinutes(50L * (number % A_DAY));
        var deed = random.nextInt(DEEDS.size());
        var where = random.nextInt(WHERE.size());
        var rare = random.nextInt(10_000);
        var site = site(random.nextInt(SITES));
        var host = new PersonId("person-" + random.nextInt(PEOPLE));
        var visit =
                Engagement.of(
                        new ItemId("item-" + number),
                        EngagementKind.values()[deed % EngagementKind.values().length],
                        Place.at(site),
                        MAIN);
        return visit.withTitle(title(deed, where, rare))
                .withMoment(new Moment.Timed(start, start.plusMinutes(45)))
                .withParty(visit.party().withReception(new Reception(Optional.of(host), List.of())))
                .withNotes(
                        rare % 10 == 0
                                ? List.of(note("Flags of both sides, gift number " + rare))
                                : List.of());
    }

    private static Text title(int deed, int where, int rare) {
        var rarely = rare == 77;
        return Text.of(
                DEEDS.get(deed)
                        + " "
                        + WHERE.get(where)
                        + (rarely ? " in Zanzibar" : rare % 3 == 0 ? " " + rare : ""),
                CHINESE.get(deed) + CHINESE_WHERE.get(where) + (rarely ? "量子" : ""));
    }

    private static Note note(String text) {
        return new Note(Sensitivity.OFFICE, Text.english(text));
    }

    static final Directory DIRECTORY =
            Directory.of(
                    IntStream.range(0, SITES)
                            .mapToObj(number ->
                                    Site.named(
                                            site(number),
                                            SiteKind.COMPANY,
                                            Text.of("Site " + number, "参访点" + number),
                                            SHANGHAI))
                            .toList(),
                    IntStream.range(0, PEOPLE)
                            .mapToObj(number ->
                                    Person.named(
                                            new PersonId("person-" + number),
                                            Text.of("Person " + number, "人员" + number)))
                            .toList(),
                    List.of());
}
