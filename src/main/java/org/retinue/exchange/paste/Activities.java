package org.retinue.exchange.paste;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.LegMode;
import org.retinue.tour.SiteKind;

/// Guesses from the words of an activity, English and Chinese, what it is: a kind of engagement, or
/// a way from one place to another.
public final class Activities {

    private static final WordTable<EngagementKind> KINDS =
            WordTable.of(
                    EngagementKind.class,
                    """
                    SIGNING          sign(ing|ature|s)?\\b|签字|签约|签署
                    GROUP_PHOTO      group photo|family photo|photo call|合影
                    WREATH_LAYING    wreath|花圈|花篮
                    WELCOME_CEREMONY welcom(e|ing) ceremony|official welcome|欢迎仪式
                    PRESS            press|media|interview|记者|媒体|新闻|采访
                    BANQUET          state dinner|banquet|gala|dinner|宴请|宴会|欢迎宴|晚宴|午宴|国宴|晚餐|招待宴
                    WORKING_MEAL     breakfast|lunch(eon)?|supper|brunch|meal|buffet|tea break|coffee|早餐|午餐|工作餐|用餐|早饭|午饭|晚饭|茶歇|自助餐|便餐
                    RECEPTION        reception|cocktails?|招待会|酒会|冷餐会
                    ARRIVAL          arriv(al|e|es|ing)|抵达|到达|接机|接站|入住
                    COURTESY_CALL    courtesy call|call on|calls on|meet(s|ing)? with (the )?(mayor|governor|minister|president|party secretary|vice)|拜会|会见|拜访
                    LABORATORY_VISIT laborator(y|ies)|lab|实验室
                    PORT_VISIT       port visit|container terminal|wharf|港口|码头
                    EXHIBITION_TOUR  exhibition|exhibition hall|showroom|museum|expo|展厅|展览|展馆|博物馆|展示厅|规划馆
                    ZONE_TOUR        zone|science park|industrial park|free trade|开发区|合作区|园区|产业园|自贸区|高新区|自贸试验区
                    TALKS            talks?|meetings?|discussions?|negotiations?|roundtable|briefing|exchange of views|会谈|座谈|磋商|洽谈|交流会|座谈会|会议|工作会
                    FORUM            forum|conference|seminar|summit|symposium|论坛|大会|研讨会|峰会|年会
                    SPEECH           speech|keynote|remarks by|address by|lecture|致辞|演讲|讲话
                    SHOW             performance|show|concert|gala night|opera|演出|晚会|音乐会|灯光秀|观看
                    SIGHTSEEING      sightsee(ing)?|city tour|river cruise|excursion|shopping|游览|观光|夜游|登塔|购物
                    REST             rest|free time|at leisure|break|overnight|check ?-?in|休息|自由活动|住宿|下榻|机动
                    COMPANY_VISIT    visits?( to)?|tour of|company tour|factory tour|参观|考察|调研|走访|参访
                    DEPARTURE        departures?|departs?|leaves?|see off|farewell at|离开|离境|离深|启程回国|送机|送站|返程
                    """);

    private static final Pattern LEG =
            Pattern.compile(
                    "^(transfer|drive|travel|proceed|fly|flight|train to|train from|coach|bus|motorcade|walk to|move to|return to|back to|"
                            + "depart(ure)? for|depart(ure)? to|leave for|leave .{1,40} for|en route|by (car|bus|coach|train|air|motorcade)|transport to|go to)\\b"
                            + "|^(from .{1,40} to )|\\b(transfer|drive) (to|from)\\b"
                            + "|^(赴|前往|乘车|乘坐|乘机|乘飞机|乘高铁|乘火车|乘船|驱车|转场|转赴|返回|返回酒店|出发|步行|车程|乘大巴|坐车|由.{1,20}(赴|前往)|从.{1,20}(赴|前往|到|出发)|.{0,12}(出发前往|启程赴|启程前往|出发赴))");

    private static final WordTable<LegMode> MODES =
            WordTable.of(
                    LegMode.class,
                    """
                    PLANE     flight|fly|plane|by air|[a-z]{2} ?[0-9]{3,4}\\b|飞机|乘机|航班|飞赴|飞往
                    TRAIN     train|rail|高铁|火车|动车|专列
                    BOAT      boat|ferry|ship|cruise|船|轮渡|游轮
                    WALK      walk|on foot|步行
                    COACH     coach|bus|minibus|大巴|中巴|考斯特|巴士|客车
                    MOTORCADE motorcade|车队
                    """);

    private static final WordTable<SiteKind> PLACES =
            WordTable.of(
                    SiteKind.class,
                    """
                    HOTEL      hotel|guest ?house|resort|酒店|宾馆|下榻
                    AIRPORT    airport|terminal [0-9t]|机场|航站楼
                    STATION    (railway |north |south |east |west )?station|高铁站|火车站|[东西南北]站
                    PORT       port|wharf|container terminal|港|码头
                    LABORATORY laborator(y|ies)|lab|实验室
                    RESTAURANT restaurant|canteen|餐厅|酒楼|食堂|酒家
                    ZONE       zone|park|area|hub|开发区|合作区|园区|产业园|高新区|自贸区
                    GOVERNMENT ministry|government|city hall|municipal|committee|embassy|consulate|政府|委员会|大会堂|市委|省委|使馆|领事馆
                    VENUE      museum|hall|centre|center|theatre|theater|stadium|square|garden|博物馆|展厅|中心|剧院|广场|公园|馆|厅
                    COMPANY    co|ltd|inc|corp|corporation|group|company|technologies|factory|plant|公司|集团|工厂|厂|股份
                    """);

    private static final Pattern TO =
            Pattern.compile(
                    "(?:\\b(?:to|for)\\s+(?:the\\s+)?|赴|前往|返回|飞往|飞赴|抵达|到达|→|->|➔|⇒)\\s*(?<name>[^,，;；。.()（）→]{2,60}?)"
                            + "(?:\\s+(?:by (?:car|bus|coach|train|air|boat|motorcade)|on foot))?$",
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
    public static Optional<EngagementKind> kind(String activity) {
        return KINDS.first(plain(activity));
    }

    /// How one goes, if the activity is a way from one place to another.
    public static Optional<LegMode> leg(String activity) {
        var plain = plain(activity);
        return LEG.matcher(plain).find()
                ? Optional.of(MODES.first(plain).orElse(LegMode.CAR))
                : Optional.empty();
    }

    /// What sort of place a name tells of.
    public static Optional<SiteKind> place(String name) {
        return PLACES.first(plain(name));
    }

    /// Where a way leads, as the words of the activity say.
    public static Optional<String> to(String activity) {
        return name(TO, activity, "name");
    }

    static Optional<String> from(String activity) {
        return name(FROM, activity, "english").or(() -> name(FROM, activity, "chinese"));
    }

    /// What is visited, where the words of the activity say nothing else.
    static Optional<String> visited(String activity) {
        return name(VISIT, activity, "english").or(() -> name(VISIT, activity, "chinese"));
    }

    private static Optional<String> name(Pattern pattern, String activity, String group) {
        var found = pattern.matcher(activity.replaceAll("\\s+", " ").strip());
        return found.find()
                ? Optional.ofNullable(found.group(group)).map(String::strip)
                : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
