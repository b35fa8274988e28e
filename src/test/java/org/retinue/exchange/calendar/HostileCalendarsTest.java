package org.retinue.exchange.calendar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.exchange.Bounded;
import org.retinue.tour.Directory;

/// Calendars that were damaged or made to do harm end in what can be read of them, and in time.
class HostileCalendarsTest {

    private static final int MUTANTS = Integer.getInteger("trust.calendars", 200);
    private static final long SEED = 20_260_101;

    /// Each takes a second or less where nothing else keeps the machine busy.
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private static final List<byte[]> PIECES =
            List.of(
                    "\uFEFF".getBytes(UTF_8),
                    "\r\n ".getBytes(UTF_8),
                    "BEGIN:VEVENT\r\n".getBytes(UTF_8),
                    "END:VCALENDAR\r\n".getBytes(UTF_8),
                    "RRULE:FREQ=SECONDLY;COUNT=999999999\r\n".getBytes(UTF_8),
                    ";TZID=\"".getBytes(UTF_8),
                    "99999999".getBytes(UTF_8),
                    "-".getBytes(UTF_8),
                    "\u202E\uD7FF".getBytes(UTF_8),
                    new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xC0, 0, 7});

    static Stream<Bombs> bombs() {
        return Bombs.all();
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsReadWithinItsLimits(Bombs bomb) {
        var imported = bounded(bomb.file());
        assertTrue(imported.rows().size() <= CalendarLimits.EVENTS, bomb.name());
        assertTrue(imported.remarks().size() <= 2 * CalendarLimits.PROBLEMS, bomb.name());
        var told = imported.remarks().stream().map(Remark::flaw).collect(Collectors.toSet());
        assertTrue(told.containsAll(bomb.told()), () -> bomb + ": " + told);
    }

    @Test
    void noMutantMakesTheReaderFail() {
        var failed = failures(HostileCalendarsTest::read);
        System.out.printf(
                "R10: tried %d mutants of calendars, seed %d, %d crashes; %d bombs%n",
                MUTANTS, SEED, failed.size(), bombs().count());
        assertEquals(List.of(), failed);
    }

    /// A reader that trusts what it reads fails on them.
    @Test
    void aReaderThatTrustsItsFileIsNoticed() {
        Consumer<byte[]> trusting =
                file ->
                        new String(file, ISO_8859_1)
                                .lines()
                                .filter(line -> line.startsWith("DTSTART"))
                                .forEach(line -> {
                                    var value = line.substring(line.lastIndexOf(':') + 1);
                                    assertTrue(value.matches("\\d{8}(T\\d{6}Z?)?"), value);
                                });
        assertTrue(failures(trusting).size() > 0);
    }

    private static void read(byte[] file) {
        var _ = bounded(file);
    }

    private static ImportedCalendar bounded(byte[] file) {
        var reading =
                new Bounded(LIMIT, () -> true)
                        .read(() -> {
                            var calendar = CalendarFile.read(file);
                            var _ = NewTour.of(calendar, "", CalendarFilesTest.TOUR.zone());
                            var imported = CalendarFilesTest.imported(file);
                            var _ =
                                    imported.onto(
                                            CalendarFilesTest.TOUR, Directory.EMPTY, Set.of());
                            return imported;
                        });
        return switch (reading) {
            case Bounded.Done(var imported) -> imported;
            case Bounded.Stopped(var why, var cause) -> throw new AssertionError(why.name(), cause);
        };
    }

    /// The mutants on which the reader fails, each with its number and the reason.
    private static List<String> failures(Consumer<byte[]> reader) {
        var files = Written.all().map(Written::file).toList();
        var failed = new ArrayList<String>();
        for (var number = 0; number < MUTANTS; number++) {
            var random = new Random(SEED + number);
            var mutant = mutant(files.get(random.nextInt(files.size())), random);
            try {
                reader.accept(mutant);
            } catch (AssertionError | RuntimeException failure) {
                failed.add(number + ": " + reason(failure));
            }
        }
        return failed;
    }

    private static String reason(Throwable failure) {
        return failure.getCause() == null ? failure.toString() : reason(failure.getCause());
    }

    private static byte[] mutant(byte[] file, Random random) {
        var mutant = file;
        for (var times = 1 + random.nextInt(4); times > 0 && mutant.length > 0; times--) {
            mutant = changed(mutant, random);
        }
        return mutant;
    }

    private static byte[] changed(byte[] file, Random random) {
        var from = random.nextInt(file.length);
        var to = Math.min(file.length, from + 1 + random.nextInt(64));
        var piece = Arrays.copyOfRange(file, from, to);
        return switch (random.nextInt(6)) {
            case 0 -> flipped(file, from, random);
            case 1 -> Arrays.copyOf(file, from);
            case 2 -> joined(file, from, piece, from);
            case 3 -> joined(file, from, new byte[0], to);
            case 4 -> joined(file, from, PIECES.get(random.nextInt(PIECES.size())), from);
            default -> {
                random.nextBytes(piece);
                yield joined(file, from, piece, to);
            }
        };
    }

    private static byte[] flipped(byte[] file, int place, Random random) {
        var changed = file.clone();
        changed[place] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    /// The file up to a place, a piece, and the file from another place.
    private static byte[] joined(byte[] file, int to, byte[] piece, int from) {
        var joined = Arrays.copyOf(file, to + piece.length + file.length - from);
        System.arraycopy(piece, 0, joined, to, piece.length);
        System.arraycopy(file, from, joined, to + piece.length, file.length - from);
        return joined;
    }
}
