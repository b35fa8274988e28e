package org.retinue.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes archives byte by byte, so that they can contradict themselves.
final class Zip {

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final List<byte[]> index = new ArrayList<>();

    /// A part as a writer of good will writes it.
    Zip part(String name, String content) {
        return part(name, content.getBytes(UTF_8));
    }

    Zip part(String name, byte[] content) {
        return part(name, name, content, crc(content), 0);
    }

    /// A part that is called otherwise in the index than where it lies.
    Zip misnamed(String inIndex, String inPlace, byte[] content) {
        return part(inIndex, inPlace, content, crc(content), 0);
    }

    Zip link(String name, String target) {
        var content = target.getBytes(UTF_8);
        return part(name, name, content, crc(content), 0xa1ff0000);
    }

    Zip wrongChecksum(String name, String content) {
        return part(name, name, content.getBytes(UTF_8), 1, 0);
    }

    /// Another name for what was written last, as bombs without size have them by the hundred.
    Zip again(String name) {
        var last = index.getLast();
        var header = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
        var bytes = name.getBytes(UTF_8);
        var copy =
                ByteBuffer.allocate(46 + bytes.length)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(last, 0, 46)
                        .put(bytes);
        copy.putShort(28, (short) bytes.length).putInt(42, header.getInt(42));
        index.add(copy.array());
        return this;
    }

    /// What was written last says in the index that it is packed in so many bytes.
    Zip pretending(int packed) {
        ByteBuffer.wrap(index.getLast()).order(ByteOrder.LITTLE_ENDIAN).putInt(20, packed);
        return this;
    }

    byte[] bytes() {
        var start = file.size();
        var size = 0;
        for (var entry : index) {
            file.writeBytes(entry);
            size += entry.length;
        }
        file.writeBytes(
                little(22)
                        .putInt(0x06054b50)
                        .putInt(0)
                        .putShort((short) index.size())
                        .putShort((short) index.size())
                        .putInt(size)
                        .putInt(start)
                        .putShort((short) 0)
                        .array());
        return file.toByteArray();
    }

    private Zip part(
            String inIndex, String inPlace, byte[] content, long checksum, int attributes) {
        var packed = deflated(content);
        var at = file.size();
        var place = inPlace.getBytes(UTF_8);
        file.writeBytes(
                little(30 + place.length)
                        .putInt(0x04034b50)
                        .putShort((short) 20)
                        .putShort((short) 0x800)
                        .putShort((short) 8)
                        .putInt(0)
                        .putInt((int) checksum)
                        .putInt(packed.length)
                        .putInt(content.length)
                        .putShort((short) place.length)
                        .putShort((short) 0)
                        .put(place)
                        .array());
        file.writeBytes(packed);
        var name = inIndex.getBytes(UTF_8);
        index.add(
                little(46 + name.length)
                        .putInt(0x02014b50)
                        .putShort((short) (attributes == 0 ? 20 : 3 << 8 | 20))
                        .putShort((short) 20)
                        .putShort((short) 0x800)
                        .putShort((short) 8)
                        .putInt(0)
                        .putInt((int) checksum)
                        .putInt(packed.length)
                        .putInt(content.length)
                        .putShort((short) name.length)
                        .putShort((short) 0)
                        .putShort((short) 0)
                        .putInt(0)
                        .putInt(attributes)
                        .putInt(at)
                        .put(name)
                        .array());
        return this;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static long crc(byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }

    private static byte[] deflated(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(content);
            deflater.finish();
            var buffer = new byte[65_536];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return out.toByteArray();
    }
}
