package org.retinue.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook's archive as its own index lists it. Libraries disagree about archives that
/// contradict themselves, so that what one checks is not what another reads: this one is unpacked
/// once, by counting and not by what it says about itself, and what is handed on is packed anew.
final class Archive {

    private static final int MOST_BYTES = 50_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_INSIDE = 100_000_000;
    private static final int MOST_IN_PART = 50_000_000;
    private static final int MOST_SWELLING = 100;

    /// Below this size it does not matter how much a part swells.
    private static final int HARMLESS = 1_000_000;

    private static final int END_MARK = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MOST_COMMENT = 65_535;
    private static final int INDEX_MARK = 0x02014b50;
    private static final int INDEX_LENGTH = 46;
    private static final int LOCAL_MARK = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int UNIX = 3;
    private static final int KIND_OF_FILE = 0xf000;
    private static final int LINK = 0xa000;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    private final ByteBuffer file;
    private final Set<String> names = new HashSet<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, byte[]> parts = new TreeMap<>();
    private long inside;

    private Archive(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).asReadOnlyBuffer();
        this.file.order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Where a part lies, packed.
    private record Place(String name, int from, int until) {}

    /// What the index says of a part.
    private record Entry(String name, int method, long packed, long checksum, int header) {}

    /// The parts that are XML, by their names, unpacked; the others are only counted.
    static Map<String, byte[]> parts(byte[] file) throws Refused {
        if (file.length > MOST_BYTES) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        var archive = new Archive(file);
        try {
            archive.read();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Refused(Refusal.DAMAGED, e);
        }
        return archive.parts;
    }

    /// The parts in an archive that nobody can read in two ways.
    static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private void read() throws Refused {
        var end = end().orElseThrow(() -> new Refused(Refusal.DAMAGED));
        var count = file.getShort(end + 10) & 0xffff;
        if (count > MOST_PARTS) {
            throw new Refused(Refusal.TOO_MANY_PARTS);
        }
        var at = Math.toIntExact(file.getInt(end + 16) & 0xffffffffL);
        for (var number = 0; number < count; number++) {
            if (file.getInt(at) != INDEX_MARK) {
                throw new Refused(Refusal.DAMAGED);
            }
            take(entry(at));
            at +=
                    INDEX_LENGTH
                            + (file.getShort(at + 28) & 0xffff)
                            + (file.getShort(at + 30) & 0xffff)
                            + (file.getShort(at + 32) & 0xffff);
        }
        checkApart();
    }

    private Optional<Integer> end() {
        var last = file.limit() - END_LENGTH;
        for (var at = last; at >= Math.max(0, last - MOST_COMMENT); at--) {
            if (file.getInt(at) == END_MARK) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private Entry entry(int at) throws Refused {
        var isLink =
                file.get(at + 5) == UNIX && (file.getInt(at + 38) >>> 16 & KIND_OF_FILE) == LINK;
        var isLocked = (file.getShort(at + 8) & 1) != 0;
        if (isLink) {
            throw new Refused(Refusal.BAD_NAME);
        }
        if (isLocked) {
            throw new Refused(Refusal.OLD_OR_LOCKED);
        }
        return new Entry(
                text(at + INDEX_LENGTH, file.getShort(at + 28) & 0xffff),
                file.getShort(at + 10) & 0xffff,
                file.getInt(at + 20) & 0xffffffffL,
                file.getInt(at + 16) & 0xffffffffL,
                Math.toIntExact(file.getInt(at + 42) & 0xffffffffL));
    }

    private String text(int at, int length) {
        return new String(bytes(at, length), UTF_8);
    }

    /// Looks first whether they are there: a length that is made up would take all memory.
    private byte[] bytes(int at, int length) {
        Objects.checkFromIndexSize(at, length, file.limit());
        var bytes = new byte[length];
        file.get(at, bytes);
        return bytes;
    }

    private void take(Entry entry) throws Refused {
        checkName(entry.name());
        var from = content(entry);
        places.add(new Place(entry.name(), entry.header(), Math.toIntExact(from + entry.packed())));
        var packed = bytes(from, Math.toIntExact(entry.packed()));
        var content = unpacked(entry, packed);
        if (beginsLikeAnArchive(content)) {
            throw new Refused(Refusal.NESTED);
        }
        if (isXml(entry.name())) {
            parts.put(entry.name(), content);
        }
    }

    /// Where the packed content begins. The part names itself there again, and a reader that goes
    /// through the file from its beginning goes by that.
    private int content(Entry entry) throws Refused {
        if (file.getInt(entry.header()) != LOCAL_MARK) {
            throw new Refused(Refusal.DAMAGED);
        }
        var length = file.getShort(entry.header() + 26) & 0xffff;
        if (!text(entry.header() + LOCAL_LENGTH, length).equals(entry.name())) {
            throw new Refused(Refusal.AMBIGUOUS);
        }
        return entry.header()
                + LOCAL_LENGTH
                + length
                + (file.getShort(entry.header() + 28) & 0xffff);
    }

    private void checkName(String name) throws Refused {
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new Refused(Refusal.AMBIGUOUS);
        }
        if (name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || DRIVE.matcher(name).matches()
                || List.of(name.split("/", -1)).contains("..")) {
            throw new Refused(Refusal.BAD_NAME);
        }
    }

    private byte[] unpacked(Entry entry, byte[] packed) throws Refused {
        var content =
                switch (entry.method()) {
                    case ZipEntry.STORED -> packed;
                    case ZipEntry.DEFLATED -> inflated(packed);
                    default -> throw new Refused(Refusal.DAMAGED);
                };
        count(content.length, packed.length);
        inside += content.length;
        var checksum = new CRC32();
        checksum.update(content);
        if (checksum.getValue() != entry.checksum()) {
            throw new Refused(Refusal.DAMAGED);
        }
        return content;
    }

    private byte[] inflated(byte[] packed) throws Refused {
        var out = new ByteArrayOutputStream(packed.length * 2);
        var buffer = new byte[65_536];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            while (!inflater.finished()) {
                var length = inflater.inflate(buffer);
                if (length == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new Refused(Refusal.DAMAGED);
                }
                out.write(buffer, 0, length);
                count(out.size(), packed.length);
            }
        } catch (DataFormatException e) {
            throw new Refused(Refusal.DAMAGED, e);
        }
        return out.toByteArray();
    }

    private void count(int length, int packed) throws Refused {
        if (length > MOST_IN_PART || inside + length > MOST_INSIDE) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        if (length > HARMLESS && length / MOST_SWELLING > packed) {
            throw new Refused(Refusal.SWELLS);
        }
    }

    /// Parts that share what they are packed in make much of a little.
    private void checkApart() throws Refused {
        places.sort(Comparator.comparingInt(Place::from));
        for (var number = 1; number < places.size(); number++) {
            if (places.get(number).from() < places.get(number - 1).until()) {
                throw new Refused(Refusal.AMBIGUOUS);
            }
        }
    }

    private static boolean beginsLikeAnArchive(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    }

    private static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }
}
