package org.retinue.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.retinue.tour.Trouble;

/// How a workspace comes to be protected by a passphrase, how it is unlocked, how the passphrase is
/// changed, and how it becomes plain again. Each file is finished, read back and compared before it
/// comes to its place.
public final class Protection {

    private Protection() {}

    /// A workspace that is protected now: its key, and the code to be written down.
    public record Made(Key key, RecoveryCode code) {}

    /// Whether the file is a protected workspace, be it a damaged one.
    public static boolean isAt(Path file) {
        return Strongbox.isAt(file);
    }

    /// Whether a protected workspace belongs in the place, whatever stands there now.
    public static boolean isRemembered(Path file) {
        return Beside.isRemembered(file);
    }

    /// The key of the workspace in the file; nothing where the secret is not the right one.
    public static Optional<Key> unlock(Path file, Secret secret) {
        return Strongbox.opened(Places.existing(file), secret);
    }

    /// Protects a plain workspace in its place. Copies of it that stand elsewhere stay as they are.
    public static Made protect(Path given, Secret passphrase, Clock clock) {
        var file = Places.existing(given);
        var random = new SecureRandom();
        var code = RecoveryCode.random(random);
        var bytes = Key.random(random, Key.BITS / Byte.SIZE);
        try (var recovery = code.secret(passphrase.stretching())) {
            var casing = Casing.of(bytes, passphrase, recovery, random);
            var key = new Key(casing, bytes, passphrase.use());
            Restoring.make(
                    file,
                    unfinished -> {
                        try (var line = Opening.sound(file, Key.NONE, clock).line()) {
                            refuseUnfit(line);
                            var end = line.read(Journal::end);
                            copy(line, unfinished, key);
                            compare(unfinished, passphrase, line);
                            compare(unfinished, recovery, line);
                            refuseChanged(line, end);
                        }
                        Places.move(unfinished, file);
                    });
            Beside.remember(file);
            return new Made(key, code);
        }
    }

    /// Makes a plain workspace of a protected one, in its place, while nobody else writes.
    public static void unprotect(Path given, Key key, Clock clock) {
        var file = Places.existing(given);
        Restoring.make(
                file,
                unfinished -> {
                    try (var line = Opening.sound(file, key, clock).line();
                            var _ = Turn.at(file)) {
                        refuseUnfit(line);
                        Places.write(unfinished, line.content());
                        try (var plain = new Line(unfinished, false)) {
                            refuseUnsound(plain);
                        }
                        Beside.forget(file);
                        Places.move(unfinished, file);
                    }
                });
    }

    /// Gives the workspace another passphrase. Backups keep the one that they were made with.
    public static void change(Path file, Key key, Secret passphrase) {
        replace(file, key, casing -> casing.with(key, passphrase, new SecureRandom()));
        if (unlock(file, passphrase).isEmpty()) {
            throw new Trouble(Trouble.Kind.DAMAGED, file.toString(), "header");
        }
    }

    /// Gives the workspace another recovery code, the old one having been used or lost.
    public static RecoveryCode renew(Path file, Key key) {
        var random = new SecureRandom();
        var code = RecoveryCode.random(random);
        var stretching = Secret.Stretching.of(key.casing(file.toString()).recovery().rounds());
        try (var secret = code.secret(stretching)) {
            replace(file, key, casing -> casing.withRecovery(key, secret, random));
        }
        return code;
    }

    private static void replace(Path given, Key key, UnaryOperator<Casing> change) {
        var file = Places.existing(given);
        try (var _ = Turn.at(file)) {
            var box = Strongbox.read(file);
            var content = box.content(key, file);
            try {
                Strongbox.of(change.apply(box.casing()), key, content).replace(file);
            } finally {
                Arrays.fill(content, (byte) 0);
            }
        }
    }

    /// Which file's secret opens what a backup and the workspace that it is to replace have
    /// protected; nothing where both are plain.
    public static Optional<Path> toRestore(Path backup, Path workspace) {
        return Stream.of(backup, workspace, Beside.previous(workspace))
                .filter(Strongbox::isAt)
                .findFirst();
    }

    /// What was protected, or comes from what was, is not to become plain.
    static void refuseWithout(Key key, Path backup, Path workspace) {
        var isProtected =
                toRestore(backup, workspace).isPresent() || Beside.isRemembered(workspace);
        if (isProtected && !key.isOfProtected()) {
            throw new Trouble(Trouble.Kind.PROTECTED, workspace.toString());
        }
    }

    /// Copies a workspace into an empty file, protected by the key if that is one.
    static void copy(Line line, Path empty, Key key) {
        if (key.isOfProtected()) {
            seal(line.content(), empty, key);
        } else {
            line.copyInto(empty);
        }
    }

    static void seal(byte[] content, Path file, Key key) {
        try {
            var casing = key.casing(file.toString());
            Places.write(file, Strongbox.of(casing, key, content).bytes());
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /// Looks whether the secret really brings back what is there.
    private static void compare(Path file, Secret secret, Line line) {
        var key = unlock(file, secret);
        var content = key.map(each -> Strongbox.read(file).content(each, file));
        if (!content.map(bytes -> Arrays.equals(bytes, line.content())).orElse(false)) {
            throw new Trouble(Trouble.Kind.DAMAGED, file.toString(), "AES-GCM");
        }
    }

    /// What another program has written meanwhile would be lost.
    private static void refuseChanged(Line line, Optional<Seal> end) {
        if (!line.read(Journal::end).equals(end)) {
            throw new Trouble(Trouble.Kind.BUSY, line.file().toString());
        }
    }

    private static void refuseUnfit(Line line) {
        line.refuseReadOnly();
        refuseUnsound(line);
    }

    private static void refuseUnsound(Line line) {
        Inspection.thorough(line).faults().stream()
                .findFirst()
                .ifPresent(fault -> {
                    throw new Trouble(Trouble.Kind.DAMAGED, line.file().toString(), fault.detail());
                });
    }
}
