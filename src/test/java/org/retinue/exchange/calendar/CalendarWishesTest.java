package org.retinue.exchange.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a calendar does not say is read as somebody says; what it says, nobody can say otherwise.
class CalendarWishesTest {

    private static final Map<CharacterSet, String> TITLES =
            Map.ofEntries(
                    Map.entry(CharacterSet.UTF_8, "前海 Café عبد"),
                    Map.entry(CharacterSet.SIMPLIFIED_CHINESE, "前海管理局会谈"),
                    Map.entry(CharacterSet.TRADITIONAL_CHINESE, "與香港貿易發展局會談"),
                    Map.entry(CharacterSet.WESTERN, "Café Zoë à Besançon"),
                    Map.entry(CharacterSet.CENTRAL_EUROPEAN, "Łódź a Příbram"),
                    Map.entry(CharacterSet.CYRILLIC, "Переговоры в порту"),
                    Map.entry(CharacterSet.GREEK, "Συνομιλίες στο λιμάνι"),
                    Map.entry(CharacterSet.TURKISH, "İş görüşmesi, Beşiktaş"),
                    Map.entry(CharacterSet.HEBREW, "שיחות בנמל"),
                    Map.entry(CharacterSet.ARABIC, "محادثات في الميناء"),
                    // Marks stand behind their letters there.
                    Map.entry(CharacterSet.VIETNAMESE, "\u0110a\u0300 La\u0323t"),
                    Map.entry(CharacterSet.THAI, "การเจรจาที่ท่าเรือ"),
                    Map.entry(CharacterSet.JAPANESE, "港湾局との会談、能力表"),
                    Map.entry(CharacterSet.KOREAN, "항만 회담"));

    private static String event(String title, String zone) {
        return Broken.calendar(
                """
                BEGIN:VEVENT
                UID:a
                DTSTART%s:20260327T100000
                DTEND%s:20260327T110000
                SUMMARY:%s
                END:VEVENT
                """
                        .formatted(zone, zone, title.replace(",", "\\,")));
    }

    private static byte[] written(String title, Charset charset) {
        return event(title, ";TZID=Asia/Shanghai").getBytes(charset);
    }

    private static CalendarWishes in(CharacterSet letters) {
        return new CalendarWishes(Optional.of(letters), Map.of());
    }

    private static CalendarWishes meaning(String zone, String place) {
        return new CalendarWishes(Optional.empty(), Map.of(zone, ZoneId.of(place)));
    }

    private static String titleOf(CalendarFile file) {
        return CalendarFilesTest.imported(file).rows().getFirst().title();
    }

    private static String title(CharacterSet letters) {
        return Objects.requireNonNull(TITLES.get(letters));
    }

    private static List<Flaw> flaws(CalendarFile file) {
        return file.remarks().stream().map(Remark::flaw).toList();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UTF_8")
    void eachCharacterSetIsReadWhereItIsSaid(CharacterSet letters) {
        var file = CalendarFile.read(written(title(letters), letters.charset()));
        assertEquals(List.of(Flaw.ENCODING), flaws(file));
        var again = file.with(in(letters));
        assertEquals(title(letters), titleOf(again));
        assertEquals(letters.charset().name(), again.encoding());
        assertEquals(Optional.of(letters), again.doubtfulEncoding());
        assertEquals(
                List.of(new Remark(0, Flaw.ENCODING, letters.charset().name())), again.remarks());
    }

    /// A file, what is said of it, in which letters it is read then, and whether that is doubtful.
    @SuppressWarnings("ArrayRecordComponent") // It is read once, never compared.
    record Case(String name, byte[] file, CharacterSet said, String read, boolean asked) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> files() {
        var text = title(CharacterSet.UTF_8);
        return Stream.of(
                new Case("UTF-8", written(text, UTF_8), CharacterSet.CYRILLIC, "UTF-8", false),
                new Case(
                        "plain letters only",
                        written("Talks", UTF_8),
                        CharacterSet.JAPANESE,
                        "UTF-8",
                        false),
                new Case(
                        "UTF-8 with a mark",
                        ("\uFEFF" + event(text, "")).getBytes(UTF_8),
                        CharacterSet.KOREAN,
                        "UTF-8",
                        false),
                new Case(
                        "UTF-16",
                        ("\uFEFF" + event(text, "")).getBytes(Charset.forName("UTF-16LE")),
                        CharacterSet.SIMPLIFIED_CHINESE,
                        "UTF-16LE",
                        false),
                new Case(
                        "Big5",
                        written("會談", Charset.forName("Big5")),
                        CharacterSet.TRADITIONAL_CHINESE,
                        "Big5",
                        true));
    }

    @ParameterizedTest
    @MethodSource("files")
    void onlyWhatIsNeitherMarkedNorUtf8IsReadAsSomebodySays(Case one) {
        var file = CalendarFile.read(one.file(), in(one.said()));
        assertEquals(one.read(), file.encoding());
        assertEquals(one.asked(), file.doubtfulEncoding().isPresent());
        assertEquals(one.asked() ? List.of(Flaw.ENCODING) : List.of(), flaws(file));
    }

    /// One letter in a hundred may be broken in a file of UTF-8: who says so loses that one only.
    @Test
    void lettersThatTheChosenSetHasNotStandAsMissingAndAreTold() {
        var broken = event("Talks at the harbour, ?", "").getBytes(UTF_8);
        broken[new String(broken, UTF_8).indexOf('?')] = (byte) 0xC3;
        var file = CalendarFile.read(broken, in(CharacterSet.UTF_8));
        assertEquals("Talks at the harbour, \uFFFD", titleOf(file));
        assertEquals(List.of(Flaw.ENCODING, Flaw.LETTERS_MISSING), flaws(file));
    }

    /// Bytes are put together before they become letters, whichever letters those are.
    @Test
    void aFoldWithinALetterSpoilsItInNoCharacterSet() {
        for (var letters : List.of(CharacterSet.TRADITIONAL_CHINESE, CharacterSet.JAPANESE)) {
            var file = Written.everywhere(written(title(letters), letters.charset()));
            assertEquals(title(letters), titleOf(CalendarFile.read(file, in(letters))));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCharacterSetGoesByAnyOfItsNames(String name, Optional<CharacterSet> meant) {
        assertEquals(meant, CharacterSet.named(name));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                named("gb18030", CharacterSet.SIMPLIFIED_CHINESE),
                named("BIG5", CharacterSet.TRADITIONAL_CHINESE),
                named("cp1251", CharacterSet.CYRILLIC),
                named("utf-8", CharacterSet.UTF_8),
                named("sjis", CharacterSet.JAPANESE),
                Arguments.of("UTF-16", Optional.empty()),
                Arguments.of("Klingon", Optional.empty()));
    }

    private static Arguments named(String name, CharacterSet meant) {
        return Arguments.of(name, Optional.of(meant));
    }

    /// A name of a zone as it stands in the file, its explanation there, what is said of `Ours`,
    /// which zones are asked for, and when the event is in Shanghai.
    record Clocks(String written, String explained, String said, List<String> asked, String read) {
        @Override
        public String toString() {
            return written + " " + explained + " " + said;
        }
    }

    private static final String FIVE_AND_A_HALF =
            """
            BEGIN:VTIMEZONE
            TZID:Ours
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:+0530
            TZOFFSETTO:+0530
            END:STANDARD
            END:VTIMEZONE
            """;

    private static final String NOTHING =
            """
            BEGIN:VTIMEZONE
            TZID:Ours
            END:VTIMEZONE
            """;

    static Stream<Clocks> zones() {
        var ours = List.of("Ours");
        return Stream.of(
                new Clocks("Ours", "", "Asia/Shanghai", ours, "2026-03-27T10:00"),
                new Clocks("Ours", "", "Africa/Lusaka", ours, "2026-03-27T16:00"),
                new Clocks("Ours", "", "America/New_York", ours, "2026-03-27T22:00"),
                new Clocks("\"Ours\"", "", "Africa/Lusaka", ours, "2026-03-27T16:00"),
                new Clocks("Ours", NOTHING, "Africa/Lusaka", ours, "2026-03-27T16:00"),
                new Clocks("Ours", FIVE_AND_A_HALF, "Africa/Lusaka", List.of(), "2026-03-27T12:30"),
                new Clocks("Theirs", "", "Africa/Lusaka", List.of("Theirs"), "2026-03-27T10:00"),
                new Clocks("Europe/Berlin", "", "Africa/Lusaka", List.of(), "2026-03-27T17:00"),
                new Clocks(
                        "China Standard Time", "", "Africa/Lusaka", List.of(), "2026-03-27T10:00"),
                new Clocks("\"GMT+02:00\"", "", "Africa/Lusaka", List.of(), "2026-03-27T16:00"),
                new Clocks("", "", "Africa/Lusaka", List.of(), "2026-03-27T10:00"));
    }

    @ParameterizedTest
    @MethodSource("zones")
    void aZoneThatNobodyKnowsIsAskedForAndMeansWhatIsSaid(Clocks clocks) {
        var parameter = clocks.written().isEmpty() ? "" : ";TZID=" + clocks.written();
        var text =
                event("Talks", parameter)
                        .replace(
                                "BEGIN:VEVENT",
                                clocks.explained().replace("\n", "\r\n") + "BEGIN:VEVENT");
        var file = CalendarFile.read(text.getBytes(UTF_8));
        assertEquals(clocks.asked(), file.unknownZones());
        var again = file.with(meaning("Ours", clocks.said()));
        assertEquals(clocks.asked(), again.unknownZones(), "an answer is no knowledge");
        var moment = CalendarFilesTest.imported(again).rows().getFirst().item().moment();
        assertEquals(clocks.read(), CalendarFilesTest.when(moment).replaceFirst("/.*", ""));
    }

    @Test
    void whatWasAssumedIsTold() {
        var text = event("Talks", ";TZID=Ours").getBytes(UTF_8);
        assertEquals(
                List.of(new Remark(6, Flaw.UNKNOWN_ZONE, "Ours")),
                CalendarFile.read(text).remarks());
        assertEquals(
                List.of(new Remark(6, Flaw.ZONE_SAID, "Africa/Lusaka (Ours)")),
                CalendarFile.read(text, meaning("Ours", "Africa/Lusaka")).remarks());
    }

    /// The clocks of New York change on the second Sunday of March, those of the file do with them.
    @Test
    void whatRepeatsFollowsTheClocksThatWereSaid() {
        var text =
                event("Call", ";TZID=Ours")
                        .replace("20260327T", "20260305T")
                        .replace("SUMMARY", "RRULE:FREQ=WEEKLY;COUNT=5\r\nSUMMARY");
        var file = CalendarFile.read(text.getBytes(UTF_8), meaning("Ours", "America/New_York"));
        assertEquals(
                List.of("2026-03-26T22:00/23:00", "2026-04-02T22:00/23:00"),
                CalendarFilesTest.imported(file).rows().stream()
                        .map(row -> CalendarFilesTest.when(row.item().moment()))
                        .toList());
    }

    @Test
    void aNewTourIsCalledInTheLettersThatWereSaidAndLiesInTheZone() {
        var text =
                event("會談", ";TZID=Ours")
                        .replace("VERSION:2.0", "VERSION:2.0\r\nX-WR-CALNAME:香港貿易發展局");
        var file = CalendarFile.read(text.getBytes(CharacterSet.TRADITIONAL_CHINESE.charset()));
        var said =
                new CalendarWishes(
                        Optional.of(CharacterSet.TRADITIONAL_CHINESE),
                        Map.of("Ours", ZoneId.of("Asia/Hong_Kong")));
        var tour = NewTour.of(file.with(said), "", ZoneId.of("Asia/Shanghai")).orElseThrow();
        assertEquals(List.of("香港貿易發展局"), List.copyOf(tour.heading().title().forms().values()));
        assertEquals(ZoneId.of("Asia/Hong_Kong"), tour.zone());
    }
}
