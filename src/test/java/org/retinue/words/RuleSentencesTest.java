package org.retinue.words;

import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.HALL;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.SPOUSE;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.check.Circumstance;
import org.retinue.check.Evidence;
import org.retinue.check.Numbers.Span;
import org.retinue.check.Pace;
import org.retinue.check.PartOfDay;
import org.retinue.check.People;
import org.retinue.check.RankFact;
import org.retinue.check.Readiness;
import org.retinue.check.Wanted;
import org.retinue.tour.Language;
import org.retinue.tour.PrecedenceOrder;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;

/// Each rule's sentence, in both languages.
class RuleSentencesTest {

    private static final Tour TOUR =
            tour(
                    visit("a", BYD, "09:00", "10:00").withTitle(Text.of("Tea", "茶叙")),
                    visit("b", HUAWEI, "11:00", "12:00").withTitle(Text.of("Talks", "会谈")));

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        new Evidence.MissingLeg(BYD, HUAWEI),
                        "No leg is planned from BYD to Huawei",
                        "由比亚迪赴华为没有转场安排"),
                Arguments.of(
                        new Evidence.GuessedTravel(BYD, HUAWEI, 25),
                        "How long it takes from BYD to Huawei is not known;"
                                + " by the map about 25 min",
                        "由比亚迪赴华为的车程未知；按地图估计约25分钟"),
                Arguments.of(
                        new Circumstance.ManyHosts(4, 9, 3),
                        "Tea: 4 hosts at table with 9 guests, 3 at most",
                        "“茶叙”：来宾9人，陪餐4人，至多3人"),
                Arguments.of(
                        new Circumstance.Detour(120, 60, List.of(HUAWEI, BYD)),
                        "Between the sites of the day it takes 2 h on the road;"
                                + " 60 min in the order Huawei, BYD",
                        "当日各参访点之间的车程共2小时；按华为、比亚迪的顺序为60分钟"),
                Arguments.of(
                        new Readiness.WrongDate(
                                Text.of("18 January 2023", "2023年1月18日"),
                                LocalDate.of(2023, 1, 18),
                                LocalDate.of(2024, 1, 18)),
                        "\"18 January 2023\" names 18 Jan 2023, and the day is 18 Jan 2024",
                        "“2023年1月18日”写明2023年1月18日，而当日为2024年1月18日"),
                Arguments.of(
                        new Readiness.WrongPartOfDay(
                                Text.of("Afternoon tea", "下午茶"),
                                PartOfDay.AFTERNOON,
                                LocalTime.of(9, 0)),
                        "\"Afternoon tea\" names the afternoon, and begins at 09:00",
                        "“下午茶”写明下午，而开始时间为09:00"),
                Arguments.of(
                        new Evidence.SeenBefore(BYD, MONDAY),
                        "BYD is visited twice; the first time on 11 Sept 2023",
                        "重复参访比亚迪；首次为2023年9月11日"),
                Arguments.of(
                        new Evidence.Refused("T-9.warning.hours", "ten", Wanted.WHOLE_NUMBER),
                        "The number T-9.warning.hours cannot be \"ten\": a whole number is wanted;"
                                + " that of the rule pack counts",
                        "数值T-9.warning.hours不能为“ten”，应为整数；以规则包为准"),
                Arguments.of(
                        new Evidence.Refused("pack", "mars", Wanted.KNOWN_PACK),
                        "The rule pack \"mars\" is not known; \"General\" counts",
                        "没有规则包“mars”；以“通用”为准"),
                Arguments.of(
                        new Pace.ShortBuffer(3, 10),
                        "7 min short between Tea and Talks: 3 min planned, 10 min needed",
                        "“茶叙”与“会谈”之间短缺7分钟：安排3分钟，需要10分钟"),
                Arguments.of(
                        new Pace.NoSlack(LocalTime.of(9, 0), LocalTime.of(13, 0), 5, 20, 10),
                        "Between 09:00–13:00 only 5 min are free, 20 min needed:"
                                + " the first delay moves everything after it",
                        "09:00至13:00之间只有5分钟机动时间，需要20分钟；一有延误即影响后续安排"),
                Arguments.of(
                        new Pace.ShortNight(540, 600),
                        "The night before Tea is 60 min short: 9 h planned, 10 h needed",
                        "“茶叙”前一晚休息短缺60分钟：安排9小时，需要10小时"),
                Arguments.of(
                        new Pace.NoMeal(
                                List.of(new Span(LocalTime.of(11, 30), LocalTime.of(13, 30)))),
                        "No meal and no time for one at 11:30–13:30",
                        "11:30至13:30没有用餐安排，也没有用餐时间"),
                Arguments.of(
                        new Pace.NoTime(1, 1, 3),
                        "Tea has no time yet; the day is tomorrow",
                        "“茶叙”时间未定；明天举行"),
                Arguments.of(
                        new Pace.NoTime(2, 3, 3),
                        "2 items have no time yet; the day is in 3 days",
                        "2项活动时间未定；3天后举行"),
                Arguments.of(
                        new Pace.FullDay(541, 540, 3, 5),
                        "9 h 1 min of programme on one day, 9 h at most",
                        "一天安排活动9小时1分钟，至多9小时"),
                Arguments.of(
                        new Pace.FullDay(300, 540, 6, 5),
                        "6 visits and meetings on one day, 5 at most",
                        "一天有6场参访和会见，至多5场"),
                Arguments.of(
                        new RankFact.NotPlaced(PrecedenceOrder.BY_RANK, List.of(MINISTER)),
                        "The order goes by rank, and none is entered for The minister",
                        "次序按职级排列，但未填写职级：The minister"),
                Arguments.of(
                        new RankFact.NotPlaced(PrecedenceOrder.DIPLOMATIC, List.of(MINISTER)),
                        "The order goes by diplomatic class, and none is entered for The minister",
                        "次序按外交职衔排列，但未填写职衔：The minister"),
                Arguments.of(
                        new RankFact.NotPlaced(PrecedenceOrder.BY_ARRIVAL, List.of(MINISTER)),
                        "The order goes by arrival, and no arrival with a time is planned for"
                                + " The minister",
                        "次序按抵达先后排列，但没有定时的抵达安排：The minister"),
                Arguments.of(
                        new RankFact.SinceMissing(List.of(MINISTER, SPOUSE)),
                        "Of equal rank, and not entered since when in their post:"
                                + " The minister, The spouse",
                        "职级相同，但未填写任职起始日期：The minister、The spouse"),
                Arguments.of(
                        new RankFact.Alike(List.of(MINISTER, SPOUSE)),
                        "Nothing tells who goes first, so they stand as entered:"
                                + " The minister, The spouse",
                        "无从区分先后，按录入顺序排列：The minister、The spouse"),
                Arguments.of(
                        new RankFact.NotNotified(List.of(Text.of("Norway", "挪威"))),
                        "Its head is of the same rank as that of Norway, and not entered when this"
                                + " delegation was notified",
                        "团长与挪威团长同级，但未填写本团名单通报日期"),
                Arguments.of(
                        new People.PronunciationMissing(HEAD),
                        "Not noted how the name of The head is spoken",
                        "未注明The head姓名的读音"),
                Arguments.of(new People.Heads(List.of()), "The delegation has no head", "代表团没有团长"),
                Arguments.of(
                        new People.Heads(List.of(HEAD, SPOUSE)),
                        "The delegation has 2 heads: The head, The spouse",
                        "代表团有2位团长：The head、The spouse"),
                Arguments.of(
                        new People.NoInterpreter(
                                List.of(HEAD, MINISTER),
                                List.of(Language.of("fr")),
                                SPOUSE,
                                List.of(Language.CHINESE)),
                        "Tea: nobody interprets between The head, The minister (French)"
                                + " and The spouse (Chinese)",
                        "“茶叙”：The head、The minister（法语）与The spouse（中文）之间没有译员"),
                Arguments.of(
                        new People.NoRelief(MINISTER, 175, 120),
                        "The minister interprets for 2 h 55 min without relief from Tea on,"
                                + " 2 h at most",
                        "The minister自“茶叙”起连续口译2小时55分钟无人替换，至多2小时"),
                Arguments.of(new People.TooFewSeats(4, 1), "Tea: 4 people, 1 seat", "“茶叙”：4人，1个座位"),
                Arguments.of(
                        new People.TooManyPeople(HUAWEI, Optional.of(HALL), 40, 30),
                        "Tea: 40 people in Hall, which holds 30",
                        "“茶叙”共40人，Hall可容纳30人"),
                Arguments.of(
                        new Readiness.NoHost(0, 2),
                        "Nobody is named who receives the guests of Tea; the day is today",
                        "“茶叙”尚未确定出面人或迎接人员；今天举行"),
                Arguments.of(
                        new Readiness.WrongWeekday(
                                Text.of("Friday at BYD", "周五参访"), DayOfWeek.FRIDAY, MONDAY),
                        "\"Friday at BYD\" names Friday, and 11 Sept 2023 is Monday",
                        "“周五参访”写明星期五，而2023年9月11日是星期一"),
                Arguments.of(
                        new Readiness.AskedLate(1, 10),
                        "The host of Tea was asked 1 working day ahead, 10 needed",
                        "“茶叙”仅提前1个工作日与接待方商洽，需要10个工作日"),
                Arguments.of(
                        new Readiness.Overdue(List.of(new TaskId("t")), MONDAY),
                        "1 task is overdue, since 11 Sept 2023",
                        "1项待办事项逾期，最早应于2023年9月11日完成"),
                Arguments.of(
                        new Readiness.DoubtfulFacts(BYD, 2, 12),
                        "BYD: 2 facts have no source or date, or are older than 12 months",
                        "比亚迪：2条资料没有来源或日期，或已超过12个月"),
                Arguments.of(
                        new Circumstance.FreeDay(MONDAY, Optional.of(Text.of("Day off", "假日"))),
                        "Hosts are visited on 11 Sept 2023, a public holiday: Day off",
                        "2023年9月11日为公众假日（假日），安排了参访或会见"),
                Arguments.of(
                        new Circumstance.NoVisitorList(BYD, 2, 3),
                        "BYD needs the list of visitors 3 working days ahead,"
                                + " 2 working days are left, and no guest is known",
                        "比亚迪须提前3个工作日提供来访名单，仅剩2个工作日，来宾尚未录入"),
                Arguments.of(
                        new RankFact.HostTooLow(SPOUSE, 4, HEAD, 1),
                        "Tea: the host The spouse is of level 4, The head of level 1",
                        "“茶叙”：出面人The spouse为4级，The head为1级"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aFindingSaysWhatIsWrongAndByHowMuch(Evidence evidence, String english, String chinese) {
        new Sentences(TOUR).areOf(evidence, english, chinese);
    }
}
