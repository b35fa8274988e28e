package org.retinue.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.retinue.exchange.table.Sheets;

/// A list of eighty delegates as it comes from an embassy: titles above, a header in two lines with
/// merged cells, both languages in one cell or in two, parts with headings, empty rows, a merged
/// organisation, remarks below; and two people who stand there twice.
public final class MessyList {

    /// How many people are in it, and how often one of them stands there again.
    public static final int PEOPLE = 80;

    public static final int TWINS = 2;

    private static final List<String> GIVEN =
            List.of(
                    "Kwame", "Ama", "Kofi", "Abena", "José", "Zoë", "Nadia", "Omar", "Li",
                    "Ingrid");
    private static final List<String> FAMILY =
            List.of("MENSAH", "OWUSU", "BOATENG", "O'BRIEN", "MÜLLER", "AL-RASHID", "SILVA", "KIM");
    private static final List<String> CHINESE_GIVEN =
            List.of("夸梅", "阿玛", "科菲", "阿贝娜", "何塞", "佐伊", "娜迪亚", "奥马尔", "丽", "英格丽德");
    private static final List<String> CHINESE_FAMILY =
            List.of("门萨", "奥乌苏", "博阿滕", "奥布赖恩", "米勒", "拉希德", "席尔瓦", "金");

    private MessyList() {}

    public static byte[] workbook() {
        return Sheets.workbook(workbook -> {
            fill(workbook.newWorksheet("代表团名单"));
            workbook.newWorksheet("Sheet2");
        });
    }

    private static void fill(Worksheet sheet) {
        sheet.value(0, 0, "加纳共和国贸易代表团名单  Delegation of the Republic of Ghana");
        sheet.range(0, 0, 0, 11).merge();
        sheet.value(1, 0, "2026年11月3日—7日  3–7 November 2026");
        sheet.range(1, 0, 1, 11).merge();
        header(sheet);
        var row = 5;
        for (var number = 0; number < PEOPLE; number++) {
            if (number == 20) {
                sheet.value(row, 0, "随行人员 Entourage");
                sheet.range(row, 0, row, 11).merge();
                row++;
            }
            if (number == 50) {
                sheet.value(row + 1, 0, "媒体 Press");
                row += 2;
            }
            person(sheet, row, number, number + 1);
            row++;
        }
        sheet.range(5, 5, 8, 5).merge();
        twins(sheet, row);
        sheet.value(row + 3, 1, "合计 Total");
        sheet.value(row + 3, 2, "82");
        sheet.value(row + 4, 1, "注：以护照姓名为准");
    }

    private static void header(Worksheet sheet) {
        var upper =
                List.of(
                        "序号\nNo.",
                        "姓名 Name",
                        "",
                        "性别\nSex",
                        "职务 Title",
                        "单位 Organisation",
                        "国籍\nNationality",
                        "护照号\nPassport No.",
                        "出生日期 Date of birth",
                        "饮食禁忌 Dietary",
                        "语言 Languages",
                        "联系电话 Mobile");
        for (var column = 0; column < upper.size(); column++) {
            sheet.value(3, column, upper.get(column));
            if (column != 1 && column != 2) {
                sheet.range(3, column, 4, column).merge();
            }
        }
        sheet.range(3, 1, 3, 2).merge();
        sheet.value(4, 1, "外文 In English");
        sheet.value(4, 2, "中文 In Chinese");
    }

    private static void person(Worksheet sheet, int row, int number, int count) {
        var cells = cells(number);
        sheet.value(row, 0, count);
        for (var column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column + 1, cells.get(column));
            }
        }
        if (number > 0 && number < 4) {
            sheet.value(row, 5, "");
        }
        sheet.value(row, 8, LocalDate.of(1960, 1, 1).plusDays(number * 97L));
        sheet.style(row, 8).format("yyyy-mm-dd").set();
    }

    private static List<String> cells(int number) {
        var given = number % 10;
        var family = number / 10;
        var isWoman = List.of(1, 3, 5, 6, 8, 9).contains(given);
        var cells = new ArrayList<String>();
        cells.add(name(number, GIVEN.get(given), FAMILY.get(family), isWoman));
        cells.add(
                number % 7 == 6 ? "" : CHINESE_GIVEN.get(given) + "·" + CHINESE_FAMILY.get(family));
        cells.add(number % 3 == 0 ? (isWoman ? "女" : "男") : isWoman ? "F" : "M");
        cells.add(title(number));
        cells.add(number < 4 ? "贸易与工业部\nMinistry of Trade and Industry" : "Organisation " + number);
        cells.add(number % 9 == 5 ? "Germany" : number % 2 == 0 ? "加纳" : "Ghana");
        cells.add("G%07d".formatted(1_000_000 + number));
        cells.add("");
        cells.add(number % 10 == 4 ? "清真 halal、不吃牛肉" : number % 10 == 7 ? "N/A" : "");
        cells.add(number % 5 == 0 ? "English, French" : "英语");
        cells.add("+233 24 %07d".formatted(number * 137));
        return cells;
    }

    private static String name(int number, String given, String family, boolean isWoman) {
        return switch (number % 4) {
            case 0 ->
                    (number == 0 ? "H.E. Dr. " : isWoman ? "Ms. " : "Mr. ") + given + " " + family;
            case 1 -> family + ", " + given;
            case 2 -> family + " " + given;
            default -> given + "  " + family + (isWoman ? " (Ms)" : " (Mr)");
        };
    }

    private static String title(int number) {
        return switch (number) {
            case 0 -> "Minister of Trade and Industry, Head of Delegation\n贸易与工业部长、团长";
            case 1 -> "Chief Director 办公厅主任";
            default -> number % 2 == 0 ? "Director of Department " + number : "第" + number + "处处长";
        };
    }

    /// The same people, otherwise written.
    private static void twins(Worksheet sheet, int row) {
        sheet.value(row, 0, PEOPLE + 1);
        sheet.value(row, 1, "Kwame Mensah (Dr)");
        sheet.value(row, 6, "GHA");
        sheet.value(row + 1, 0, PEOPLE + 2);
        sheet.value(row + 1, 1, "JOSE  MENSAH");
        sheet.value(row + 1, 2, "何塞·门萨先生");
        sheet.value(row + 1, 6, "Ghana");
    }
}
