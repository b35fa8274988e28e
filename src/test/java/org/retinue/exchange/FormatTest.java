package org.retinue.exchange;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files are told by what they begin like.
class FormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    %PDF-1.7 and more                          | PAPER
                    {"format": "retinue-pack"}                 | PACK
                    {"days": [{"payload": 1}], "x": "payload"} | PACK
                    {"tour": {"ciphertext": "x"}               | PACK
                    {                                          | PACK
                    [[[[                                       | PACK
                    {"signatures": [], "payload": "e30"}       | ENVELOPE
                    {"a": "\\"", "ciphertext" : "e30"}         | ENVELOPE
                    eyJhbGciOiJFZERTQSJ9.e30.c2ln              | ENVELOPE
                    eyJhbGciOiJkaXIifQ..aXY.Y3Q.dGFn           | ENVELOPE
                    eyJhbGciOiJFZERTQSJ9 is how some begin     | TABLE
                    BEGIN:VCALENDAR                            | CALENDAR
                    begin:vcalendar                            | CALENDAR
                    Name,Title                                 | TABLE
                    姓名\t职务                                  | TABLE
                    <html><body><TABLE><tr><td>1               | TABLE
                    <html><body>Hello                          | UNKNOWN
                    <?xml version="1.0"?><Workbook/>           | UNKNOWN
                    """)
    void aFileIsWhatItBeginsLike(String content, Format format) {
        assertEquals(format, Format.of(content.getBytes(UTF_8)));
        if (format != Format.PAPER) {
            assertEquals(format, Format.of(("\ufeff" + content).getBytes(UTF_8)), "marked");
            assertEquals(format, Format.of(content.getBytes(UTF_16)), "UTF-16 with its mark");
            assertEquals(format, Format.of(("\r\n " + content).getBytes(UTF_8)), "blank lines");
        }
    }

    @Test
    void chineseTextIsATableInItsOwnCharacterSetsToo() {
        for (var charset : new String[] {"GB18030", "Big5", "UTF-16LE"}) {
            assertEquals(
                    Format.TABLE,
                    Format.of("Name,姓名\n1,王芳".getBytes(Charset.forName(charset))),
                    charset);
        }
    }

    @Test
    void aWorkbookIsAnArchiveOrOneOfTheOldKind() {
        assertEquals(Format.WORKBOOK, Format.of(new byte[] {'P', 'K', 3, 4, 20}));
        assertEquals(Format.WORKBOOK, Format.of(new byte[] {'P', 'K', 5, 6}));
        assertEquals(
                Format.WORKBOOK,
                Format.of(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}));
    }

    @Test
    void nothingAndAnythingElseIsUnknown() {
        assertEquals(Format.UNKNOWN, Format.of(new byte[0]));
        assertEquals(Format.UNKNOWN, Format.of(" \r\n".getBytes(UTF_8)));
        assertEquals(Format.UNKNOWN, Format.of("\ufeff".getBytes(UTF_16LE)));
        assertEquals(
                Format.UNKNOWN, Format.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26}));
        assertEquals(Format.UNKNOWN, Format.of(new byte[] {1}));
    }
}
