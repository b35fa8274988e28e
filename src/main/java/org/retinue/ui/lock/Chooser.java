package org.retinue.ui.lock;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.store.Key;
import org.retinue.store.Protection;
import org.retinue.store.RecoveryCode;
import org.retinue.ui.card.Card;
import org.retinue.ui.look.Wrapped;
import org.retinue.words.Words;

/// Asks whoever came in by the recovery code for a new passphrase. The code has served, and is
/// replaced by another one.
public final class Chooser extends Card {

    private final NewSecret secrets;

    public Chooser(Words words, Path file, Key key, Consumer<RecoveryCode> then, Executor window) {
        super(words, "lock-card", window);
        secrets = new NewSecret(words);
        var choose =
                button(
                        "lock.choose",
                        () ->
                                secrets.take(this::tell)
                                        .ifPresent(secret ->
                                                alone(
                                                        words.say("lock.checking"),
                                                        () -> {
                                                            try (secret) {
                                                                Protection.change(
                                                                        file, key, secret);
                                                                return Protection.renew(file, key);
                                                            }
                                                        },
                                                        then,
                                                        this::tell)));
        choose.setDefaultButton(true);
        fill(
                Feather.KEY,
                words.say("lock.chooseTitle"),
                List.of(Wrapped.label(words.say("lock.chooseDetail")), secrets),
                List.of(choose));
    }

    public void focus() {
        secrets.first().input().requestFocus();
    }
}
