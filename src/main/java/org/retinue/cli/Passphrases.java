package org.retinue.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.retinue.store.Key;
import org.retinue.store.Protection;
import org.retinue.store.Secret;
import org.retinue.tour.Trouble;

/// Where passphrases come from: a file that was named, or else whoever sits there. Never an
/// argument nor the environment, which others can read.
final class Passphrases {

    /// How often one may mistype before the command gives up.
    private static final int TRIES = 3;

    private final World world;

    Passphrases(World world) {
        this.world = world;
    }

    /// The key of the protected workspace in the file.
    Key key(Path workspace, Optional<Path> from) {
        for (var attempt = 0; attempt < (from.isPresent() ? 1 : TRIES); attempt++) {
            try (var secret = Secret.passphrase(typed(workspace, from))) {
                var key = Protection.unlock(workspace, secret);
                if (key.isPresent()) {
                    return key.get();
                }
                world.tell("cli.wrongPassphrase");
            }
        }
        throw protectedTrouble(workspace);
    }

    private char[] typed(Path workspace, Optional<Path> from) {
        return from.map(FirstLine::of)
                .or(() ->
                        world.prompt()
                                .secret(world.say("cli.askPassphrase", World.shown(workspace))))
                .orElseThrow(() -> protectedTrouble(workspace));
    }

    /// A new passphrase, typed twice where it is typed; nothing where it will not do, which is
    /// told.
    Optional<Secret> chosen(Path workspace, Optional<Path> from) {
        if (from.isPresent()) {
            return longEnough(Secret.passphrase(FirstLine.of(from.get())));
        }
        var first = ask("cli.askNewPassphrase", workspace);
        try (var second = ask("cli.askAgain", workspace)) {
            if (first.isSameAs(second)) {
                return longEnough(first);
            }
            first.close();
            world.tell("cli.passphrasesDiffer");
            return Optional.empty();
        }
    }

    private Secret ask(String question, Path workspace) {
        return world.prompt()
                .secret(world.say(question))
                .map(Secret::passphrase)
                .orElseThrow(() -> protectedTrouble(workspace));
    }

    private Optional<Secret> longEnough(Secret secret) {
        if (secret.isLongEnough()) {
            return Optional.of(secret);
        }
        secret.close();
        world.tell("cli.passphraseTooShort", Secret.SHORTEST);
        return Optional.empty();
    }

    private static Trouble protectedTrouble(Path workspace) {
        return new Trouble(Trouble.Kind.PROTECTED, World.shown(workspace));
    }
}
