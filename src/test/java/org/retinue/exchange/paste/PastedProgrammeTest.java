package org.retinue.exchange.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.tour.Day;
import org.retinue.tour.Language;
import org.retinue.tour.PersonId;
import org.retinue.tour.Room;
import org.retinue.tour.RoomId;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;

/// Tables as office programs and chats give them, and what is understood of them.
class PastedProgrammeTest {

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of(
                        "word.html",
                        List.of(
                                "2023-09-11T09:30-10:30 | COMPANY_VISIT at Huawei | Visit to Huawei | host Zhang Wei",
                                "2023-09-11T10:45-11:15 | CAR Huawei > BYD | Transfer to BYD",
                                "2023-09-11T11:15-12:00 | TALKS at BYD | Talks (Meeting Room 2) | host Li Ming",
                                "2023-09-11T12:00-13:30 | WORKING_MEAL | Working lunch",
                                "2023-09-12T19:00 | BANQUET at Grand Hotel | Welcome banquet")),
                Arguments.of(
                        "excel.html",
                        List.of(
                                "2023-09-11T09:30-10:30 | COMPANY_VISIT at Huawei | Visit to Huawei | note Badges and phones",
                                "2023-09-11T22:30-2023-09-12T00:30 | SIGHTSEEING | Night view & river cruise",
                                "2023-09-12T09:00-09:45 | TALKS at BYD | Talks")),
                Arguments.of(
                        "wps.html",
                        List.of(
                                "2023-09-11T09:30-10:30 | COMPANY_VISIT at Huawei | 参观华为公司，听取情况介绍 | LIAISON_OFFICER Zhang Wei | LIAISON_OFFICER 陈晓明",
                                "2023-09-11T10:40 | COACH Huawei > BYD | 乘大巴赴比亚迪",
                                "2023-09-11T14:00-15:30 | TALKS at BYD | 会谈 | guests Li Ming",
                                "2023-09-12T14:30 | ARRIVAL at Shenzhen Bao'an International Airport | 抵达深圳宝安国际机场")),
                Arguments.of(
                        "libreoffice.html",
                        List.of(
                                "2023-09-11T09:30-10:30 | COMPANY_VISIT at Huawei | Visit to Huawei",
                                "2023-09-11T10:30-12:00 | SIGNING | Signing ceremony",
                                "2023-09-12 tbc 0 | PRESS | Press conference")),
                Arguments.of(
                        "days.html",
                        List.of(
                                "2023-09-11T09:30-10:30 | COMPANY_VISIT at Huawei | Visit to Huawei",
                                "2023-09-11T11:00-12:00 | TALKS | Talks with the Mayor",
                                "2023-09-12T08:00-09:00 | WORKING_MEAL | Breakfast meeting")),
                Arguments.of(
                        "nested.html",
                        List.of(
                                "2023-09-11T09:30-10:30 | COMPANY_VISIT at Huawei | 参观华为 | guests Li Ming+Zhang Wei",
                                "2023-09-11T11:00-12:00 | TALKS | 座谈")),
                Arguments.of(
                        "excel.tsv",
                        List.of(
                                "2023-09-11T09:30-10:30 | COMPANY_VISIT at Huawei | Visit to Huawei | guests Li Ming+Zhang Wei",
                                "2023-09-11T10:45 | CAR Huawei > BYD | Transfer",
                                "2023-09-11T11:15-12:00 | TALKS at BYD | Talks on \"5G\"",
                                "2023-09-12T09:00-09:30 | GROUP_PHOTO at Grand Hotel | Group photo")),
                Arguments.of(
                        "wechat.txt",
                        List.of(
                                "2023-09-11T09:30-10:30 | COMPANY_VISIT at Huawei | 参观华为",
                                "2023-09-11T10:45 | CAR Huawei > BYD | 乘车赴比亚迪",
                                "2023-09-11T11:15-12:00 | TALKS | 会谈",
                                "2023-09-11 tbc 3 | WORKING_MEAL | 午餐",
                                "2023-09-12T09:00 | ARRIVAL at Shenzhen Bao'an International Airport | 抵达深圳宝安国际机场",
                                "2023-09-12T14:30-16:00 | SIGNING | 签约仪式")),
                Arguments.of(
                        "wechat-en.txt",
                        List.of(
                                "2023-09-11T09:30-10:30 | COMPANY_VISIT at Huawei | Visit Huawei",
                                "2023-09-11T10:45 | CAR Huawei > BYD | Transfer to BYD",
                                "2023-09-11T12:30 | WORKING_MEAL | Lunch",
                                "2023-09-12T09:00-10:00 | TALKS | Talks",
                                "2023-09-12 tbc 1 | BANQUET | Farewell banquet")),
                Arguments.of(
                        "plain.tsv",
                        List.of(
                                "2023-09-11T09:30-10:30 | COMPANY_VISIT at Huawei | Visit to Huawei | guests Li Ming+Zhang Wei",
                                "2023-09-11T10:45-11:15 | CAR Huawei > BYD | Transfer to BYD",
                                "2023-09-12T14:30 | ARRIVAL at Shenzhen Bao'an International Airport | Arrival | guests Li Ming")));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tablesOfEveryOriginAreUnderstood(String file, List<String> expected) {
        var read = Office.read(Office.clip(file));
        assertEquals(expected, Office.lines(read));
        assertEquals(List.of(), read.dates());
        assertEquals(read.happenings(), read.understood());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date/Time,Programme,Site|TIME ACTIVITY PLACE",
                "序号,时间,活动内容,地点,参加人员,陪同,备注|NOTHING TIME ACTIVITY PLACE GUESTS ESCORT REMARKS",
                "日期 Date,时间 Time,活动 Activity,接待单位 Host|DATE TIME ACTIVITY HOST",
                "Weekday,Start time,End time,Item,Room,Interpreter|WEEKDAY TIME END ACTIVITY ROOM INTERPRETER",
                "时间,时长,活动安排及要求,会议室|TIME DURATION ACTIVITY ROOM",
            })
    void headersTellWhatColumnsAreAbout(String header, String expected) {
        var text =
                header.replace(',', '\t')
                        + "\n"
                        + "x\t".repeat(header.split(",", -1).length - 1)
                        + "x";
        assertEquals(expected, meanings(Office.read(Clip.text(text))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,11 Sept,9:30,10:30,Visit to Huawei,Huawei;2,11 Sept,10:45,11:00,Transfer,BYD|NOTHING DATE TIME END ACTIVITY PLACE",
                "9月11日,周一,9:30-10:30,华为,参观并听取汇报;9月12日,周二,9:30-10:30,比亚迪,会谈|DATE WEEKDAY TIME PLACE ACTIVITY",
                "9:30,45 min,Talks,Li Ming;11:00,1h,Lunch,Zhang Wei|TIME DURATION ACTIVITY GUESTS",
            })
    void withoutHeadersTheContentsTell(String rows, String expected) {
        var text = rows.replace(';', '\n').replace(',', '\t');
        assertEquals(expected, meanings(Office.read(Clip.text(text))));
    }

    @Test
    void aColumnIsWhatTheOfficerSays() {
        var wishes = Wishes.NONE.withColumn(3, Meaning.REMARKS);
        var read = Office.read(Office.clip("excel.tsv"), Office.TOUR, wishes);
        assertEquals("DATE TIME ACTIVITY REMARKS GUESTS", meanings(read));
        assertEquals(
                "2023-09-11T11:15-12:00 | TALKS | Talks on \"5G\" | note BYD",
                Office.lines(read).get(2));
    }

    @Test
    void whatIsNotUnderstoodIsToldForItsCell() {
        var read =
                Office.read(
                        Clip.text(
                                """
                                Date\tTime\tEnd\tActivity\tPlace\tRoom
                                sometime\thalf past\t25:00\tTalks\t\tHall
                                2023-09-11\t9:30\tlater\t\t\t
                                2033-09-11\t9:30\t\tTalks\tBYD\t
                                """));
        assertEquals(
                List.of(
                        "1: NO_TIME 1, END_ALONE 2, ROOM_ALONE 5, NO_DATE 0",
                        "2: NOTHING_HAPPENS 3",
                        "3: TOO_FAR 0, YEAR 0"),
                remarks(read));
        assertEquals(1, read.items().size());
        assertEquals(0, read.understood());
    }

    @Test
    void namesAreMatchedOrNewOrLeftOut() {
        var read =
                Office.read(
                        Clip.text(
                                """
                                Time\tActivity\tPlace\tHost
                                9:00\tVisit\tHUAWEI\tMr Li Ming, Director
                                10:00\tVisit\ttengxun\tAnna Berg
                                11:00\tVisit\tBYD headquarters\t媒体人员
                                12:00\tLunch\tBYD Hotel\tall
                                13:00\tVisit\tQianhai\t
                                """));
        assertEquals(
                List.of(
                        "HUAWEI Known[id=huawei] true",
                        "tengxun Known[id=tencent] false",
                        "BYD headquarters Known[id=byd] false",
                        "BYD Hotel AsNew[] false [byd]",
                        "Qianhai AsNew[] false [qianhai-hub, qianhai-hall]"),
                read.names().sites().stream().map(PastedProgrammeTest::name).toList());
        assertEquals(
                List.of(
                        "Mr Li Ming Known[id=li-ming] true",
                        "Director Nothing[] false []",
                        "Anna Berg AsNew[] false []",
                        "媒体人员 Nothing[] false []",
                        "all Nothing[] false []"),
                read.names().people().stream().map(PastedProgrammeTest::name).toList());
    }

    @Test
    void whatTheOfficerSaysOfANameHolds() {
        var wishes =
                Wishes.NONE
                        .withSite("grand  hotel", new Means.Known<>(new SiteId("byd")))
                        .withPerson("LI MING", new Means.Nothing<>())
                        .withPerson("张伟", new Means.AsNew<PersonId>());
        var read = Office.read(Office.clip("excel.tsv"), Office.TOUR, wishes);
        assertEquals(
                "2023-09-12T09:00-09:30 | GROUP_PHOTO at BYD | Group photo",
                Office.lines(read).getLast());
        assertEquals(
                "2023-09-11T09:30-10:30 | COMPANY_VISIT at Huawei | Visit to Huawei | guests Zhang Wei",
                Office.lines(read).getFirst());
    }

    @Test
    void roomsAreThoseOfTheSiteOrNew() {
        var read =
                Office.read(
                        Clip.text(
                                "Time\tActivity\tPlace\tRoom\n9:00\tTalks\tBYD\tRoom 2\n10:00\tSigning\tBYD\troom 2\n"));
        assertEquals(
                List.of(
                        "2023-09-11T09:00 | TALKS at BYD in paste-r0 | Talks",
                        "2023-09-11T10:00 | SIGNING at BYD in paste-r0 | Signing"),
                Office.lines(read));
        assertEquals(1, read.fresh().site(new SiteId("byd")).orElseThrow().rooms().size());
    }

    @Test
    void bothLanguagesOfACellAreOneTitle() {
        var read = Office.read(Clip.text("时间\t活动\n9:00\t\"会谈\nTalks with BYD\"\n"));
        assertEquals(
                List.of("2023-09-11T09:00 | TALKS at BYD | Talks with BYD / 会谈"),
                Office.lines(read));
    }

    @Test
    void moreAboutARowMayStandBelowIt() {
        var read =
                Office.read(
                        Clip.text(
                                "Time\tActivity\tPlace\tParticipants\n9:00\tTalks\tBYD\tLi Ming\n\t\t\tZhang Wei\n10:00\tLunch\tBYD\t\n"));
        assertEquals(
                List.of(
                        "2023-09-11T09:00 | TALKS at BYD | Talks | guests Li Ming+Zhang Wei",
                        "2023-09-11T10:00 | WORKING_MEAL at BYD | Lunch"),
                Office.lines(read));
        assertEquals(Role.CONTINUED, read.rows().get(2).role());
    }

    @Test
    void beginningsAloneLastUntilTheNext() {
        var clip = Clip.text("9:00 Talks\n10:00 Arrival\n11:00 Lunch\n12:00 Visit");
        assertEquals(
                List.of("T09:00-10:00", "T10:00", "T11:00-12:00", "T12:00"),
                times(Office.read(clip)));
        assertEquals(
                List.of("T09:00", "T10:00", "T11:00", "T12:00"),
                times(Office.read(clip, Office.TOUR, Wishes.NONE.withUntilNext(false))));
    }

    @Test
    void rowsWithoutDatesBeginOnTheChosenDay() {
        var clip = Clip.text("9:00-10:00 Talks\n11:00-12:00 Lunch");
        var chosen = Wishes.NONE.withFirstDay(Office.MONDAY.plusDays(1));
        assertEquals(Office.MONDAY, Office.read(clip).course().firstDay());
        assertEquals(
                List.of(Office.MONDAY.plusDays(1), Office.MONDAY.plusDays(1)),
                Office.read(clip, Office.TOUR, chosen).rows().stream()
                        .map(PastedRow::day)
                        .toList());
    }

    @Test
    void theTourGainsItemsDaysAndNames() {
        var tour = Office.tour(Office.MONDAY.plusDays(1), Office.MONDAY.plusDays(1));
        var read = Office.read(Office.clip("excel.tsv"), tour, Wishes.NONE);
        var after = read.onto(tour, Office.KNOWN);
        assertEquals(
                List.of(Office.MONDAY, Office.MONDAY.plusDays(1)),
                after.days().stream().map(Day::date).toList());
        assertEquals(List.of(Office.MONDAY), read.newDays());
        assertEquals(read.items().size(), after.items().size());
        assertEquals(
                Map.of("byd", "BYD", "huawei", "Huawei", "paste-s2", "Grand Hotel"), names(after));
        assertEquals(after, read.with(read.wishes()).onto(tour, Office.KNOWN));
    }

    /// The site has gained an address and a room since the table was read.
    @Test
    void aNewRoomIsAddedToTheSiteAsItIsByThen() {
        var clip = Clip.text("Time\tActivity\tVenue\tRoom\n9:00-10:00\tTalks\tHuawei\tHall 9");
        var read = Office.read(clip);
        var id = new SiteId("huawei");
        var room = new Room(new RoomId("lobby"), Text.english("Lobby"), OptionalInt.empty());
        var now =
                Office.KNOWN
                        .site(id)
                        .orElseThrow()
                        .withAddress(Text.english("12 New Road"))
                        .withRooms(List.of(room));
        var after = read.onto(Office.TOUR, Office.KNOWN.with(now));
        var added = read.fresh().site(id).orElseThrow().rooms().getFirst();
        assertEquals(Optional.of(now.withRooms(List.of(room, added))), after.directory().site(id));
    }

    @Test
    void rowsLeftOutStayOut() {
        var read =
                Office.read(Office.clip("excel.tsv"), Office.TOUR, Wishes.NONE.withRow(1, false));
        assertEquals(3, read.items().size());
        assertFalse(read.rows().get(1).isTaken());
        assertEquals(4, read.with(read.wishes().withRow(1, true)).items().size());
    }

    @Test
    void itemsGoToTheChosenTrack() {
        var read =
                Office.read(
                        Office.clip("wechat.txt"),
                        Office.TOUR,
                        Wishes.NONE.withTrack(new TrackId("gone")));
        assertEquals(new TrackId("all"), read.course().track());
    }

    private static Map<String, String> names(Tour tour) {
        var names = new TreeMap<String, String>();
        tour.directory()
                .sites()
                .forEach((id, site) -> names.put(id.value(), site.name().best(Language.ENGLISH)));
        return names;
    }

    private static String name(PastedName<?> name) {
        var certain = name.isCertain() || name.means() instanceof Means.Known<?>;
        return name.written()
                + " "
                + name.means()
                + " "
                + name.isCertain()
                + (certain ? "" : " " + name.likely());
    }

    private static List<String> times(PastedProgramme read) {
        return Office.lines(read).stream()
                .map(line -> line.substring(10, line.indexOf(" | ")))
                .toList();
    }

    private static String meanings(PastedProgramme read) {
        return String.join(
                " ", read.columns().stream().map(guess -> guess.meaning().name()).toList());
    }

    private static List<String> remarks(PastedProgramme read) {
        return read.rows().stream()
                .filter(row -> !row.remarks().isEmpty())
                .map(row ->
                        row.index()
                                + ": "
                                + String.join(
                                        ", ",
                                        row.remarks().stream()
                                                .map(remark ->
                                                        remark.doubt() + " " + remark.column())
                                                .toList()))
                .toList();
    }
}
