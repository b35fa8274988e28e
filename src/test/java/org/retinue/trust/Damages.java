package org.retinue.trust;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;

/// What can become of the file of a workspace: each way makes of a sound one, and of an older state
/// of the same, another damaged one.
enum Damages {
    BIT_FLIPPED,
    BYTES_OVERWRITTEN,
    PAGE_ZEROED,
    PAGE_OF_NOISE,
    PAGE_IN_ANOTHERS_PLACE,
    PAGES_SWAPPED,
    PAGE_FROM_BEFORE,
    CUT_SHORT,
    CUT_AT_A_PAGE,
    PAGES_MISSING_IN_THE_MIDDLE,
    LENGTHENED,
    HEADER_OVERWRITTEN,
    BEGINNING_ZEROED,
    FOREIGN_JOURNAL,
    FOREIGN_TRIGGER,
    FOREIGN_VIEW,
    VALUE_CHANGED;

    private static final int HEADER = 100;

    /// Puts a damaged workspace into the file.
    void make(Random random, byte[] sound, byte[] before, Path file)
            throws IOException, SQLException {
        Files.write(file, changed(random, sound.clone(), before));
        switch (this) {
            case FOREIGN_JOURNAL ->
                    Files.write(
                            file.resolveSibling(file.getFileName() + "-journal"),
                            journal(random, sound));
            case FOREIGN_TRIGGER ->
                    execute(
                            file,
                            "CREATE TRIGGER foreign_one AFTER UPDATE ON tour"
                                    + " BEGIN DELETE FROM item; END");
            case FOREIGN_VIEW -> execute(file, "CREATE VIEW foreign_one AS SELECT * FROM tour");
            case VALUE_CHANGED ->
                    execute(
                            file,
                            "UPDATE item SET anchored = 1 - anchored WHERE item ="
                                    + " (SELECT item FROM item ORDER BY random() LIMIT 1)");
            case BIT_FLIPPED,
                    BYTES_OVERWRITTEN,
                    PAGE_ZEROED,
                    PAGE_OF_NOISE,
                    PAGE_IN_ANOTHERS_PLACE,
                    PAGES_SWAPPED,
                    PAGE_FROM_BEFORE,
                    CUT_SHORT,
                    CUT_AT_A_PAGE,
                    PAGES_MISSING_IN_THE_MIDDLE,
                    LENGTHENED,
                    HEADER_OVERWRITTEN,
                    BEGINNING_ZEROED -> {}
        }
    }

    private static void execute(Path file, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    /// A journal as a crash leaves it, by which a page of noise would be played back.
    private static byte[] journal(Random random, byte[] content) {
        var size = pageSize(content);
        var pages = content.length / size;
        var sector = 512;
        var journal = ByteBuffer.allocate(sector + 8 + size);
        journal.putLong(0xd9d505f920a163d7L);
        journal.putInt(1).putInt(random.nextInt()).putInt(pages).putInt(sector).putInt(size);
        journal.position(sector);
        var noise = new byte[size];
        random.nextBytes(noise);
        journal.putInt(1 + random.nextInt(pages)).put(noise).putInt(random.nextInt());
        return journal.array();
    }

    private byte[] changed(Random random, byte[] content, byte[] before) {
        var size = pageSize(content);
        var pages = content.length / size;
        var page = random.nextInt(pages);
        var other = random.nextInt(pages);
        switch (this) {
            case BIT_FLIPPED ->
                    content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
            case BYTES_OVERWRITTEN -> noise(random, content, random.nextInt(content.length), 64);
            case PAGE_ZEROED -> Arrays.fill(content, page * size, (page + 1) * size, (byte) 0);
            case PAGE_OF_NOISE -> noise(random, content, page * size, size);
            case PAGE_IN_ANOTHERS_PLACE ->
                    System.arraycopy(content, page * size, content, other * size, size);
            case PAGES_SWAPPED -> {
                var kept = Arrays.copyOfRange(content, page * size, (page + 1) * size);
                System.arraycopy(content, other * size, content, page * size, size);
                System.arraycopy(kept, 0, content, other * size, size);
            }
            case PAGE_FROM_BEFORE -> {
                var old = random.nextInt(before.length / size);
                System.arraycopy(before, old * size, content, old * size, size);
            }
            case CUT_SHORT -> {
                return Arrays.copyOf(content, random.nextInt(content.length));
            }
            case CUT_AT_A_PAGE -> {
                return Arrays.copyOf(content, page * size);
            }
            case PAGES_MISSING_IN_THE_MIDDLE -> {
                var end = Math.min(pages, page + 3) * size;
                System.arraycopy(content, end, content, page * size, content.length - end);
                return Arrays.copyOf(content, content.length - (end - page * size));
            }
            case LENGTHENED -> {
                var longer = Arrays.copyOf(content, content.length + random.nextInt(3 * size));
                noise(random, longer, content.length, longer.length - content.length);
                return longer;
            }
            case HEADER_OVERWRITTEN -> noise(random, content, random.nextInt(HEADER), 4);
            case BEGINNING_ZEROED -> Arrays.fill(content, 0, random.nextInt(1, 4 * size), (byte) 0);
            case FOREIGN_JOURNAL, FOREIGN_TRIGGER, FOREIGN_VIEW, VALUE_CHANGED -> {}
        }
        return content;
    }

    static int pageSize(byte[] content) {
        var size = ((content[16] & 0xff) << 8) | (content[17] & 0xff);
        return size == 1 ? 65536 : size;
    }

    private static void noise(Random random, byte[] content, int from, int length) {
        for (var at = from; at < Math.min(from + length, content.length); at++) {
            content[at] = (byte) random.nextInt(256);
        }
    }
}
