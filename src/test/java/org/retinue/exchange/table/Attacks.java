package org.retinue.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Workbooks made to harm whoever opens them, and what is to be said of each.
final class Attacks {

    private static final String NS =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    static final String PLAIN_ROW =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Name</t></is></c></row>";

    private Attacks() {}

    static Map<String, Attack> all() {
        var all = new LinkedHashMap<String, Attack>();
        put(all, "a bomb of zeros", Refusal.SWELLS, () -> with(SHEET, new byte[40_000_000]));
        put(
                all,
                "a part larger than any",
                Refusal.TOO_LARGE,
                () -> with("xl/media/a.bin", dull(50_000_001)));
        put(
                all,
                "parts that are too large together",
                Refusal.TOO_LARGE,
                () ->
                        zip(PLAIN_ROW)
                                .part("xl/media/a.bin", dull(35_000_000))
                                .part("xl/media/b.bin", dull(35_000_000))
                                .part("xl/media/c.bin", dull(35_000_000))
                                .bytes());
        put(
                all,
                "two parts of one name",
                Refusal.AMBIGUOUS,
                () -> zip(PLAIN_ROW).part(SHEET, sheet("")).bytes());
        put(
                all,
                "two names that differ in case",
                Refusal.AMBIGUOUS,
                () -> zip(PLAIN_ROW).part("XL/worksheets/Sheet1.xml", sheet("")).bytes());
        put(
                all,
                "names for one place by the hundred",
                Refusal.AMBIGUOUS,
                () -> {
                    var zip = zip(PLAIN_ROW);
                    for (var number = 0; number < 500; number++) {
                        var _ = zip.again("xl/x" + number + ".xml");
                    }
                    return zip.bytes();
                });
        put(
                all,
                "another name in the index",
                Refusal.AMBIGUOUS,
                () ->
                        zip(PLAIN_ROW)
                                .misnamed("xl/a.xml", "xl/b.xml", sheet("").getBytes(UTF_8))
                                .bytes());
        for (var name : new String[] {"../../x.xml", "/etc/x.xml", "xl\\x.xml", "C:x.xml"}) {
            put(
                    all,
                    "the name " + name,
                    Refusal.BAD_NAME,
                    () -> with(name, sheet("").getBytes(UTF_8)));
        }
        put(
                all,
                "a link",
                Refusal.BAD_NAME,
                () -> zip(PLAIN_ROW).link("xl/x.xml", "/etc/passwd").bytes());
        put(
                all,
                "an archive within",
                Refusal.NESTED,
                () -> with("xl/embeddings/a.xlsx", zip(PLAIN_ROW).bytes()));
        put(
                all,
                "thousands of parts",
                Refusal.TOO_MANY_PARTS,
                () -> {
                    var zip = zip(PLAIN_ROW);
                    for (var number = 0; number < 2_001; number++) {
                        var _ = zip.part("xl/" + number, "");
                    }
                    return zip.bytes();
                });
        put(
                all,
                "a wrong checksum",
                Refusal.DAMAGED,
                () -> zip(PLAIN_ROW).wrongChecksum("xl/x.xml", sheet("")).bytes());
        put(
                all,
                "a part that says to be of two gigabytes",
                Refusal.DAMAGED,
                () -> zip(PLAIN_ROW).pretending(Integer.MAX_VALUE - 8).bytes());
        put(
                all,
                "a file of this machine as an entity",
                Refusal.DECLARES_TYPES,
                () ->
                        raw(
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                        + sheet(PLAIN_ROW.replace("Name", "&e;"))));
        put(
                all,
                "a billion laughs",
                Refusal.DECLARES_TYPES,
                () ->
                        raw(
                                "<!DOCTYPE x ["
                                        + laughs()
                                        + "]>"
                                        + sheet(PLAIN_ROW.replace("Name", "&l9;"))));
        put(
                all,
                "deep nesting",
                Refusal.DAMAGED,
                () -> raw("<x>".repeat(5_000) + "</x>".repeat(5_000)));
        put(
                all,
                "a text that is not in the table of texts",
                Refusal.DAMAGED,
                () -> rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>"));
        put(
                all,
                "a number of a text that is none",
                Refusal.DAMAGED,
                () -> rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1e9</v></c></row>"));
        put(
                all,
                "a cell beyond the last column",
                Refusal.DAMAGED,
                () -> rows("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
        put(
                all,
                "a cell beyond the last row",
                Refusal.DAMAGED,
                () -> rows("<row r=\"1\"><c r=\"A9999999\"><v>1</v></c></row>"));
        put(
                all,
                "more rows than any list",
                Refusal.TOO_MANY_CELLS,
                () ->
                        rows(
                                IntStream.range(0, 100_001)
                                        .mapToObj(Attacks::row)
                                        .collect(Collectors.joining())));
        put(
                all,
                "more cells than any list",
                Refusal.TOO_MANY_CELLS,
                () ->
                        rows(
                                IntStream.range(0, 99_999)
                                        .mapToObj(Attacks::wideRow)
                                        .collect(Collectors.joining())));
        put(
                all,
                "merged cells without number",
                Refusal.TOO_MANY_CELLS,
                () ->
                        raw(
                                sheet(PLAIN_ROW)
                                        .replace(
                                                "</worksheet>",
                                                "<mergeCells>"
                                                        + IntStream.range(0, 20_001)
                                                                .mapToObj(number ->
                                                                        "<mergeCell ref=\"A1:Z"
                                                                                + (number + 1)
                                                                                + "\"/>")
                                                                .collect(Collectors.joining())
                                                        + "</mergeCells></worksheet>")));
        put(
                all,
                "a workbook of an older Excel",
                Refusal.OLD_OR_LOCKED,
                () ->
                        new byte[] {
                            (byte) 0xD0,
                            (byte) 0xCF,
                            0x11,
                            (byte) 0xE0,
                            (byte) 0xA1,
                            (byte) 0xB1,
                            0x1A,
                            (byte) 0xE1
                        });
        put(
                all,
                "an archive of something else",
                Refusal.NOT_A_WORKBOOK,
                () -> new Zip().part("a.txt", "x").bytes());
        put(
                all,
                "half a workbook",
                Refusal.DAMAGED,
                () -> java.util.Arrays.copyOf(zip(PLAIN_ROW).bytes(), 400));
        return all;
    }

    /// What is to be said of a file.
    record Attack(Refusal refusal, Supplier<byte[]> file) {}

    private static void put(
            Map<String, Attack> all, String name, Refusal why, Supplier<byte[]> file) {
        all.put(name, new Attack(why, file));
    }

    /// A workbook of one sheet with these rows.
    static byte[] rows(String rows) {
        return zip(rows).bytes();
    }

    static byte[] raw(String sheet) {
        return frame().part(STRINGS, "<sst " + NS + "/>").part(SHEET, sheet).bytes();
    }

    private static byte[] with(String name, byte[] content) {
        return name.equals(SHEET)
                ? frame().part(STRINGS, "<sst " + NS + "/>").part(SHEET, content).bytes()
                : zip(PLAIN_ROW).part(name, content).bytes();
    }

    private static Zip zip(String rows) {
        return frame().part(STRINGS, "<sst " + NS + "/>").part(SHEET, sheet(rows));
    }

    static String sheet(String rows) {
        return "<worksheet " + NS + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    private static Zip frame() {
        return new Zip()
                .part(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                                + "</Types>")
                .part(
                        "_rels/.rels",
                        "<Relationships xmlns=\""
                                + RELS
                                + "\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
                .part(
                        "xl/workbook.xml",
                        "<workbook "
                                + NS
                                + "><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\""
                                + RELS
                                + "\">"
                                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                                + "</Relationships>");
    }

    private static String row(int number) {
        return "<row r=\""
                + (number + 1)
                + "\"><c r=\"A"
                + (number + 1)
                + "\"><v>"
                + number * 7919L
                + "</v></c></row>";
    }

    private static String wideRow(int number) {
        return "<row>"
                + IntStream.range(0, 21)
                        .mapToObj(column -> "<c><v>" + (number * 31 + column) * 7919 % 99_991)
                        .collect(Collectors.joining("</v></c>"))
                + "</v></c></row>";
    }

    private static String laughs() {
        return IntStream.range(0, 10)
                .mapToObj(level ->
                        "<!ENTITY l"
                                + level
                                + " \""
                                + (level == 0 ? "ha" : ("&l" + (level - 1) + ";").repeat(10))
                                + "\">")
                .collect(Collectors.joining());
    }

    /// Many bytes that shrink, but not to less than a hundredth.
    private static byte[] dull(int length) {
        var content = new byte[length];
        var random = new Random(1);
        for (var at = 0; at + 64 < content.length; at += 1_500) {
            var letters = new byte[32];
            random.nextBytes(letters);
            System.arraycopy(letters, 0, content, at, letters.length);
        }
        return content;
    }
}
