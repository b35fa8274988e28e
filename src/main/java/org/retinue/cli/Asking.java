package org.retinue.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.retinue.envelope.Passphrase;
import org.retinue.tour.Trouble;

/// Gets passphrases: from the first line of a file where one is named, or else from whoever sits at
/// the console. They are never an argument, which every program on the machine could read.
final class Asking {

    private static final int MOST_BYTES = 4_000;

    private final World world;

    Asking(World world) {
        this.world = world;
    }

    /// The passphrase that opens something; nothing once it has been said why there is none.
    Optional<Passphrase> forOpening(Optional<Path> file, String question) {
        return file.isPresent() ? Optional.of(read(file.get())) : typed(question);
    }

    /// The passphrase that is to lock something: typed twice, and not too short.
    Optional<Passphrase> forLocking(Optional<Path> file) {
        var first = forOpening(file, "envelope.passphrase");
        if (first.isPresent() && !first.get().isLongEnough()) {
            first.get().close();
            world.tell("envelope.passphrase.short", Passphrase.FEWEST_LETTERS);
            return Optional.empty();
        }
        return file.isPresent() ? first : first.filter(this::isRepeated);
    }

    private boolean isRepeated(Passphrase first) {
        try (var second = typed("envelope.passphrase.again").orElseThrow()) {
            if (second.isSameAs(first)) {
                return true;
            }
        }
        first.close();
        world.tell("envelope.passphrase.differs");
        return false;
    }

    private Optional<Passphrase> typed(String question) {
        var console = System.console();
        var letters =
                console == null || !console.isTerminal()
                        ? null
                        : console.readPassword("%s ", world.say(question));
        if (letters == null) {
            world.tell("envelope.passphrase.noConsole");
            return Optional.empty();
        }
        return Optional.of(Passphrase.taking(letters));
    }

    private static Passphrase read(Path file) {
        var bytes = new byte[0];
        try (var stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(MOST_BYTES);
            return Passphrase.taking(
                    firstLine(StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes))));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.CANNOT_READ, e, World.shown(file));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static char[] firstLine(CharBuffer text) {
        var length = 0;
        while (length < text.length()
                && text.charAt(length) != '\n'
                && text.charAt(length) != '\r') {
            length++;
        }
        var line = new char[length];
        text.get(line);
        Arrays.fill(text.array(), '\0');
        return line;
    }
}
