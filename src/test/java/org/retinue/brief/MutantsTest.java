package org.retinue.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Thousands of spoiled packs: each is refused with a reason or taken whole, and none ends in an
/// exception. The seeds are fixed, so that a failing mutant can be made again.
class MutantsTest {

    @Test
    void spoiledBytes() {
        var random = new Random(1961);
        var refused = 0;
        for (var count = 0; count < 4_000; count++) {
            refused += judge(Mutants.ofBytes(Samples.bytes(Samples.document()), random));
        }
        assertTrue(refused > 3_500, "most are refused, but only " + refused + " were");
    }

    @Test
    void spoiledStructure() {
        var random = new Random(2023);
        var refused = 0;
        var packs = IntStream.range(0, 40).mapToObj(Mutants::pack).toList();
        for (var count = 0; count < 1_000; count++) {
            refused += judge(Mutants.ofStructure(packs.get(count % packs.size()), random));
        }
        assertTrue(refused > 750, "most are refused, but only " + refused + " were");
    }

    /// 1 for a mutant that is refused. One that is accepted is a pack like any other.
    private static int judge(byte[] mutant) {
        return switch (Packs.read(mutant)) {
            case Reading.Accepted(var pack) -> {
                assertEquals(new Reading.Accepted(pack), Packs.read(Packs.write(pack)));
                yield 0;
            }
            case Reading.Refused(var problems) -> {
                assertFalse(problems.isEmpty());
                yield 1;
            }
        };
    }
}
