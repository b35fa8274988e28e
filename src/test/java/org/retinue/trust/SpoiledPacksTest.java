package org.retinue.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Goal R9: packs that are spoiled in any way are refused whole or taken whole, each within two
/// seconds, by a program with 512 MB. How long the slowest took is told, not held: it depends on
/// what else the machine does.
///
/// The number of packs is `-Dtrust.packs`.
class SpoiledPacksTest {

    private static final int PACKS = Trials.of("packs", 100, 10_000);
    private static final Pattern RESULT =
            Pattern.compile(
                    "(\\d+) refused, (\\d+) taken, (\\d+) crashes, (\\d+) partial imports, slowest"
                            + " \\d+ ms");

    @TempDir private Path folder;

    @Test
    void aSpoiledPackIsRefusedWholeOrTakenWhole() throws IOException, InterruptedException {
        var result = result(PACKS, false);
        Account.tell("R9", "tried %d mutants, seed %d: %s", PACKS, Trials.SEED, result.text());
        assertEquals(PACKS, result.refused() + result.taken(), result.text());
        assertEquals(0, result.crashes(), result.text());
        assertEquals(0, result.partial(), result.text());
        assertTrue(result.refused() > PACKS / 2 && result.taken() > 0, result.text());
    }

    @Test
    void anImportThatStoresBeforeItReadsIsSeen() throws IOException, InterruptedException {
        assertTrue(result(20, true).partial() > 0);
    }

    private record Result(String text, int refused, int taken, int crashes, int partial) {}

    private Result result(int packs, boolean careless) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        Programs.command(
                                PackTaker.class,
                                folder.resolve("packs.retinue").toString(),
                                Integer.toString(packs),
                                Long.toString(Trials.SEED),
                                Boolean.toString(careless)));
        command.add(1, "-Xmx512m");
        var ended = Programs.run(folder, command);
        assertEquals(0, ended.status(), ended.said());
        var last = RESULT.matcher(ended.lines().getLast());
        assertTrue(last.matches(), ended.said());
        return new Result(
                last.group(),
                Integer.parseInt(last.group(1)),
                Integer.parseInt(last.group(2)),
                Integer.parseInt(last.group(3)),
                Integer.parseInt(last.group(4)));
    }
}
