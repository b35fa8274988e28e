package org.retinue.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.LegMode;
import org.retinue.tour.SiteKind;

/// Guesses from the words of an activity, English and Chinese, what it is: a kind of engagement, or
/// a way from one place to another.
final class Activities {

    private static final List<Map.Entry<Pattern, EngagementKind>> KINDS =
            List.of(
                    kind("sign(ing|ature|s)?\\b|签字|签约|签署", EngagementKind.SIGNING),
                    kind("group photo|family photo|photo call|合影", EngagementKind.GROUP_PHOTO),
                    kind("wreath|花圈|花篮", EngagementKind.WREATH_LAYING),
                    kind(
                            "welcom(e|ing) ceremony|official welcome|欢迎仪式",
                            EngagementKind.WELCOME_CEREMONY),
                    kind("press|media|interview|记者|媒体|新闻|采访", EngagementKind.PRESS),
                    kind(
                            "state dinner|banquet|gala|dinner|宴请|宴会|欢迎宴|晚宴|午宴|国宴|晚餐|招待宴",
                            EngagementKind.BANQUET),
                    kind(
                            "breakfast|lunch(eon)?|supper|brunch|meal|buffet|tea break|coffee|早餐|午餐|工作餐|用餐|早饭|午饭|晚饭|茶歇|自助餐|便餐",
                            EngagementKind.WORKING_MEAL),
                    kind("reception|cocktails?|招待会|酒会|冷餐会", EngagementKind.RECEPTION),
                    kind("arriv(al|e|es|ing)|抵达|到达|接机|接站|入住", EngagementKind.ARRIVAL),
                    kind(
                            "courtesy call|call on|calls on|meet(s|ing)? with (the )?(mayor|governor|minister|president|party secretary|vice)|拜会|会见|拜访",
                            EngagementKind.COURTESY_CALL),
                    kind("laborator(y|ies)|lab|实验室", EngagementKind.LABORATORY_VISIT),
                    kind("port visit|container terminal|wharf|港口|码头", EngagementKind.PORT_VISIT),
                    kind(
                            "exhibition|exhibition hall|showroom|museum|expo|展厅|展览|展馆|博物馆|展示厅|规划馆",
                            EngagementKind.EXHIBITION_TOUR),
                    kind(
                            "zone|science park|industrial park|free trade|开发区|合作区|园区|产业园|自贸区|高新区|自贸试验区",
                            EngagementKind.ZONE_TOUR),
                    kind(
                            "talks?|meetings?|discussions?|negotiations?|roundtable|briefing|exchange of views|会谈|座谈|磋商|洽谈|交流会|座谈会|会议|工作会",
                            EngagementKind.TALKS),
                    kind(
                            "forum|conference|seminar|summit|symposium|论坛|大会|研讨会|峰会|年会",
                            EngagementKind.FORUM),
                    kind(
                            "speech|keynote|remarks by|address by|lecture|致辞|演讲|讲话",
                            EngagementKind.SPEECH),
                    kind(
                            "performance|show|concert|gala night|opera|演出|晚会|音乐会|灯光秀|观看",
                            EngagementKind.SHOW),
                    kind(
                            "sightsee(ing)?|city tour|river cruise|excursion|shopping|游览|观光|夜游|登塔|购物",
                            EngagementKind.SIGHTSEEING),
                    kind(
                            "rest|free time|at leisure|break|overnight|check ?-?in|休息|自由活动|住宿|下榻|机动",
                            EngagementKind.REST),
                    kind(
                            "visits?( to)?|tour of|company tour|factory tour|参观|考察|调研|走访|参访",
                            EngagementKind.COMPANY_VISIT),
                    kind(
                            "departures?|departs?|leaves?|see off|farewell at|离开|离境|离深|启程回国|送机|送站|返程",
                            EngagementKind.DEPARTURE));

    private static final Pattern LEG =
            Pattern.compile(
                    "^(transfer|drive|travel|proceed|fly|flight|train to|train from|coach|bus|motorcade|walk to|move to|return to|back to|"
                            + "depart(ure)? for|depart(ure)? to|leave for|leave .{1,40} for|en route|by (car|bus|coach|train|air|motorcade)|transport to|go to)\\b"
                            + "|^(from .{1,40} to )|\\b(transfer|drive) (to|from)\\b"
                            + "|^(赴|前往|乘车|乘坐|乘机|乘飞机|乘高铁|乘火车|乘船|驱车|转场|转赴|返回|返回酒店|出发|步行|车程|乘大巴|坐车|由.{1,20}(赴|前往)|从.{1,20}(赴|前往|到|出发)|.{0,12}(出发前往|启程赴|启程前往|出发赴))");

    private static final List<Map.Entry<Pattern, LegMode>> MODES =
            List.of(
                    mode(
                            "flight|fly|plane|by air|[a-z]{2} ?[0-9]{3,4}\\b|飞机|乘机|航班|飞赴|飞往",
                            LegMode.PLANE),
                    mode("train|rail|高铁|火车|动车|专列", LegMode.TRAIN),
                    mode("boat|ferry|ship|cruise|船|轮渡|游轮", LegMode.BOAT),
                    mode("walk|on foot|步行", LegMode.WALK),
                    mode("coach|bus|minibus|大巴|中巴|考斯特|巴士|客车", LegMode.COACH),
                    mode("motorcade|车队", LegMode.MOTORCADE));

    private static final List<Map.Entry<Pattern, SiteKind>> PLACES =
            List.of(
                    place("hotel|guest ?house|resort|酒店|宾馆|下榻", SiteKind.HOTEL),
                    place("airport|terminal [0-9t]|机场|航站楼", SiteKind.AIRPORT),
                    place(
                            "(railway |north |south |east |west )?station|高铁站|火车站|[东西南北]站",
                            SiteKind.STATION),
                    place("port|wharf|container terminal|港|码头", SiteKind.PORT),
                    place("laborator(y|ies)|lab|实验室", SiteKind.LABORATORY),
                    place("restaurant|canteen|餐厅|酒楼|食堂|酒家", SiteKind.RESTAURANT),
                    place("zone|park|area|hub|开发区|合作区|园区|产业园|高新区|自贸区", SiteKind.ZONE),
                    place(
                            "ministry|government|city hall|municipal|committee|embassy|consulate|政府|委员会|大会堂|市委|省委|使馆|领事馆",
                            SiteKind.GOVERNMENT),
                    place(
                            "museum|hall|centre|center|theatre|theater|stadium|square|garden|博物馆|展厅|中心|剧院|广场|公园|馆|厅",
                            SiteKind.VENUE),
                    place(
                            "co|ltd|inc|corp|corporation|group|company|technologies|factory|plant|公司|集团|工厂|厂|股份",
                            SiteKind.COMPANY));

    private static final Pattern TO =
            Pattern.compile(
                    "(?:\\b(?:to|for)\\s+(?:the\\s+)?|赴|前往|返回|飞往|飞赴|抵达|到达|→|->|➔|⇒)\\s*(?<name>[^,，;；。.()（）→]{2,60})$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM =
            Pattern.compile(
                    "(?:\\bfrom\\s+(?:the\\s+)?(?<english>.{2,60}?)\\s+to\\b|[由从自](?<chinese>.{2,20}?)(?:乘|出发|赴|前往|到|飞))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern VISIT =
            Pattern.compile(
                    "^(?:visits?(?: to)?|tour of|meeting at|arrival at|arrive at)\\s+(?:the\\s+)?(?<english>[^,，;；(（]{2,60})$"
                            + "|^(?:参观|考察|调研|走访|参访|抵达|到达)(?<chinese>[^,，;；、。（(]{2,20})$",
                    Pattern.CASE_INSENSITIVE);

    private Activities() {}

    /// The kind that the words tell; the first that fits.
    static Optional<EngagementKind> kind(String activity) {
        return first(KINDS, plain(activity));
    }

    /// How one goes, if the activity is a way from one place to another.
    static Optional<LegMode> leg(String activity) {
        var plain = plain(activity);
        return LEG.matcher(plain).find()
                ? Optional.of(first(MODES, plain).orElse(LegMode.CAR))
                : Optional.empty();
    }

    /// What sort of place a name tells of.
    static Optional<SiteKind> place(String name) {
        return first(PLACES, plain(name));
    }

    /// Where a way leads, as the words of the activity say.
    static Optional<String> to(String activity) {
        return name(TO, activity, "name");
    }

    static Optional<String> from(String activity) {
        return name(FROM, activity, "english").or(() -> name(FROM, activity, "chinese"));
    }

    /// What is visited, where the words of the activity say nothing else.
    static Optional<String> visited(String activity) {
        return name(VISIT, activity, "english").or(() -> name(VISIT, activity, "chinese"));
    }

    /// What is usually done at such a place.
    static EngagementKind at(SiteKind place) {
        return switch (place) {
            case COMPANY -> EngagementKind.COMPANY_VISIT;
            case ZONE -> EngagementKind.ZONE_TOUR;
            case LABORATORY -> EngagementKind.LABORATORY_VISIT;
            case PORT -> EngagementKind.PORT_VISIT;
            case RESTAURANT -> EngagementKind.WORKING_MEAL;
            case VENUE, HOTEL, AIRPORT, STATION, GOVERNMENT, OTHER -> EngagementKind.OTHER;
        };
    }

    /// Where such a thing is usually done.
    static SiteKind where(EngagementKind kind) {
        return switch (kind) {
            case COMPANY_VISIT -> SiteKind.COMPANY;
            case ZONE_TOUR -> SiteKind.ZONE;
            case LABORATORY_VISIT -> SiteKind.LABORATORY;
            case PORT_VISIT -> SiteKind.PORT;
            case WORKING_MEAL, BANQUET -> SiteKind.RESTAURANT;
            case ARRIVAL, DEPARTURE -> SiteKind.AIRPORT;
            case REST -> SiteKind.HOTEL;
            case EXHIBITION_TOUR, SHOW, FORUM -> SiteKind.VENUE;
            case COURTESY_CALL,
                    TALKS,
                    SIGNING,
                    SPEECH,
                    RECEPTION,
                    SIGHTSEEING,
                    GROUP_PHOTO,
                    PRESS,
                    WELCOME_CEREMONY,
                    WREATH_LAYING,
                    OTHER ->
                    SiteKind.OTHER;
        };
    }

    private static Optional<String> name(Pattern pattern, String activity, String group) {
        var found = pattern.matcher(activity.replaceAll("\\s+", " ").strip());
        return found.find()
                ? Optional.ofNullable(found.group(group)).map(String::strip)
                : Optional.empty();
    }

    private static <T> Optional<T> first(List<Map.Entry<Pattern, T>> table, String text) {
        return table.stream()
                .filter(entry -> entry.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Map.Entry<Pattern, EngagementKind> kind(String words, EngagementKind kind) {
        return Map.entry(words(words), kind);
    }

    private static Map.Entry<Pattern, LegMode> mode(String words, LegMode mode) {
        return Map.entry(words(words), mode);
    }

    private static Map.Entry<Pattern, SiteKind> place(String words, SiteKind kind) {
        return Map.entry(words(words), kind);
    }

    /// English words stand by themselves, Chinese ones anywhere.
    private static Pattern words(String words) {
        return Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])");
    }
}
