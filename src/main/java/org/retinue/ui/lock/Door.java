package org.retinue.ui.lock;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.store.Key;
import org.retinue.store.Protection;
import org.retinue.store.Secret;
import org.retinue.store.Workspace;
import org.retinue.tour.Trouble;
import org.retinue.ui.card.Card;
import org.retinue.ui.card.Deeds;
import org.retinue.ui.look.Wrapped;
import org.retinue.words.Words;

/// What stands before a protected workspace: nothing of it is shown until its passphrase, or its
/// recovery code, has been typed.
public final class Door extends Card {

    private final Path file;
    private final Consumer<Key> unlocked;
    private final SecretField field;
    private final Button restore = button("lock.restore", () -> tryWith(this::restored));

    public Door(Words words, Path file, Consumer<Key> unlocked, Deeds deeds, Executor window) {
        super(words, "lock-card", window);
        this.file = file;
        this.unlocked = unlocked;
        field = new SecretField(words.say("lock.passphrase"), "passphrase");
        var unlock = button("lock.unlock", () -> tryWith(this::key));
        unlock.setDefaultButton(true);
        restore.setVisible(false);
        restore.setManaged(false);
        fill(
                Feather.LOCK,
                words.say("lock.title", file.getFileName()),
                List.of(Wrapped.label(words.say("lock.detail")), field),
                List.of(
                        button("lock.quit", deeds::quit),
                        button("lock.another", deeds::openAnother),
                        restore,
                        unlock));
    }

    public void focus() {
        field.input().requestFocus();
    }

    private Optional<Key> key(Secret secret) {
        return Protection.unlock(file, secret);
    }

    private void tryWith(Function<Secret, Optional<Key>> work) {
        var secret = field.take();
        alone(
                words().say("lock.checking"),
                () -> {
                    try (secret) {
                        return work.apply(secret);
                    }
                },
                key -> key.ifPresentOrElse(this::admit, this::refuse),
                this::trouble);
    }

    private void admit(Key key) {
        try {
            unlocked.accept(key);
        } catch (Trouble trouble) {
            trouble(trouble);
        }
    }

    private void refuse() {
        tell(words().say("lock.wrong"));
        focus();
    }

    /// Whatever is said of the file, the passphrase may be tried again; a damaged one can be
    /// replaced by a backup, which opens with it too.
    private void trouble(Trouble trouble) {
        tell(trouble);
        if (trouble.kind() == Trouble.Kind.DAMAGED) {
            restore.setVisible(true);
            restore.setManaged(true);
        }
        focus();
    }

    /// Puts the newest sound backup in the place of the workspace; nothing where the secret opens
    /// none.
    private Optional<Key> restored(Secret secret) {
        for (var backup : Workspace.backups(file)) {
            var key = Protection.isAt(backup) ? unlocked(backup, secret) : Optional.<Key>empty();
            if (key.isPresent() && Workspace.verify(backup, key.get()).isSound()) {
                Workspace.restore(backup, file, key.get());
                return key;
            }
        }
        return Optional.empty();
    }

    /// A backup that is damaged too opens nothing.
    private static Optional<Key> unlocked(Path backup, Secret secret) {
        try {
            return Protection.unlock(backup, secret);
        } catch (Trouble trouble) {
            if (trouble.kind() == Trouble.Kind.DAMAGED) {
                return Optional.empty();
            }
            throw trouble;
        }
    }
}
