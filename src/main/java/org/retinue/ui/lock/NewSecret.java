package org.retinue.ui.lock;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.retinue.store.Secret;
import org.retinue.words.Words;

/// A new passphrase, typed twice.
final class NewSecret extends VBox {

    private final Words words;
    private final SecretField first;
    private final SecretField again;

    NewSecret(Words words) {
        this.words = words;
        first = new SecretField(words.say("lock.new", Secret.SHORTEST), "new-passphrase");
        again = new SecretField(words.say("lock.again"), "passphrase-again");
        getStyleClass().add("form");
        getChildren().setAll(first, again);
    }

    SecretField first() {
        return first;
    }

    /// The passphrase if it will do; otherwise what is the matter is told.
    Optional<Secret> take(Consumer<String> tell) {
        var chosen = first.take();
        try (var typedAgain = again.take()) {
            if (!chosen.isLongEnough()) {
                return refused(chosen, words.say("lock.tooShort", Secret.SHORTEST), tell);
            }
            return chosen.isSameAs(typedAgain)
                    ? Optional.of(chosen)
                    : refused(chosen, words.say("lock.differ"), tell);
        }
    }

    private Optional<Secret> refused(Secret chosen, String why, Consumer<String> tell) {
        chosen.close();
        first.input().requestFocus();
        tell.accept(why);
        return Optional.empty();
    }
}
