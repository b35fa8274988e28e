package org.retinue.exchange.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;

/// What is written as a table and pasted again says the same times, titles and sites.
class PastingLawTest {

    private static final List<String> TITLES =
            List.of(
                    "Talks",
                    "参观并听取情况介绍",
                    "Lunch, buffet",
                    "Signing \"MoU\" & photo",
                    "Research <R&D> centre",
                    "会谈（第一轮）",
                    "Briefing: 5G, 6G; next steps",
                    "Farewell dinner");
    private static final List<String> SITES =
            List.of(
                    "",
                    "Huawei",
                    "BYD",
                    "腾讯",
                    "Qianhai Exhibition Hall",
                    "Shenzhen Bao'an International Airport");

    private record Line(LocalDate day, String start, String end, String title, String site) {

        String time() {
            return start + "-" + end;
        }
    }

    @Property(tries = 200)
    void htmlSaysWhatWasWritten(@ForAll long seed) {
        var lines = lines(new Random(seed));
        assertEquals(told(lines), told(Office.read(Clip.html(html(lines)), tour(), Wishes.NONE)));
    }

    @Property(tries = 200)
    void tabbedTextSaysWhatWasWritten(@ForAll long seed) {
        var lines = lines(new Random(seed));
        assertEquals(told(lines), told(Office.read(Clip.text(tabbed(lines)), tour(), Wishes.NONE)));
    }

    private static Tour tour() {
        return Office.tour(Office.MONDAY, Office.MONDAY.plusDays(3));
    }

    private static List<Line> lines(Random random) {
        var lines = new ArrayList<Line>();
        for (var day = 0; day < 4; day++) {
            var minute = 420;
            for (var count = random.nextInt(4); count > 0 || lines.isEmpty(); count--) {
                var start = minute + random.nextInt(60);
                minute = start + 5 + random.nextInt(120);
                lines.add(
                        new Line(
                                Office.MONDAY.plusDays(day),
                                clock(start),
                                clock(minute),
                                TITLES.get(random.nextInt(TITLES.size())),
                                SITES.get(random.nextInt(SITES.size()))));
            }
        }
        return lines;
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }

    /// The date stands once, in a cell that reaches down over the rows of its day.
    private static String html(List<Line> lines) {
        var rows = new StringBuilder("<tr><th>Date<th>Time<th>Activity<th>Place");
        LocalDate before = LocalDate.MIN;
        for (var line : lines) {
            var same = lines.stream().filter(other -> other.day().equals(line.day())).count();
            rows.append("<tr>");
            if (!line.day().equals(before)) {
                rows.append("<td rowspan=").append(same).append('>').append(line.day());
            }
            for (var cell : List.of(line.time(), line.title(), line.site())) {
                rows.append("<td>").append(cell.replace("&", "&amp;").replace("<", "&lt;"));
            }
            before = line.day();
        }
        return "<table>" + rows + "</table>";
    }

    /// The date stands in the first row of its day, and the cells below it are empty.
    private static String tabbed(List<Line> lines) {
        var rows = new StringBuilder("日期\t时间\t活动内容\t地点\r\n");
        LocalDate before = LocalDate.MIN;
        for (var line : lines) {
            var date = line.day().equals(before) ? "" : line.day().toString();
            var title = '"' + line.title().replace("\"", "\"\"") + '"';
            rows.append(String.join("\t", date, line.time(), title, line.site())).append("\r\n");
            before = line.day();
        }
        return rows.toString();
    }

    private static List<String> told(List<Line> lines) {
        return lines.stream()
                .map(line ->
                        line.day() + "T" + line.time() + " " + line.title() + " " + line.site())
                .collect(Collectors.toList());
    }

    private static List<String> told(PastedProgramme read) {
        return read.items().stream()
                .map(item -> {
                    var moment = (Moment.Timed) item.moment();
                    var title = item.title().forms().values().iterator().next();
                    var site =
                            item.endSite()
                                    .flatMap(Office.KNOWN.with(read.fresh())::site)
                                    .map(found -> found.name().forms().values().iterator().next())
                                    .orElse("");
                    return moment.start()
                            + "-"
                            + moment.end().toLocalTime()
                            + " "
                            + title
                            + " "
                            + site;
                })
                .toList();
    }
}
