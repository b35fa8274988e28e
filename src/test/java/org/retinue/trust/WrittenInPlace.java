package org.retinue.trust;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/// A program that writes over a file where it stands, piece by piece, and does not heed what fails,
/// or tries it again as if the disk could be believed: what no program may do.
record WrittenInPlace() implements Work {

    private static final int PIECES = 8;

    /// The argument is the file.
    public static void main(String[] arguments) throws IOException {
        try (var file =
                FileChannel.open(
                        Path.of(arguments[0]),
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            for (var piece = 0; piece < PIECES; piece++) {
                heedless(() -> file.write(ByteBuffer.wrap(content((byte) 'b', 1))));
            }
            for (var time = 0; time < 2; time++) {
                heedless(() -> file.force(true));
            }
        }
        System.out.println("written");
    }

    private static void heedless(Step work) {
        try {
            work.take();
        } catch (IOException _) {
            // As if nothing were the matter.
        }
    }

    private interface Step {
        void take() throws IOException;
    }

    @Override
    public void prepare(Path folder) throws IOException {
        Files.write(file(folder), content((byte) 'a', PIECES));
    }

    @Override
    public List<String> command(Path folder) {
        return Programs.command(WrittenInPlace.class, file(folder).toString());
    }

    @Override
    public Fate judge(Path folder, List<String> said) throws IOException {
        var there = Files.readAllBytes(file(folder));
        if (Arrays.equals(there, content((byte) 'b', PIECES))) {
            return Fate.KEPT;
        }
        if (Arrays.equals(there, content((byte) 'a', PIECES))) {
            return said.isEmpty() ? Fate.KEPT : Fate.LOST;
        }
        return Fate.BETWEEN;
    }

    private static Path file(Path folder) {
        return folder.resolve("file");
    }

    private static byte[] content(byte letter, int pieces) {
        var content = new byte[1000 * pieces];
        Arrays.fill(content, letter);
        return content;
    }
}
