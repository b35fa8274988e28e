package org.retinue.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of documents that are no packs. The approved pack is spoiled in one place, and
/// every problem that is then named is compared.
class BadPacksTest {

    private static final String GOOD = Samples.document();
    private static final String HEAD = "{\"format\": \"retinue-pack\", \"version\": 1, ";

    /// Each line: what is replaced in the pack, by what, and which problems are then found.
    @ParameterizedTest(name = "{index} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "format": "retinue-pack" | "format": "retinue-library" | /format WRONG_FORMAT retinue-pack
                    "format": "retinue-pack" | "format": null              | /format WRONG_FORMAT retinue-pack
                    "format": "retinue-pack", | ``                         | /format WRONG_FORMAT retinue-pack
                    "version": 1           | "version": 2                  | /version NEWER_VERSION
                    "version": 1           | "version": 99999999999999999999999 | /version NEWER_VERSION
                    "version": 1           | "version": 0                  | /version NOT_ONE_OF 1
                    "version": 1           | "version": -7                 | /version NOT_ONE_OF 1
                    "version": 1           | "version": "1"                | /version NOT_ONE_OF 1
                    "version": 1,          | ``                            | /version MISSING
                    "version": 1           | "version": 1.0                | /version NOT_A_WHOLE_NUMBER

                    "vehicles": [⏎        | "version": 1, "vehicles": [⏎ | /version DUPLICATE_FIELD
                    "seats": 4             | "seats": 4, "seats": 5        | /vehicles/0/seats DUPLICATE_FIELD
                    "seats": 4             | "seats": null                 | /vehicles/0/seats WRONG_TYPE integer
                    "seats": 4             | "seats": "4"                  | /vehicles/0/seats WRONG_TYPE integer
                    "seats": 4             | "seats": [4]                  | /vehicles/0/seats WRONG_TYPE integer
                    "seats": 4             | "seats": 0                    | /vehicles/0/seats OUT_OF_RANGE
                    "seats": 4             | "seats": 2147483648           | /vehicles/0/seats OUT_OF_RANGE
                    "seats": 4             | "seats": 99999999999999999999 | /vehicles/0/seats OUT_OF_RANGE
                    "seats": 4             | "seats": 4.5                  | /vehicles/0/seats NOT_A_WHOLE_NUMBER
                    "seats": 4             | "seats": 1e999999999          | /vehicles/0/seats NOT_A_WHOLE_NUMBER
                    "seats": 4             | "seats": NaN                  | /vehicles/0/seats NOT_JSON 255 19
                    "seats": 4             | "wheels": 4                   | /vehicles/0/seats MISSING, /vehicles/0/wheels UNKNOWN_FIELD

                    "id": "visit"          | "id": "Visit"                 | /items/0/id NOT_AN_ID
                    "id": "visit"          | "id": "visit\\n"              | /items/0/id NOT_AN_ID
                    "id": "visit"          | "id": ""                      | /items/0/id NOT_AN_ID
                    "id": "visit"          | "id": "flight"                | /items/2/id DUPLICATE_ID
                    "kind": "banquet"      | "kind": "feast"               | /items/1/kind NOT_ONE_OF company-visit, zone-tour, laboratory-visit, exhibition-tour, port-visit, courtesy-call, talks, signing, forum, speech, banquet, working-meal, reception, show, sightseeing, group-photo, press, rest, arrival, departure, welcome-ceremony, wreath-laying, other
                    "kind": "banquet",     | ``                            | /items/1/kind MISSING
                    "type": "leg"          | "type": "engagement"          | /items/2/mode NOT_HERE, /items/2/from NOT_HERE, /items/2/to NOT_HERE, /items/2/endZone NOT_HERE, /items/2/cars NOT_HERE, /items/2/kind MISSING
                    "moment": "pooled"     | "moment": "timed"             | /items/3/position NOT_HERE, /items/3/minutes NOT_HERE, /items/3/start MISSING, /items/3/end MISSING, /items/3/zone MISSING
                    "moment": "pooled"     | "moment": "soon"              | /items/3/moment NOT_ONE_OF timed, to-be-confirmed, pooled
                    "tracks": ["spouse"]   | "tracks": []                  | /items/2/tracks EMPTY
                    "tracks": ["spouse"]   | "tracks": ["spouse", "spouse"] | /items/2/tracks REPEATED
                    "tracks": ["spouse"]   | "tracks": "spouse"            | /items/2/tracks WRONG_TYPE array
                    "site": "example-works", | ``                          | /items/0/site MISSING
                    "en": "Battery hall"   | "en": " \\t"                  | /items/0/title/en EMPTY
                    "en": "Battery hall"   | "en": ""                      | /items/0/title/en EMPTY
                    "en": "Battery hall"   | "en": "half \\ud83d"          | /items/0/title/en BROKEN_CHARACTER
                    "en": "Battery hall"   | "EN": "Battery hall"          | /items/0/title/EN NOT_A_LANGUAGE
                    "en": "Battery hall"   | "English!": "Battery hall"    | /items/0/title/English! NOT_A_LANGUAGE
                    {"en": "Battery hall", "zh": "电池展厅"} | {}           | /items/0/title EMPTY
                    {"en": "Battery hall", "zh": "电池展厅"} | "Hall"       | /items/0/title WRONG_TYPE object
                    "officer": "Lin Yue"   | "officer": ""                 | /tour/officer EMPTY
                    "country": "ZM"        | "country": "zm"               | /delegation/country NOT_A_COUNTRY
                    "capacity": 120,       | "capacity": 120, "stars": 5,  | /sites/0/stars UNKNOWN_FIELD
                    "2023-09-29": []       | "29.9.2023": []               | /sites/0/hours/exceptions/29.9.2023 NOT_A_DATE
                    "2023-09-29": []       | "2023-02-29": []              | /sites/0/hours/exceptions/2023-02-29 NOT_A_DATE
                    "opens": "20:00"       | "opens": "8pm"                | /sites/0/hours/exceptions/2023-10-07/0/opens NOT_A_TIME_OF_DAY
                    "opens": "20:00"       | "opens": "24:00"              | /sites/0/hours/exceptions/2023-10-07/0/opens NOT_A_TIME_OF_DAY
                    "closes": "00:00"      | "closes": "19:00"             | /sites/0/hours/exceptions/2023-10-07/0/closes CLOSES_TOO_EARLY
                    "at": "2023-09-01T08:30:00Z" | "at": "2023-09-01"      | /made/at NOT_A_DATE_TIME
                    "at": "2023-09-01T08:30:00Z" | "at": "2023-13-01T08:30:00Z" | /made/at NOT_A_DATE_TIME
                    "zone": "Africa/Lusaka"⏎ | "zone": "Africa/Atlantis"⏎ | /sites/2/zone NOT_A_ZONE
                    "sha256": "636a        | "sha256": "636A               | /sha256 NOT_A_HASH

                    "date": "2023-09-15"   | "date": "2023-09-16"          | /days/1/date NOT_THE_NEXT_DAY
                    "date": "2023-09-15"   | "date": "2023-09-31"          | /days/1/date NOT_A_DATE
                    "id": "spouse", "name" | "id": "main", "name"          | /tracks/1/id DUPLICATE_ID, /items/0/tracks/1 UNKNOWN_TRACK, /items/2/tracks/0 UNKNOWN_TRACK
                    "id": "spouse", "name" | "id": "wife", "name"          | /items/0/tracks/1 UNKNOWN_TRACK, /items/2/tracks/0 UNKNOWN_TRACK
                    "track": "main"        | "track": "none"               | /delegation/delegates/0/track UNKNOWN_TRACK
                    "person": "head"       | "person": "tail"              | /delegation/delegates/0/person UNKNOWN_PERSON
                    "delegates": [         | "delegates": [{"person": "head", "role": "press", "track": "main"}, | /delegation/delegates/1/person DUPLICATE_DELEGATE
                    "guests": ["head"]     | "guests": ["head", "tail"]    | /items/0/guests/1 UNKNOWN_PERSON
                    "host": "host"         | "host": "guest"               | /items/0/host UNKNOWN_PERSON
                    "greeters": ["host"]   | "greeters": ["guest"]         | /items/0/greeters/0 UNKNOWN_PERSON
                    "person": "interpreter" | "person": "nobody"           | /items/0/assignments/0/person UNKNOWN_PERSON
                    "vehicles": ["car-1"]  | "vehicles": ["car-2"]         | /items/0/vehicles/0 UNKNOWN_VEHICLE
                    "room": "hall"         | "room": "attic"               | /items/0/room UNKNOWN_ROOM
                    "to": "lusaka-airport" | "to": "nowhere"               | /items/2/to UNKNOWN_SITE, /items/2/endZone WRONG_ZONE Asia/Shanghai, /items/2/end WRONG_OFFSET +08:00
                    "within": "hi-tech-park" | "within": "nowhere"         | /sites/0/within UNKNOWN_SITE
                    "within": "hi-tech-park" | "within": "example-works"   | /sites/0/within WITHIN_ITSELF
                    "id": "host", "name"   | "id": "head", "name"          | /people/2/id DUPLICATE_ID, /sites/0/contacts/0 UNKNOWN_PERSON, /items/0/host UNKNOWN_PERSON, /items/0/greeters/0 UNKNOWN_PERSON, /items/0/signatures/0/host UNKNOWN_PERSON
                    "id": "hall", "name": {"en": "Hall", "zh": "展厅"}, "capacity": 40} | "id": "hall", "name": {"en": "Hall"}}, {"id": "hall", "name": {"en": "Hall"}} | /sites/0/rooms/1/id DUPLICATE_ID
                    "contacts": ["host",   | "contacts": ["nobody",        | /sites/0/contacts/0 UNKNOWN_PERSON
                    "contacts": ["host",   | "contacts": ["caller",        | /sites/0/contacts REPEATED
                    "id": "plan"           | "id": "gifts"                 | /tour/tasks/1/id DUPLICATE_ID
                    "due": "2023-09-11"    | "due": "Monday"               | /tour/tasks/0/due NOT_A_DATE
                    "order": "by-rank"     | "order": "by-height"          | /delegation/precedence/order NOT_ONE_OF by-hand, by-rank, diplomatic, alphabetical, by-arrival
                    "needs": ["prayer",    | "needs": ["pray",             | /delegation/delegates/0/needs/0 NOT_ONE_OF prayer, fasting, little-walking, wheelchair, medical-care
                    "needs": ["prayer",    | "needs": ["little-walking",   | /delegation/delegates/0/needs REPEATED
                    "importance": "essential" | "importance": "high"       | /items/0/importance NOT_ONE_OF essential, important, useful
                    "minutes": 120         | "minutes": 0                  | /items/1/minutes OUT_OF_RANGE
                    "minutes": 120         | "minutes": 10081              | /items/1/minutes OUT_OF_RANGE
                    22.5431, 114.0579      | 22.5431,114.0579              | /sites/0/position NOT_A_POSITION
                    22.5431, 114.0579      | 92.5431, 114.0579             | /sites/0/position NOT_A_POSITION
                    22.5431, 114.0579      | 22.54310, 114.0579            | /sites/0/position NOT_A_POSITION
                    "walkingMinutes": 25   | "walkingMinutes": 1441        | /sites/0/conditions/walkingMinutes OUT_OF_RANGE
                    "visitorListDays": 3   | "visitorListDays": 367        | /sites/0/conditions/visitorListDays OUT_OF_RANGE
                    "level": 4             | "level": 9                    | /people/1/rank/level OUT_OF_RANGE
                    "rank": {"level": 4}   | "rank": {}                    | /people/1/rank EMPTY
                    "baggage": 3           | "baggage": -1                 | /vehicles/0/baggage OUT_OF_RANGE
                    "pack": "china-2013"   | "pack": " "                   | /tour/rules/pack EMPTY
                    "T-12": "off"          | " ": "off"                    | /tour/rules/numbers/  EMPTY
                    "T-12": "off"          | "T-12": ""                    | /tour/rules/numbers/T-12 EMPTY
                    "rule": "T-7",         | ``                            | /tour/waivers/0/rule MISSING
                    "on": "2023-09-10"     | "on": "Sunday"                | /tour/waivers/0/on NOT_A_DATE
                    "minute": -15          | "minute": -1441               | /items/0/runOfShow/0/minute OUT_OF_RANGE
                    "minute": 0, "what": {"en": "Cars stop at the gate", "zh": "车队抵达门口"} | "minute": 0 | /items/0/runOfShow/1/what MISSING
                    "type": "leg"          | "type": "leg", "brief": {"en": "x"}, "runOfShow": [] | /items/2/brief NOT_HERE, /items/2/runOfShow NOT_HERE
                    "hotel": "hi-tech-park" | "hotel": "nowhere"           | /tour/stays/0/hotel UNKNOWN_SITE
                    "people": ["head"]     | "people": ["head", "tail"]    | /tour/stays/0/people/1 UNKNOWN_PERSON
                    "people": ["head"]     | "people": ["head", "head"]    | /tour/stays/0/people REPEATED
                    "until": "2023-09-15"  | "until": "2023-09-14"         | /tour/stays/0/until LEAVES_TOO_EARLY
                    "class": "suite"       | "class": "cell"               | /tour/stays/0/class NOT_ONE_OF grand-suite, suite, single, double, working
                    "stays": [             | "stays": [{"id": "suite", "hotel": "hi-tech-park", "class": "double", "from": "2023-09-14", "until": "2023-09-15"}, | /tour/stays/1/id DUPLICATE_ID
                    "recipient": "head"    | "recipient": "nobody"         | /tour/gifts/0/recipient UNKNOWN_PERSON
                    "item": "dinner"       | "item": "supper"              | /tour/gifts/0/item UNKNOWN_ITEM
                    "value": 350           | "value": -1                   | /tour/gifts/0/value OUT_OF_RANGE
                    "gifts": [             | "gifts": [{"id": "vase", "what": {"en": "x"}, "direction": "to-guests", "handover": "in-public"}, | /tour/gifts/1/id DUPLICATE_ID
                    "driver": "caller"     | "driver": "nobody"            | /items/2/cars/0/driver UNKNOWN_PERSON
                    "passengers": ["head"] | "passengers": ["tail"]        | /items/2/cars/0/passengers/0 UNKNOWN_PERSON
                    "passengers": ["head"] | "passengers": ["head", "head"] | /items/2/cars/0/passengers REPEATED
                    "cars": [              | "cars": [{"vehicle": "car-2"}, | /items/2/cars/0/vehicle UNKNOWN_VEHICLE
                    "cars": [              | "cars": [{"vehicle": "car-1"}, | /items/2/cars/1/vehicle DUPLICATE_CAR
                    "seatsAtTable": 10     | "seatsAtTable": 1             | /items/1/seating/seatsAtTable OUT_OF_RANGE
                    "seatsAtTable": 10     | "seatsAtTable": 41            | /items/1/seating/seatsAtTable OUT_OF_RANGE
                    "seats": [             | "seats": [{"table": 2, "number": 1, "person": "head"}, | /items/1/seating/seats/1/person SEATED_TWICE
                    "seats": [             | "seats": [{"table": 0, "number": 0, "person": "host"}, | /items/1/seating/seats/0/table OUT_OF_RANGE, /items/1/seating/seats/0/number OUT_OF_RANGE
                    "seats": [             | "seats": [{"table": 1, "number": 1, "person": "nobody"}, | /items/1/seating/seats/0/person UNKNOWN_PERSON
                    "contains": ["shellfish", | "contains": ["shells",    | /items/1/menu/dishes/0/contains/0 NOT_ONE_OF pork, beef, meat, fish, shellfish, egg, dairy, gluten, nuts, alcohol, not-halal, not-kosher
                    "costAHead": 300       | "costAHead": -1               | /items/1/menu/costAHead OUT_OF_RANGE
                    "guest": "head"        | "guest": "nobody"             | /items/0/signatures/0/guest UNKNOWN_PERSON
                    "witnesses": ["caller"] | "witnesses": ["nobody"]      | /items/0/signatures/0/witnesses/0 UNKNOWN_PERSON
                    "mode": "plane"        | "mode": "plane", "menu": {"costAHead": 1}, "seating": {"form": "none"}, "signatures": [], "interpreting": "whispered" | /items/2/interpreting NOT_HERE, /items/2/seating NOT_HERE, /items/2/menu NOT_HERE, /items/2/signatures NOT_HERE
                    T09:00:00+08:00        | T09:00:00+09:00               | /items/0/start WRONG_OFFSET +08:00
                    T09:00:00+08:00        | T09:00:00                     | /items/0/start NOT_A_DATE_TIME
                    T09:00:00+08:00        | T25:00:00+08:00               | /items/0/start NOT_A_DATE_TIME
                    T06:40:00+02:00        | T06:40:00+08:00               | /items/2/end WRONG_OFFSET +02:00
                    "endZone": "Africa/Lusaka", | ``                       | /items/2/endZone WRONG_ZONE Africa/Lusaka
                    "endZone": "Africa/Lusaka" | "endZone": "Asia/Shanghai" | /items/2/endZone WRONG_ZONE Africa/Lusaka

                    "en": "Battery hall"   | "en": "Battery hell"          | /sha256 WRONG_HASH 6cf9a1d4f1bcabc696a0e7a2acf3a5099033b67495a539f6de0f973db56e2213
                    "anchored": true       | "anchored": false             | /sha256 WRONG_HASH 6c116e32cf33b07e272fe5f6007716b5acffecba128799fb685a8975de49f359
                    """)
    void everyProblemIsNamedByItsPlace(String from, String to, String expected) {
        var spoiled =
                GOOD.replaceFirst(
                        Pattern.quote(unescaped(from)), Matcher.quoteReplacement(unescaped(to)));
        assertTrue(!spoiled.equals(GOOD), "nothing was spoiled");
        assertEquals(expected, problems(spoiled));
    }

    @Test
    void noMoreIsReadThanAPackMayHave() throws IOException {
        var endless =
                new InputStream() {
                    private long read;

                    @Override
                    public int read() {
                        read++;
                        return ' ';
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        Arrays.fill(into, from, from + length, (byte) ' ');
                        read += length;
                        return length;
                    }
                };
        assertEquals(
                new Reading.Refused(List.of(new Problem("", Reason.TOO_LARGE, List.of("50")))),
                Packs.read(endless));
        assertTrue(endless.read < 60_000_000, "read " + endless.read);
    }

    @Test
    void everyBeginningOfAPackEndsTooEarly() {
        for (var length = 0; length < GOOD.length() - 2; length += 7) {
            var beginning = GOOD.substring(0, length).replaceFirst(" t[rue]*$", " ");
            var found = refusal(Samples.bytes(beginning));
            assertEquals(Reason.ENDS_EARLY, found.getFirst().reason(), () -> found.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                   | ENDS_EARLY
                    Dear colleague,      | NOT_JSON 1 5
                    null                 | WRONG_FORMAT retinue-pack
                    []                   | WRONG_FORMAT retinue-pack
                    17                   | WRONG_FORMAT retinue-pack
                    {}                   | /format WRONG_FORMAT retinue-pack
                    {'format': 1}        | NOT_JSON 1 3
                    {"format": 1,}       | /format NOT_JSON 1 15
                    {"format": 1} {}     | NOT_JSON 1 16
                    """)
    void whatIsNoDocumentAtAll(String document, String expected) {
        assertEquals(expected, problems(document));
    }

    @Test
    void textInAnotherEncodingIsRefused() {
        assertEquals("NOT_UTF8", problems(GOOD.getBytes(StandardCharsets.UTF_16)));
        assertEquals("NOT_UTF8", problems(GOOD.getBytes(Charset.forName("GB18030"))));
        assertEquals("NOT_JSON 1 3", problems(HEAD.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("NOT_UTF8", problems(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'}));
        assertEquals(
                "NOT_UTF8", problems(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}));
    }

    @Test
    void whatIsTooMuchIsNotRead() {
        assertEquals("TOO_LARGE 50", problems(new byte[50_000_001]));
        assertEquals("BEYOND_LIMITS", problems("[".repeat(100_000)).replaceFirst("/0.*/0 ", ""));
        assertEquals("BEYOND_LIMITS", problems("\"" + "x".repeat(1_000_001) + "\""));
        assertEquals("/a BEYOND_LIMITS", problems("{\"a\": " + "1".repeat(1001) + "}"));
        assertEquals("BEYOND_LIMITS", problems("{\"" + "n".repeat(300) + "\": 1}"));
        assertTrue(problems("[" + "0,".repeat(2_000_000) + "0]").endsWith("BEYOND_LIMITS"));
    }

    @Test
    void aTourEndsWithinAYear() {
        var days =
                LocalDate.of(2023, 9, 15)
                        .datesUntil(LocalDate.of(2024, 9, 16))
                        .map(date -> "{\"date\": \"" + date + "\"}")
                        .collect(Collectors.joining(", "));
        assertEquals(
                "/days TOO_MANY 366", problems(GOOD.replace("{\"date\": \"2023-09-15\"}", days)));
    }

    @Test
    void problemsAreCountedBeyondThoseThatAreListed() {
        var some = problems(HEAD + "\"items\": [" + "0,".repeat(99) + "0]}");
        assertEquals(51, some.lines().count() == 1 ? some.split(", ").length : 0);
        assertTrue(some.endsWith("AND_MORE 59"), some);
        var many = problems(HEAD + "\"items\": [" + "0,".repeat(99_999) + "0]}");
        assertTrue(many.endsWith("AND_MORE 1000+"), many);
    }

    /// A name that a stranger chose neither floods the message nor turns its writing around.
    @Test
    void namesInPointersAreShortAndVisible() {
        var name = "a~/\\u202e\\u0000" + "很".repeat(50);
        assertTrue(
                problems(GOOD.replace("\"seats\": 4", "\"seats\": 4, \"" + name + "\": 1"))
                        .startsWith(
                                "/vehicles/0/a~0~1\uFFFD\uFFFD"
                                        + "很".repeat(35)
                                        + "… UNKNOWN_FIELD"));
    }

    private static String unescaped(String cell) {
        return cell.replace("⏎", "\n");
    }

    private static String problems(String document) {
        return problems(Samples.bytes(document));
    }

    private static String problems(byte[] document) {
        return refusal(document).stream().map(BadPacksTest::line).collect(Collectors.joining(", "));
    }

    private static String line(Problem problem) {
        return String.join(
                        " ",
                        Arrays.asList(
                                problem.pointer(),
                                problem.reason().name(),
                                String.join(" ", problem.details())))
                .strip();
    }

    private static List<Problem> refusal(byte[] document) {
        return switch (Packs.read(document)) {
            case Reading.Refused(var problems) -> problems;
            case Reading.Accepted _ -> List.of();
        };
    }
}
