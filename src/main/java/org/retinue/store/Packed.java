package org.retinue.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.BitSet;

/// A set of bits as bytes: the distances between them, seven bits of each in a byte, or the set
/// itself where that is shorter.
final class Packed {

    private static final byte GAPS = 0;
    private static final byte WHOLE = 1;

    /// Nothing that is written lies beyond; in damaged bytes it could, and would fill the memory.
    private static final int LARGEST = 1 << 25;

    /// The bits of a distance that is longer than any that is written.
    private static final int TOO_LONG = 35;

    private Packed() {}

    static byte[] written(BitSet bits) {
        var gaps = new ByteArrayOutputStream();
        gaps.write(GAPS);
        var last = -1;
        for (var bit = bits.nextSetBit(0); bit >= 0; bit = bits.nextSetBit(bit + 1)) {
            write(gaps, bit - last - 1);
            last = bit;
        }
        return gaps.size() <= 1 + (bits.length() + 7) / 8 ? gaps.toByteArray() : whole(bits);
    }

    private static void write(ByteArrayOutputStream gaps, int gap) {
        var rest = gap;
        while (rest > 0x7f) {
            gaps.write(rest | 0x80);
            rest >>>= 7;
        }
        gaps.write(rest);
    }

    private static byte[] whole(BitSet bits) {
        var bytes = bits.toByteArray();
        var written = new byte[bytes.length + 1];
        written[0] = WHOLE;
        System.arraycopy(bytes, 0, written, 1, bytes.length);
        return written;
    }

    /// The bits of what was written; of other bytes, any bits.
    static BitSet read(byte[] written) {
        if (written.length > 0 && written[0] == WHOLE) {
            return BitSet.valueOf(ByteBuffer.wrap(written, 1, written.length - 1));
        }
        var bits = new BitSet();
        var next = 0L;
        var gap = 0L;
        var shift = 0;
        for (var place = 1;
                place < written.length && next <= LARGEST && shift < TOO_LONG;
                place++) {
            gap |= (long) (written[place] & 0x7f) << shift;
            shift += 7;
            if (written[place] >= 0) {
                next += gap;
                if (next <= LARGEST) {
                    bits.set((int) next++);
                }
                gap = 0;
                shift = 0;
            }
        }
        return bits;
    }
}
