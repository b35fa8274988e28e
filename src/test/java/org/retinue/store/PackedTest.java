package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PackedTest {

    @Property(tries = 200)
    void bitsAreReadAsTheyWereWritten(
            @ForAll Set<@IntRange(max = 40_000) Integer> sparse,
            @ForAll @IntRange(max = 3000) int dense) {
        var bits = new BitSet();
        sparse.forEach(bits::set);
        bits.set(0, dense);
        assertEquals(bits, Packed.read(Packed.written(bits)));
    }

    @Property(tries = 200)
    void otherBytesAreSomeBits(@ForAll @Size(max = 200) byte[] bytes) {
        assertTrue(Packed.read(bytes).length() <= (1 << 25) + 1);
    }

    @Test
    void aDistanceLongerThanAnyIsNone() {
        assertEquals(
                new BitSet(), Packed.read(new byte[] {0, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1}));
    }

    @Test
    void manyBitsTakeNoMoreRoomThanTheSetItself() {
        var bits = new BitSet();
        bits.set(0, 4000);
        assertEquals(501, Packed.written(bits).length);
    }

    @Test
    void oneBitTakesLittleRoomWhereverItIs() {
        var bits = new BitSet();
        bits.set(4000);
        assertEquals(3, Packed.written(bits).length);
    }
}
