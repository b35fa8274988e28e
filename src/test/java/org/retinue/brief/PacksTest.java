package org.retinue.brief;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.brief.Pack.Made;
import org.retinue.tour.ArbitraryTours;
import org.retinue.tour.Heading;
import org.retinue.tour.Item;
import org.retinue.tour.Moment;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;

class PacksTest {

    @Property(tries = 150)
    void whatIsWrittenIsReadBackEqualAndWrittenTheSame(@ForAll("tours") Tour tour) {
        var pack = new Pack(tour, "Rev 3", Samples.MADE);
        var document = Packs.write(pack);
        assertEquals(new Reading.Accepted(pack), Packs.read(document));
        assertArrayEquals(document, Packs.write(pack));
    }

    @Provide
    Arbitrary<Tour> tours() {
        return ArbitraryTours.tours();
    }

    /// Skipped and repeated hours, seconds, zones with odd offsets of long ago.
    @Property(tries = 150)
    void localTimesComeBackExactly(
            @ForAll("times") LocalDateTime time, @ForAll("zones") String zone) {
        var tour = withTimes(Samples.tour().withZone(ZoneId.of(zone)), time);
        assertEquals(tour, readBack(tour));
    }

    @Provide
    Arbitrary<LocalDateTime> times() {
        return Arbitraries.longs()
                .between(-3_000_000_000L, 3_000_000_000L)
                .map(second -> LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2023-03-26T02:30:00, 2023-03-26T02:30:00+01:00",
        "Europe/Paris, 2023-10-29T02:30:00, 2023-10-29T02:30:00+02:00",
        "Europe/London, 2023-12-01T09:00:00, 2023-12-01T09:00:00Z",
        "Asia/Shanghai, 1890-01-01T00:00:00, 1890-01-01T00:00:00+08:05:43",
        "Pacific/Apia, 2011-12-30T12:00:00, 2011-12-30T12:00:00-10:00",
        "+05:45, 2023-03-26T02:30:00, 2023-03-26T02:30:00+05:45",
    })
    void timesAreWrittenWithTheOffsetOfTheirZone(String zone, String local, String written) {
        var time = LocalDateTime.parse(local);
        var tour = withTimes(Samples.tour().withZone(ZoneId.of(zone)), time);
        var document = text(Packs.write(new Pack(tour, "", Samples.MADE)));
        assertTrue(document.contains("\"start\": \"" + written + "\""), document);
        assertEquals(tour, readBack(tour));
    }

    @Test
    void thePackOfTheSampleIsTheApprovedOne() {
        assertEquals(Samples.document(), text(Packs.write(Samples.pack())));
        assertEquals(
                new Reading.Accepted(Samples.pack()),
                Packs.read(Samples.bytes(Samples.document())));
    }

    /// Fields that came later are absent there, and the hash is what it was.
    @Test
    void aPackFromBeforeTasksBriefsAndContactsIsRead() {
        var before = Samples.before();
        assertEquals(
                new Reading.Accepted(before),
                Packs.read(Samples.bytes(Samples.text("pack-before-tasks.json"))));
        assertEquals(Samples.text("pack-before-tasks.json"), text(Packs.write(before)));
    }

    @Test
    void theHashDependsOnTheContentAlone() {
        var again =
                new Pack(
                        Samples.tour(),
                        "",
                        new Made(Instant.parse("2024-01-01T00:00:00Z"), "", ""));
        var renamed =
                new Pack(
                        Samples.tour()
                                .withHeading(
                                        new Heading(
                                                "",
                                                Text.english("Other"),
                                                Samples.tour().heading().kind(),
                                                "")),
                        "Rev 2",
                        Samples.MADE);
        assertEquals(hash(Packs.write(Samples.pack())), hash(Packs.write(again)));
        assertTrue(!hash(Packs.write(again)).equals(hash(Packs.write(renamed))));
    }

    /// Another program may lay the document out as it likes, and escape what it likes.
    @Test
    void layoutIsNoContent() {
        var squeezed =
                Samples.document()
                        .replace("\n", "\r\n\t")
                        .replace("深圳", "\\u6df1\\u5733")
                        .replace("\"Lin Yue\"", "\"\\u004cin Yue\"");
        assertEquals(new Reading.Accepted(Samples.pack()), Packs.read(Samples.bytes(squeezed)));
        assertEquals(
                new Reading.Accepted(Samples.pack()),
                Packs.read(Samples.bytes("\uFEFF" + squeezed)));
    }

    @Test
    void halfACharacterIsNotWritten() {
        var tour =
                Samples.tour()
                        .withHeading(
                                Samples.tour().heading().withTitle(Text.english("half \uD83D")));
        var trouble =
                assertThrows(Trouble.class, () -> Packs.write(new Pack(tour, "", Samples.MADE)));
        assertEquals(Trouble.Kind.CANNOT_EXPORT, trouble.kind());
        assertEquals(List.of("/tour/title/en"), trouble.details());
    }

    @Test
    void aYearThatNoCalendarPrintsIsNotWritten() {
        var tour = withTimes(Samples.tour(), LocalDateTime.of(20233, 9, 14, 9, 0));
        var trouble =
                assertThrows(Trouble.class, () -> Packs.write(new Pack(tour, "", Samples.MADE)));
        assertEquals(List.of("/items/3/start"), trouble.details());
    }

    private static Tour withTimes(Tour tour, LocalDateTime time) {
        Item item = tour.items().getLast().withMoment(new Moment.Timed(time, time.plusHours(2)));
        return tour.with(item, tour.directory());
    }

    private static Tour readBack(Tour tour) {
        var reading = Packs.read(Packs.write(new Pack(tour, "", Samples.MADE)));
        return switch (reading) {
            case Reading.Accepted(var pack) -> pack.tour();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }

    private static String hash(byte[] document) {
        return text(document)
                .lines()
                .filter(line -> line.contains("sha256"))
                .findFirst()
                .orElse("");
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
