package org.retinue.exchange.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.Table.Cell;

class ClipTest {

    @Test
    void aSpanningCellStandsInEachOfItsPlaces() {
        assertEquals(
                List.of("a|b|<b", "^a|c|d", "e|<e|<e"),
                rows(
                        "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d"
                                + "<tr><td colspan=3>e</table>"));
    }

    @Test
    void spansThatReachOutOfTheTableAreCutOff() {
        var table =
                table("<table><tr><td>b<td rowspan=999999999 colspan=999999999>a<tr><td>c</table>");
        assertEquals(2, table.rows().size());
        assertEquals(Table.MOST_COLUMNS, table.width());
        assertEquals(List.of("b", "a", "c"), written(table));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<td>one<br>two|one/two",
                "<td><p>one</p><p>two</p>|one/two",
                "<td> one~  two |one two",
                "<td>参观~  华为|参观华为",
                "<td>参观 华为|参观 华为",
                "<td>a&nbsp;&nbsp;b|a b",
                "<td>a<span style='mso-hide:all'>hidden</span>b|ab",
                "<td>a<span style='DISPLAY:none'>hidden</span>b|ab",
                "<td>a<del>gone</del><ins>new</ins>|anew",
                "<td>a<style>p{x}</style><script>y()</script>b|ab",
                "<td>a<!--[if gte mso 9]><p>old</p><![endif]-->b|ab",
                "<td><![if !supportEmptyParas]>a<![endif]>|a",
                "<td>R&amp;D &lt;new&gt;|R&D <new>",
                "<td><ul><li>one<li>two</ul>|one/two",
            })
    void theTextOfACellIsWhatOneSees(String cell, String expected) {
        assertEquals(
                List.of(expected.replace('/', '\n'), "x"),
                written(table("<table><tr>" + cell.replace('~', '\n') + "<td>x</table>")));
    }

    @Test
    void rowsWithoutTheirTableAreATable() {
        assertEquals(List.of("a|b"), rows("<!--StartFragment--><tr><td>a</td><td>b</td></tr>"));
    }

    @Test
    void hiddenRowsAreNotThere() {
        assertEquals(
                List.of("a|b"),
                rows(
                        "<table><tr style='display:none'><td>x<td>y<tr><td>a<td>b"
                                + "<td style='display: none'>z</table>"));
    }

    @Test
    void tablesOfOtherWidthsAreOthers() {
        var tables = Office.clip("days.html").tables();
        assertEquals(List.of(2, 3), tables.stream().map(Table::width).toList());
        assertEquals(6, tables.getFirst().rows().size());
    }

    @Test
    void aTableForLayoutIsLookedThroughAndASmallOneIsText() {
        assertEquals(
                List.of("时间", "活动", "参加人员", "9:30-10:30", "参观华为", "李明\n张伟", "11:00-12:00", "座谈"),
                written(Office.clip("nested.html").tables().getFirst()));
    }

    @Test
    void quotedCellsOfASpreadsheetMayHoldLineBreaks() {
        assertEquals(
                List.of("a|b\nc", "\"quoted\" d|e"),
                textRows("a\t\"b\r\nc\"\r\n\"\"\"quoted\"\" d\"\te\r\n"));
    }

    @Test
    void quotesThatDoNotCloseAreLetters() {
        assertEquals(List.of("\"a|b", "c|\"d\" e"), textRows("\"a\tb\nc\t\"d\" e\n"));
    }

    @Test
    void linesWithoutTabsAreTimesAndWhatHappens() {
        assertEquals(
                List.of(
                        "9月11日（周一）|<9月11日（周一）",
                        "9:30-10:30|参观华为",
                        "10:45|乘车赴比亚迪",
                        "11:15—12:00|会谈",
                        "|午餐",
                        "9月12日（周二）|<9月12日（周二）",
                        "上午9点|抵达深圳宝安国际机场",
                        "下午2点半至4点|签约仪式"),
                textRows(Office.fixture("wechat.txt")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. 9:30 Visit|9:30|Visit",
                "- 0930-1030hrs: Visit|0930-1030hrs|Visit",
                "（1）14:00～15:30，参观|14:00～15:30|参观",
                "• 2.30pm – 4 pm Talks|2.30pm – 4 pm|Talks",
                "9:30 - Visit|9:30 -|Visit",
                "9月11日 9:30-10:30 参观|9月11日 9:30-10:30|参观",
                "11 Sept, 9:30 Visit|11 Sept, 9:30|Visit",
                "TBC Dinner|TBC|Dinner",
                "9 people visit|''|9 people visit",
                "5G laboratory|''|5G laboratory",
            })
    void aLineBeginsWithItsTime(String line, String time, String rest) {
        assertEquals(List.of(time + "|" + rest, "10:00|Next"), textRows(line + "\n10:00 Next"));
    }

    @Test
    void whatIsNoTableIsNone() {
        assertEquals(List.of(), new Clip("", " \n ").tables());
        assertEquals(List.of(), Clip.html("<p></p><table></table>").tables());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<table>", "<div>", "<table><tr><td>", "<b>", "<p>", "<tr><td>", "<svg>"})
    void htmlMayBeAsDeepAsItLikes(String mark) {
        var html = mark.repeat(50_000) + "<table><tr><td>9:30<td>Visit";
        assertTrue(Clip.html(html).tables().size() <= 1);
    }

    @Test
    void tooManyRowsAndLettersAreCutAndSaidToBe() {
        var text =
                ("9:30\t" + "x".repeat(3_000) + "\n") + "9:30\tTalks\n".repeat(Table.MOST_ROWS + 5);
        var table = Clip.text(text).tables().getFirst();
        assertTrue(table.isCut());
        assertEquals(Table.MOST_ROWS, table.rows().size());
        assertEquals(Table.MOST_LETTERS, table.rows().getFirst().get(1).text().length());
    }

    private static Table table(String html) {
        return Clip.html(html).tables().getFirst();
    }

    private static List<String> written(Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .filter(Cell::isWritten)
                .map(Cell::text)
                .toList();
    }

    private static List<String> rows(String html) {
        return rows(table(html));
    }

    private static List<String> textRows(String text) {
        return rows(Clip.text(text).tables().getFirst());
    }

    private static List<String> rows(Table table) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(row ->
                        table.rows().get(row).stream()
                                .map(ClipTest::cell)
                                .collect(Collectors.joining("|")))
                .toList();
    }

    private static String cell(Cell cell) {
        return switch (cell.origin()) {
            case OWN -> cell.text();
            case LEFT -> "<" + cell.text();
            case ABOVE -> "^" + cell.text();
        };
    }
}
