package org.retinue.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.exchange.table.TableFile.Read;

/// Tables written as text: how they are written is found out.
class TextTablesTest {

    private static final String CHINESE =
            """
            序号,姓名,职务,单位
            1,王芳,副司长,贸易与工业部
            2,李伟,处长,外事办公室
            3,阿卜杜勒·拉希德,大使,驻华使馆
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "GB18030", "GBK", "Big5"})
    void chineseIsReadInAnyOfItsCharacterSets(String charset) {
        var written = charset.equals("Big5") ? traditional() : CHINESE;
        assertEquals(
                rows(written.getBytes(UTF_8)), rows(written.getBytes(Charset.forName(charset))));
        assertEquals(
                rows(written.getBytes(UTF_8)),
                rows(("\ufeff" + written).getBytes(UTF_8)),
                "with a mark");
    }

    private static String traditional() {
        return """
        序號,姓名,職務,單位
        1,陳大文,部長,貿易及工業部
        2,李小龍,處長,外交部禮賓處
        3,黃美玲,大使,駐華使館
        """;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    windows-1252 | Name;Titel;Ort\\nJosé Müller;Geschäftsführer;Zürich\\nFrançois Lefèvre;Député;Orléans\\nJürgen Groß;Präsident;Köln
                    windows-1250 | Jméno;Funkce;Město\\nŘehoř Dvořák;ředitel;Plzeň\\nJiří Šťastný;náměstek ministra;Brno\\nŽaneta Křížová;tlumočnice;Ústí
                    windows-1251 | Имя;Должность;Город\\nИван Петров;Министр торговли;Москва\\nАнна Сидорова;Переводчик;Казань\\nОлег Волков;Посол;Минск
                    windows-1256 | الاسم;المنصب;المدينة\\nمحمد الراشد;وزير التجارة;الرياض\\nفاطمة حسن;مترجمة;عمان\\nخالد العلي;سفير;دمشق
                    """)
    void lettersOfWindowsAreFoundOut(String charset, String written) {
        var text = written.replace("\\n", "\n");
        assertEquals(rows(text.getBytes(UTF_8)), rows(text.getBytes(Charset.forName(charset))));
    }

    /// A few Chinese names among much English.
    @Test
    void aLittleChineseAmongEnglishIsFound() {
        var text =
                "Name,Name in Chinese,Title,Organisation\n"
                        + "Kwame Mensah,夸梅,Minister,Ministry of Trade and Industry\n".repeat(3)
                        + "Wang Fang,王芳,Deputy Director,Foreign Affairs Office\n";
        assertEquals(rows(text.getBytes(UTF_8)), rows(text.getBytes(Charset.forName("GB18030"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    a,b,c;d\\n1,2,3                                      ~ ,
                    a;b;c,d\\n1;2;3                                      ~ ;
                    a|b|c\\n1|2|3,4                                      ~ |
                    List of delegates, 3 November\\n;;\\nName;Title;Room\\nA, B;C;1 ~ ;
                    Name,Title\\n"Mensah; K; A",x\\n"Owusu; B; C",y       ~ ,
                    """)
    void theSeparatorIsFoundOut(String text, char separator) {
        assertEquals(separator, TextTables.separator(text.replace("\\n", "\n")));
    }

    @Test
    void theSeparatorThatIsSaidCounts() {
        assertEquals(List.of(List.of("a,b", "c")), rows("sep=;\r\na,b;c\r\n".getBytes(UTF_8)));
    }

    @Test
    void rowsKeepTheirNumbers() {
        assertEquals(
                List.of(List.of("a", "b"), List.of("", ""), List.of("c", "d")),
                rows("a,b\n\nc,d\n".getBytes(UTF_8)));
    }

    @Test
    void whatLooksLikeAFormulaIsKept() {
        var rows = rows("Name,Phone,Handle\n-Al-Rashid,+86 755,@office\n".getBytes(UTF_8));
        assertEquals(List.of("-Al-Rashid", "+86 755", "@office"), rows.get(1));
    }

    @Test
    void aTableInHtmlIsReadWhateverTheFileIsCalled() {
        assertEquals(
                List.of(List.of("Name", "Title"), List.of("Mensah", "Minister")),
                rows(
                        "<html><table><tr><td>Name<td>Title<tr><td>Mensah<td>Minister</table>"
                                .getBytes(UTF_8)));
    }

    private static List<List<String>> rows(byte[] file) {
        return TableFile.read(file) instanceof Read(var tables)
                ? tables.getFirst().table().rows().stream()
                        .map(row -> row.stream().map(Table.Cell::text).toList())
                        .toList()
                : List.of();
    }
}
