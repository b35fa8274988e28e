package org.retinue.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.retinue.envelope.Passphrase;

/// Gets passphrases: from the first line of a file where one is named, or else from whoever sits at
/// the console. They are never an argument, which every program on the machine could read.
final class Asking {

    private final World world;

    Asking(World world) {
        this.world = world;
    }

    /// The passphrase that opens something; nothing once it has been said why there is none.
    Optional<Passphrase> forOpening(Optional<Path> file, String question) {
        return file.isPresent()
                ? Optional.of(Passphrase.taking(FirstLine.of(file.get())))
                : typed(question);
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
        var letters = world.prompt().secret(world.say(question));
        if (letters.isEmpty()) {
            world.tell("envelope.passphrase.noConsole");
        }
        return letters.map(Passphrase::taking);
    }
}
