package org.retinue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.BYD;
import static org.retinue.check.Visits.COACH;
import static org.retinue.check.Visits.HALL;
import static org.retinue.check.Visits.HEAD;
import static org.retinue.check.Visits.HOST;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.INTERPRETER;
import static org.retinue.check.Visits.MINISTER;
import static org.retinue.check.Visits.MONDAY;
import static org.retinue.check.Visits.PRINCIPAL;
import static org.retinue.check.Visits.SPOUSE;
import static org.retinue.check.Visits.SPOUSES;
import static org.retinue.check.Visits.id;
import static org.retinue.check.Visits.opening;
import static org.retinue.check.Visits.situation;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.check.Checks;
import org.retinue.check.Evidence;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Party;
import org.retinue.tour.Post;
import org.retinue.tour.Reception;
import org.retinue.tour.Resource.Car;
import org.retinue.tour.Resource.Staff;
import org.retinue.tour.SiteId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.TravelTimes.Travel;
import org.retinue.tour.TravelTimes.Way;

class FindingsTest {

    private static final Tour TOUR =
            tour(
                    visit("a", BYD, "09:00", "10:00")
                            .withParty(
                                    Party.of(PRINCIPAL)
                                            .withReception(
                                                    new Reception(Optional.of(HOST), List.of()))),
                    visit("b", HUAWEI, "09:40", "11:00").withTitle(Text.of("Talks", "会谈")));

    private static final Evidence.Other OTHER =
            new Evidence.Other(
                    new TourId("algeria"),
                    Text.of("Visit of Algeria", "阿尔及利亚总统访问"),
                    "Mr Wu",
                    id("x"),
                    new Moment.Timed(MONDAY.atTime(9, 30), MONDAY.atTime(11, 0)));

    /// Another item of the same tour.
    private static final Evidence.Other WITHIN =
            new Evidence.Other(
                    TOUR.id(),
                    TOUR.heading().title(),
                    "Ms Lin",
                    id("b"),
                    new Moment.Timed(MONDAY.atTime(9, 40), MONDAY.atTime(11, 0)));

    private static final Evidence.Other NO_TIME_NO_OFFICER =
            new Evidence.Other(
                    OTHER.tour(),
                    OTHER.title(),
                    "",
                    OTHER.item(),
                    new Moment.ToBeConfirmed(MONDAY, 0));

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        new Evidence.Overlap(20, List.of(HEAD), List.of(PRINCIPAL)),
                        "Company visit, BYD and Talks overlap by 20 min for everybody on Principal",
                        "“比亚迪，企业参访”与“会谈”时间重叠20分钟，涉及主宾全体人员"),
                Arguments.of(
                        new Evidence.Overlap(20, List.of(), List.of(PRINCIPAL, SPOUSES)),
                        "Company visit, BYD and Talks overlap by 20 min"
                                + " for everybody on Principal, Spouses",
                        "“比亚迪，企业参访”与“会谈”时间重叠20分钟，涉及主宾、夫人全体人员"),
                Arguments.of(
                        new Evidence.Overlap(
                                125, List.of(HEAD, SPOUSE, MINISTER, HOST, INTERPRETER), List.of()),
                        "Company visit, BYD and Talks overlap by 2 h 5 min"
                                + " for The head, The spouse, The minister and 2 more",
                        "“比亚迪，企业参访”与“会谈”时间重叠2小时5分钟，" + "涉及The head、The spouse、The minister等，另有2人"),
                Arguments.of(
                        new Evidence.EndsBeforeStart(30),
                        "Company visit, BYD ends 30 min before it starts",
                        "“比亚迪，企业参访”的结束时间比开始时间早30分钟"),
                Arguments.of(
                        new Evidence.TooLong(721, 720),
                        "Company visit, BYD lasts 12 h 1 min, 1 min more than 12 h",
                        "“比亚迪，企业参访”时长12小时1分钟，比上限12小时多1分钟"),
                Arguments.of(
                        new Evidence.BeforeTour(1, MONDAY),
                        "Company visit, BYD is 1 day before the tour begins on 11 Sept 2023",
                        "“比亚迪，企业参访”比访问首日（2023年9月11日）早1天"),
                Arguments.of(
                        new Evidence.AfterTour(2, MONDAY),
                        "Company visit, BYD is 2 days after the tour ends on 11 Sept 2023",
                        "“比亚迪，企业参访”比访问末日（2023年9月11日）晚2天"),
                Arguments.of(
                        new Evidence.ShortGap(BYD, HUAWEI, 38, 50, 30, Basis.MEASURED),
                        "12 min short from BYD to Huawei: 38 min planned, 50 min needed",
                        "由比亚迪赴华为的时间短缺12分钟：安排38分钟，需要50分钟"),
                Arguments.of(
                        new Evidence.ShortGap(BYD, HUAWEI, 38, 50, 30, Basis.ESTIMATE),
                        "12 min short from BYD to Huawei: 38 min planned, 50 min needed"
                                + " (road time estimated)",
                        "由比亚迪赴华为的时间短缺12分钟：安排38分钟，需要50分钟（车程为估计）"),
                Arguments.of(
                        new Evidence.ShortLeg(BYD, HUAWEI, 20, 30, Basis.MEASURED),
                        "10 min short for the drive from BYD to Huawei:"
                                + " 20 min planned, 30 min on an empty road",
                        "由比亚迪赴华为的车程短缺10分钟：安排20分钟，道路畅通时需30分钟"),
                Arguments.of(
                        new Evidence.ShortLeg(BYD, HUAWEI, 20, 30, Basis.ESTIMATE),
                        "10 min short for the drive from BYD to Huawei:"
                                + " 20 min planned, 30 min on an empty road (estimated)",
                        "由比亚迪赴华为的车程短缺10分钟：安排20分钟，道路畅通时需30分钟（估计）"),
                Arguments.of(
                        new Evidence.UnknownTravel(BYD, HUAWEI),
                        "How long it takes from BYD to Huawei is not known",
                        "由比亚迪赴华为的车程未知"),
                Arguments.of(
                        new Evidence.ClosedAllDay(BYD, MONDAY),
                        "BYD is closed on Monday, 11 Sept 2023",
                        "比亚迪在2023年9月11日（星期一）不开放"),
                Arguments.of(
                        new Evidence.OutsideHours(
                                BYD,
                                MONDAY,
                                45,
                                List.of(opening("09:00-12:00"), opening("13:30-17:00"))),
                        "Company visit, BYD is 45 min outside the opening hours of BYD:"
                                + " 09:00–12:00, 13:30–17:00",
                        "“比亚迪，企业参访”有45分钟不在比亚迪的开放时间内（09:00至12:00、13:30至17:00）"),
                Arguments.of(
                        new Evidence.SameRoom(HUAWEI, HALL, 20, OTHER),
                        "Huawei, Hall is also taken by Visit of Algeria (officer: Mr Wu),"
                                + " 09:30–11:00: 20 min at the same time",
                        "华为Hall同时由阿尔及利亚总统访问（经办人：Mr Wu）使用（09:30至11:00），重叠20分钟"),
                Arguments.of(
                        new Evidence.SameSite(HUAWEI, 20, OTHER),
                        "Visit of Algeria (officer: Mr Wu) is also at Huawei, 09:30–11:00:"
                                + " 20 min at the same time",
                        "阿尔及利亚总统访问（经办人：Mr Wu）同时在华为活动（09:30至11:00），重叠20分钟"),
                Arguments.of(
                        new Evidence.ShortTurnaround(HUAWEI, 10, 30, OTHER),
                        "20 min short at Huawei between this visit and that of"
                                + " Visit of Algeria (officer: Mr Wu), 09:30–11:00:"
                                + " 10 min planned, 30 min needed",
                        "与阿尔及利亚总统访问（经办人：Mr Wu）先后到访华为（09:30至11:00），" + "间隔短缺20分钟：安排10分钟，需要30分钟"),
                Arguments.of(
                        new Evidence.SameDay(HUAWEI, NO_TIME_NO_OFFICER),
                        "Visit of Algeria is also at Huawei on that day, time to be confirmed",
                        "阿尔及利亚总统访问当天也到访华为（时间待定）"),
                Arguments.of(
                        new Evidence.Taken(
                                new Staff(HOST, Post.HOST_LEAD),
                                new Staff(HOST, Post.HOST_LEAD),
                                20,
                                OTHER),
                        "The host also receives Visit of Algeria (officer: Mr Wu),"
                                + " 09:30–11:00: 20 min at the same time",
                        "The host同一时间还须接待阿尔及利亚总统访问（经办人：Mr Wu），09:30至11:00，重叠20分钟"),
                Arguments.of(
                        new Evidence.Taken(
                                new Staff(INTERPRETER, Post.HOST_LEAD),
                                new Staff(INTERPRETER, Post.INTERPRETER),
                                20,
                                OTHER),
                        "interpreter also interprets for Visit of Algeria (officer: Mr Wu),"
                                + " 09:30–11:00: 20 min at the same time",
                        "interpreter同一时间还须为阿尔及利亚总统访问（经办人：Mr Wu）翻译，09:30至11:00，重叠20分钟"),
                Arguments.of(
                        new Evidence.Taken(
                                new Staff(HOST, Post.LIAISON_OFFICER),
                                new Staff(HOST, Post.LIAISON_OFFICER),
                                20,
                                NO_TIME_NO_OFFICER),
                        "The host is also liaison officer of Visit of Algeria,"
                                + " time to be confirmed: 20 min at the same time",
                        "The host同一时间还须为阿尔及利亚总统访问担任联络员，时间待定，重叠20分钟"),
                Arguments.of(
                        new Evidence.Taken(
                                new Staff(HOST, Post.DRIVER),
                                new Staff(HOST, Post.DRIVER),
                                1,
                                OTHER),
                        "The host also drives for Visit of Algeria (officer: Mr Wu),"
                                + " 09:30–11:00: 1 min at the same time",
                        "The host同一时间还须为阿尔及利亚总统访问（经办人：Mr Wu）驾车，09:30至11:00，重叠1分钟"),
                Arguments.of(
                        new Evidence.Taken(new Car(COACH), new Car(COACH), 20, WITHIN),
                        "coach is also used for Talks, 09:40–11:00: 20 min at the same time",
                        "coach同一时间还供会谈使用，09:40至11:00，重叠20分钟"),
                Arguments.of(
                        new Evidence.TooFar(
                                new Car(COACH),
                                new Way(BYD, new SiteId("port")),
                                10,
                                new Travel(30, Basis.MEASURED, ""),
                                OTHER,
                                Text.of("The port", "港口")),
                        "20 min short for coach from BYD to The port, between this item and"
                                + " Visit of Algeria (officer: Mr Wu), 09:30–11:00:"
                                + " 10 min free, 30 min on an empty road",
                        "coach由比亚迪赶往港口的时间短缺20分钟（本项与阿尔及利亚总统访问（经办人：Mr Wu），"
                                + "09:30至11:00之间）：空档10分钟，道路畅通时需30分钟"),
                Arguments.of(
                        new Evidence.TooFar(
                                new Staff(INTERPRETER, Post.INTERPRETER),
                                new Way(BYD, HUAWEI),
                                10,
                                new Travel(30, Basis.ESTIMATE, ""),
                                OTHER,
                                Text.EMPTY),
                        "20 min short for interpreter from BYD to Huawei, between this item and"
                                + " Visit of Algeria (officer: Mr Wu), 09:30–11:00:"
                                + " 10 min free, 30 min on an empty road (estimated)",
                        "interpreter由比亚迪赶往华为的时间短缺20分钟（本项与阿尔及利亚总统访问（经办人：Mr Wu），"
                                + "09:30至11:00之间）：空档10分钟，道路畅通时需30分钟（车程为估计）"),
                Arguments.of(
                        new Evidence.NotConfirmed(ConfirmationState.REQUESTED, 2, 3),
                        "Company visit, BYD is not confirmed by the host (status: Requested),"
                                + " with 2 working days left; due 3 before the visit",
                        "接待方尚未确认“比亚迪，企业参访”（目前已商洽），距到访仅剩2个工作日，应提前3个工作日确认"),
                Arguments.of(
                        new Evidence.NotConfirmed(ConfirmationState.TENTATIVE, 0, 3),
                        "Company visit, BYD is not confirmed by the host (status: Tentative),"
                                + " with no working day left; due 3 before the visit",
                        "接待方尚未确认“比亚迪，企业参访”（目前暂定），距到访已不足1个工作日，应提前3个工作日确认"),
                Arguments.of(
                        new Evidence.NeverAsked(1, 10),
                        "The host of Company visit, BYD was never asked,"
                                + " with 1 working day left; due 10 before the visit",
                        "“比亚迪，企业参访”尚未与接待方商洽，距到访仅剩1个工作日，应提前10个工作日商洽"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aFindingSaysWhatIsWrongAndByHowMuch(Evidence evidence, String english, String chinese) {
        new Sentences(TOUR).areOf(evidence, english, chinese);
    }

    @Test
    void whatTheRulesFindCanBeSaid() {
        var words = Words.in(Language.ENGLISH);
        assertEquals(
                List.of(
                        "Overlap: Company visit, BYD and Talks overlap by 20 min"
                                + " for everybody on Principal"),
                Checks.findings(situation(TOUR)).stream()
                        .map(finding ->
                                words.name(finding.rule())
                                        + ": "
                                        + Findings.sentence(words, TOUR, finding))
                        .toList());
    }
}
