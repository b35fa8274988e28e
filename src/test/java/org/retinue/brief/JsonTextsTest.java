package org.retinue.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is JSON is read as JSON, and then refused because it is no pack; what is none is refused as
/// such; and where readers differ, the answer is a refusal and nothing else.
class JsonTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                " \t\r\n[ ] ",
                "[[], [[]]]",
                "{\"a\":[]}",
                "{\"\":0}",
                "{\"a\":\"b\",\"c\":\"b\"}",
                "null",
                "true",
                "\"\"",
                "-0",
                "[1e22]",
                "[1E+2]",
                "[1.5e-7]",
                "[-0.0]",
                "[9007199254740993]",
                "[123456789012345678901234567890]",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "\"\\u0041\\u00e9\\u6df1\"",
                "\"\\ud834\\udd1e\"",
                "\"\uD834\uDD1E\"",
                "\"\u007f\u2028\u2029\"",
                "\"\\u0000\"",
                "\ufeff{}"
            })
    void whatIsJsonIsRead(String text) {
        assertEquals(Reason.WRONG_FORMAT, reason(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1,,2]",
                "[1]]",
                "[1}",
                "{\"a\" 1}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1}}",
                "[01]",
                "[+1]",
                "[.5]",
                "[1.]",
                "[1e]",
                "[0x1F]",
                "[NaN]",
                "[Infinity]",
                "[-Infinity]",
                "[True]",
                "[nul]",
                "[undefined]",
                "\"\\x41\"",
                "\"\\u12G4\"",
                "\"a\nb\"",
                "\"a\tb\"",
                "[\"a\"\u0000]",
                "// note\n[]",
                "[1/* note */]",
                "# note\n[]",
                "\u00a0[]",
                "[\u3000]",
                "[“a”]",
                "<a/>",
                "[] x",
                "*"
            })
    void whatIsNoJsonIsRefusedAsSuch(String text) {
        assertEquals(Reason.NOT_JSON, reason(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[",
                "{",
                "[1",
                "[1,",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "\"a",
                "\""
            })
    void whatEndsTooEarlyIsToldSo(String text) {
        assertEquals(Reason.ENDS_EARLY, reason(text), text);
    }

    /// Readers differ in these; here they are refused, whatever for.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1e99999]",
                "[-1e99999]",
                "[1e-99999]",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,\"\\u0061\":2}",
                "\"\\ud800\"",
                "\"\\udd1e\\ud834\"",
                "\ufeff\ufeff{}",
                "[1.7976931348623157e309]"
            })
    void whereReadersDifferItIsRefused(String text) {
        assertNotEquals(Reason.UNREADABLE, reason(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22ff22",
                "22c3 22",
                "22c0af22",
                "22e0808022",
                "22eda08022",
                "22f4908080 22",
                "22f8888080 8022",
                "fffe7b007d00",
                "feff007b007d",
                "22818122"
            })
    void whatIsNotUtf8IsRefusedAsSuch(String hex) {
        var bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertEquals(Reason.NOT_UTF8, reason(bytes), hex);
    }

    /// The last that is read, and the first that is not.
    @ParameterizedTest
    @CsvSource({
        "levels, 64, 65",
        "letters, 1000000, 1000001",
        "name, 256, 257",
        "digits, 1000, 1001",
        "tokens, 1999998, 1999999",
        "bytes, 50000000, 50000001"
    })
    void theLimitsAreExact(String what, int most, int tooMany) {
        assertEquals(Reason.WRONG_FORMAT, reason(text(what, most)), what);
        assertEquals(
                what.equals("bytes") ? Reason.TOO_LARGE : Reason.BEYOND_LIMITS,
                reason(text(what, tooMany)),
                what);
    }

    private static String text(String what, int many) {
        return switch (what) {
            case "levels" -> "[".repeat(many) + "]".repeat(many);
            case "letters" -> "\"" + "x".repeat(many) + "\"";
            case "name" -> "{\"" + "n".repeat(many) + "\":0}";
            case "digits" -> "[" + "1".repeat(many) + "]";
            case "tokens" -> "[" + "0,".repeat(many - 1) + "0]";
            case "bytes" -> "[" + " ".repeat(many - 2) + "]";
            default -> throw new AssertionError(what);
        };
    }

    private static Reason reason(String text) {
        return reason(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reason reason(byte[] document) {
        return switch (Packs.read(document)) {
            case Reading.Refused(var problems) -> problems.getFirst().reason();
            case Reading.Accepted _ -> throw new AssertionError("taken as a pack");
        };
    }
}
