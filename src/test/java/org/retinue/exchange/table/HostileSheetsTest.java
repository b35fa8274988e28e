package org.retinue.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.retinue.exchange.Bounded;
import org.retinue.exchange.list.Kinds;
import org.retinue.exchange.list.ListContext;
import org.retinue.exchange.list.ListKind;
import org.retinue.exchange.list.ListWishes;
import org.retinue.exchange.list.MessyList;
import org.retinue.exchange.list.ReadList;
import org.retinue.exchange.table.TableFile.Read;
import org.retinue.exchange.table.TableFile.Unread;
import org.retinue.tour.Directory;
import org.retinue.tour.Language;
import org.retinue.words.Words;

/// Workbooks and text made to harm whoever opens them end in an answer, within their bounds. How
/// many mutants are tried is `trust.sheets`; the whole run is made with a heap of 512 MB.
class HostileSheetsTest {

    private static final long SEED = 20261103;
    private static final int MUTANTS = Integer.getInteger("trust.sheets", 100);
    private static final int MEGABYTE = 1 << 20;

    @Test
    void everyAttackIsRefusedForItsReason() {
        Attacks.all()
                .forEach((name, attack) ->
                        assertEquals(
                                new Unread(attack.refusal()),
                                TableFile.read(attack.file().get()),
                                name));
        System.out.println(
                "R11: tried "
                        + Attacks.all().size()
                        + " kinds of attack, each refused for its reason");
    }

    @Test
    void noAddressInAWorkbookIsAsked() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/x.dtd";
            var file = Attacks.raw("<!DOCTYPE x SYSTEM \"" + address + "\">" + Attacks.sheet(""));
            assertEquals(new Unread(Refusal.DECLARES_TYPES), TableFile.read(file));
            server.setSoTimeout(200);
            assertThrows(SocketTimeoutException.class, () -> server.accept().close());
        }
    }

    /// Teeth: what reads the workbooks takes many of them without the guard before it.
    @Test
    void withoutTheGuardAttacksAreTaken() {
        var taken =
                List.of(
                                "two parts of one name",
                                "the name ../../x.xml",
                                "a link",
                                "an archive within",
                                "a text that is not in the table of texts",
                                "merged cells without number")
                        .stream()
                        .filter(name ->
                                isTaken(
                                        Objects.requireNonNull(Attacks.all().get(name))
                                                .file()
                                                .get()))
                        .toList();
        assertTrue(taken.size() >= 4, "the reader refuses all but " + taken);
        System.out.println("R11 teeth: without the guard " + taken.size() + " of 6 are taken");
    }

    @Test
    void aFormulaIsTheTextThatIsShownAndNeverWorkedOut() {
        var file =
                Attacks.rows(
                        "<row r=\"1\"><c r=\"A1\"><f>WEBSERVICE(\"http://x\")</f><v>7</v></c>"
                                + "<c r=\"B1\" t=\"str\"><f>cmd|' /C calc'!A0</f><v>shown</v></c>"
                                + "<c r=\"C1\"><f>1+1</f></c>"
                                + "<c r=\"D1\" t=\"e\"><v>#REF!</v></c>"
                                + "<c r=\"E1\" t=\"inlineStr\"><is><t>=1+1</t></is></c></row>");
        assertEquals(
                List.of("7", "shown", "", "#REF!", "=1+1"),
                TableFile.read(file) instanceof Read(var tables)
                        ? tables.getFirst().table().rows().getFirst().stream()
                                .map(Table.Cell::text)
                                .toList()
                        : List.of());
    }

    @Test
    void whatIsTooLongIsSaidToBeCut() {
        var file = Attacks.rows(Attacks.PLAIN_ROW.replace("Name", "x".repeat(32_000)));
        assertTrue(
                TableFile.read(file) instanceof Read(var tables)
                        && tables.getFirst().shortenedCells() == 1);
    }

    @Test
    void hostileTextEndsInAnAnswer() {
        var wide = "a,".repeat(200_000);
        var quotes = "\"" + "a,\n".repeat(500_000);
        for (var text : List.of(wide, quotes, "\"".repeat(1_000_001), "<table>".repeat(100_000))) {
            var read = TableFile.read(text.getBytes(UTF_8));
            assertTrue(
                    read instanceof Unread
                            || (read instanceof Read(var tables)
                                    && tables.stream().allMatch(HostileSheetsTest::isWithin)),
                    () -> text.substring(0, 9));
        }
    }

    @Test
    void mutantsEndInAnAnswer() throws IOException {
        var random = new Random(SEED);
        var good = MessyList.workbook();
        var parts = Archive.parts(good);
        var ends = new EnumMap<End, Integer>(End.class);
        for (var number = 0; number < MUTANTS; number++) {
            var mutant = number % 3 == 0 ? mutated(good, random) : mutated(parts, random);
            ends.merge(end(mutant), 1, Integer::sum);
        }
        System.out.printf(
                "R11: tried %d mutants, seed %d, heap %d MB: %d read, %d refused, %d contained, "
                        + "0 crashes, 0 hangs, 0 memory deaths%n",
                MUTANTS,
                SEED,
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                ends.getOrDefault(End.READ, 0),
                ends.getOrDefault(End.REFUSED, 0),
                ends.getOrDefault(End.CONTAINED, 0));
        assertTrue(ends.getOrDefault(End.READ, 0) > 0 && ends.getOrDefault(End.REFUSED, 0) > 0);
        assertEquals(MUTANTS, ends.values().stream().mapToInt(one -> one).sum());
    }

    /// How the reading of a mutant ended. What a library broke on is refused as damaged; what took
    /// too long, too much memory or too much stack fails the test.
    private enum End {
        READ,
        REFUSED,
        CONTAINED
    }

    private static End end(byte[] mutant) {
        return switch (Bounded.usual(() -> TableFile.within(mutant))) {
            case Bounded.Done(var read) ->
                    read instanceof Read(var tables) ? taken(tables) : End.REFUSED;
            case Bounded.Stopped(var why, var cause) -> {
                assertEquals(Bounded.Stop.BROKEN, why, () -> "a mutant ended in " + cause);
                yield End.CONTAINED;
            }
        };
    }

    /// What can be read is read as a list, too; nothing may break there.
    private static End taken(List<FoundTable> tables) {
        for (var found : tables) {
            var kind = Kinds.of(found.table(), false);
            var context =
                    ListContext.of(
                            Optional.empty(),
                            Directory.EMPTY,
                            ZoneOffset.UTC,
                            Words.in(Language.ENGLISH));
            var list =
                    ReadList.read(
                            found.table(),
                            context,
                            kind == ListKind.PROGRAMME ? ListKind.CONTACTS : kind,
                            ListWishes.NONE);
            assertEquals(list.onto(Directory.EMPTY), list.onto(list.onto(Directory.EMPTY)));
        }
        return End.READ;
    }

    private static byte[] mutated(Map<String, byte[]> parts, Random random) throws IOException {
        var copy = new java.util.TreeMap<>(parts);
        var names = List.copyOf(copy.keySet());
        var name = names.get(random.nextInt(names.size()));
        copy.computeIfPresent(name, (_, content) -> mutated(content, random));
        return Archive.packed(copy);
    }

    private static byte[] mutated(byte[] content, Random random) {
        var mutant = content.clone();
        for (var change = random.nextInt(3); change >= 0; change--) {
            mutant = changed(mutant, random);
        }
        return mutant;
    }

    /// Half of the changes leave what it is written in as it is, so that they reach further in.
    private static byte[] changed(byte[] content, Random random) {
        if (content.length < 2) {
            return content;
        }
        if (random.nextBoolean()) {
            return spelled(content, random);
        }
        var at = random.nextInt(content.length);
        var length = Math.min(random.nextInt(64) + 1, content.length - at);
        return switch (random.nextInt(5)) {
            case 0 -> {
                var flipped = content.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> java.util.Arrays.copyOf(content, at);
            case 2 -> joined(content, at, at + length);
            case 3 -> joined(content, at + length, at);
            default -> {
                var set = content.clone();
                set[at] = (byte) "<>&\"/0-9\u0000\u00ff".charAt(random.nextInt(10));
                yield set;
            }
        };
    }

    /// Some digits are others.
    private static byte[] spelled(byte[] content, Random random) {
        var spelled = content.clone();
        for (var count = 0; count < 40; count++) {
            var at = random.nextInt(content.length);
            if (Character.isDigit(spelled[at])) {
                spelled[at] = (byte) ('0' + random.nextInt(10));
            }
        }
        return spelled;
    }

    /// The beginning up to one place, and the end from another: less, or a piece of it twice.
    private static byte[] joined(byte[] content, int until, int from) {
        var joined = java.util.Arrays.copyOf(content, until + content.length - from);
        System.arraycopy(content, from, joined, until, content.length - from);
        return joined;
    }

    private static boolean isWithin(FoundTable found) {
        return found.table().rows().size() <= Table.MOST_ROWS
                && found.table().width() <= Table.MOST_COLUMNS;
    }

    private static boolean isTaken(byte[] file) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.count() >= 0;
        } catch (IOException | UncheckedIOException | IllegalStateException _) {
            return false;
        }
    }
}
