package org.retinue.exchange.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.retinue.exchange.table.HeadWords;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;

/// What offices write at the heads of columns, in English and Chinese.
final class Headers {

    private static final int MOST_LETTERS = 40;
    private static final int MOST_BEGUN = 12;
    private static final int MOST_ROWS_ABOVE = 12;
    private static final Pattern BREAK =
            Pattern.compile(" |(?<=\\p{IsHan})(?=\\p{IsLatin})|(?<=\\p{IsLatin})(?=\\p{IsHan})");

    private static final HeadWords<Meaning> WORDS =
            HeadWords.of(List.of(Meaning.values()), Headers::words);

    private Headers() {}

    /// The row that holds the heads of the columns: the first, below titles, in which two cells or
    /// more are words for them.
    static Optional<Integer> row(Table table) {
        if (OwnColumns.of(table).areOfAProgramme()) {
            return Optional.of(0);
        }
        return IntStream.range(0, Math.min(table.rows().size(), MOST_ROWS_ABOVE))
                .filter(row -> isHeader(table.rows().get(row)))
                .boxed()
                .findFirst();
    }

    private static boolean isHeader(List<Cell> row) {
        var written = row.stream().filter(Cell::isWritten).toList();
        var known = written.stream().filter(cell -> meaning(cell.text()).isPresent()).count();
        return known >= 2 && known * 2 > written.size();
    }

    /// What a header says: `Time 时间`, `活动内容`, `Date/Time`.
    static Optional<Meaning> meaning(String header) {
        if (header.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        var whole = HeadWords.bare(HeadWords.plain(header));
        var meanings = new ArrayList<Meaning>();
        WORDS.known(whole.replace(" ", "")).or(() -> WORDS.known(whole)).ifPresent(meanings::add);
        if (meanings.isEmpty()) {
            parts(whole)
                    .forEach(part ->
                            WORDS.known(part).or(() -> begun(part)).ifPresent(meanings::add));
        }
        return meanings.contains(Meaning.DATE) && meanings.contains(Meaning.TIME)
                ? Optional.of(Meaning.TIME)
                : meanings.stream().findFirst();
    }

    private static List<String> parts(String whole) {
        return BREAK.splitAsStream(whole).toList();
    }

    private static Optional<Meaning> begun(String part) {
        return part.length() > MOST_BEGUN ? Optional.empty() : WORDS.begun(part);
    }

    /// With bars between them.
    private static String words(Meaning meaning) {
        return switch (meaning) {
            case DATE -> "date|dates|day|日期|日子|天|日";
            case WEEKDAY -> "weekday|day of week|day of the week|星期|周几|星期几";
            case TIME ->
                    "time|times|from|start|start time|starts|begin|begins|hour|hours|timing|schedule time|date time|"
                            + "date and time|时间|起止时间|起止|时段|开始|开始时间|起始时间|日期时间|时刻|時間";
            case END -> "end|ends|end time|to|until|till|finish|结束|结束时间|截止|终止时间";
            case DURATION -> "duration|length|minutes|min|mins|how long|时长|用时|历时|分钟";
            case ACTIVITY ->
                    "activity|activities|event|events|programme|program|agenda|item|subject|description|engagement|"
                            + "content|contents|details|itinerary|schedule|what|活动|活动内容|内容|日程|日程安排|安排|活动安排|行程|行程安排|议程|"
                            + "事项|项目|主题|活动名称|工作内容";
            case PLACE ->
                    "place|places|venue|location|site|where|address|company|destination|地点|场所|地址|单位|活动地点|参观单位|场地|位置|参访点|地點";
            case ROOM -> "room|hall|meeting room|会议室|房间|厅室|会场|具体地点|厅";
            case GUESTS ->
                    "participants|participant|attendees|attendance|guests|people|who|delegation|persons|attended by|"
                            + "参加人员|参加人|出席人员|出席|参会人员|与会人员|参与人员|人员|外方|代表团|参加领导|来宾|参访人员|外方参加人员";
            case HOST ->
                    "host|hosts|hosted by|received by|host side|met by|chinese side|接待人|出面人|主人|接待单位|接待人员|"
                            + "主持|主持人|中方|会见人|中方出席|接待|迎接人员|出面领导|中方参加人员";
            case ESCORT ->
                    "escort|escorts|accompanied by|accompanying|liaison|liaison officer|陪同|陪同人员|陪同领导|联络员|联系人|"
                            + "责任人|负责人|contact|contact person|responsible";
            case INTERPRETER -> "interpreter|interpreters|interpretation|译员|翻译|口译";
            case REMARKS ->
                    "remark|remarks|note|notes|comment|comments|备注|说明|注|备考|注意事项|dress|着装|备註";
            case NOTHING ->
                    "no|nr|number|序号|编号|号|transport|transportation|vehicle|交通|交通工具|车辆|用车|status|状态";
        };
    }
}
