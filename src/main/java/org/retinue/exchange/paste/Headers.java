package org.retinue.exchange.paste;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;

/// What offices write at the heads of columns, in English and Chinese.
final class Headers {

    private static final int MOST_LETTERS = 40;
    private static final int MOST_ROWS_ABOVE = 12;
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern BREAK =
            Pattern.compile(" |(?<=\\p{IsHan})(?=\\p{IsLatin})|(?<=\\p{IsLatin})(?=\\p{IsHan})");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<String, Meaning> WORDS = words();

    /// Words that headers begin or end with; of several the longest tells most.
    private static final List<String> CHINESE =
            WORDS.keySet().stream()
                    .filter(word -> word.length() >= 2)
                    .filter(word -> word.codePoints().allMatch(Character::isIdeographic))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();

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
        var plain = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var whole = OTHER.matcher(plain).replaceAll(" ").strip();
        var meanings = new ArrayList<Meaning>();
        known(whole.replace(" ", "")).or(() -> known(whole)).ifPresent(meanings::add);
        if (meanings.isEmpty()) {
            parts(whole)
                    .forEach(part -> known(part).or(() -> begun(part)).ifPresent(meanings::add));
        }
        return meanings.contains(Meaning.DATE) && meanings.contains(Meaning.TIME)
                ? Optional.of(Meaning.TIME)
                : meanings.stream().findFirst();
    }

    private static List<String> parts(String whole) {
        return BREAK.splitAsStream(whole).toList();
    }

    private static Optional<Meaning> known(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /// Chinese headers run on: `活动内容及要求`. A header of one or two signs is too easily meant
    /// otherwise.
    private static Optional<Meaning> begun(String part) {
        return CHINESE.stream()
                .filter(word -> part.length() <= 12)
                .filter(word -> part.startsWith(word) || part.endsWith(word))
                .findFirst()
                .map(WORDS::get);
    }

    private static Map<String, Meaning> words() {
        var words = new LinkedHashMap<String, Meaning>();
        put(words, Meaning.DATE, "date|dates|day|日期|日子|天|日");
        put(words, Meaning.WEEKDAY, "weekday|day of week|day of the week|星期|周几|星期几");
        put(
                words,
                Meaning.TIME,
                "time|times|from|start|start time|starts|begin|begins|hour|hours|timing|schedule time|date time|"
                        + "date and time|时间|起止时间|起止|时段|开始|开始时间|起始时间|日期时间|时刻|時間");
        put(words, Meaning.END, "end|ends|end time|to|until|till|finish|结束|结束时间|截止|终止时间");
        put(words, Meaning.DURATION, "duration|length|minutes|min|mins|how long|时长|用时|历时|分钟");
        put(
                words,
                Meaning.ACTIVITY,
                "activity|activities|event|events|programme|program|agenda|item|subject|description|engagement|"
                        + "content|contents|details|itinerary|schedule|what|活动|活动内容|内容|日程|日程安排|安排|活动安排|行程|行程安排|议程|"
                        + "事项|项目|主题|活动名称|工作内容");
        put(
                words,
                Meaning.PLACE,
                "place|places|venue|location|site|where|address|company|destination|地点|场所|地址|单位|活动地点|参观单位|场地|位置|参访点|地點");
        put(words, Meaning.ROOM, "room|hall|meeting room|会议室|房间|厅室|会场|具体地点|厅");
        put(
                words,
                Meaning.GUESTS,
                "participants|participant|attendees|attendance|guests|people|who|delegation|persons|attended by|"
                        + "参加人员|参加人|出席人员|出席|参会人员|与会人员|参与人员|人员|外方|代表团|参加领导|来宾|参访人员|外方参加人员");
        put(
                words,
                Meaning.HOST,
                "host|hosts|hosted by|received by|host side|met by|chinese side|接待人|出面人|主人|接待单位|接待人员|"
                        + "主持|主持人|中方|会见人|中方出席|接待|迎接人员|出面领导|中方参加人员");
        put(
                words,
                Meaning.ESCORT,
                "escort|escorts|accompanied by|accompanying|liaison|liaison officer|陪同|陪同人员|陪同领导|联络员|联系人|"
                        + "责任人|负责人|contact|contact person|responsible");
        put(words, Meaning.INTERPRETER, "interpreter|interpreters|interpretation|译员|翻译|口译");
        put(
                words,
                Meaning.REMARKS,
                "remark|remarks|note|notes|comment|comments|备注|说明|注|备考|注意事项|dress|着装|备註");
        put(
                words,
                Meaning.NOTHING,
                "no|nr|number|序号|编号|号|transport|transportation|vehicle|交通|交通工具|车辆|用车|status|状态");
        return Collections.unmodifiableMap(words);
    }

    private static void put(Map<String, Meaning> all, Meaning meaning, String words) {
        BAR.splitAsStream(words).forEach(word -> all.put(word, meaning));
    }
}
