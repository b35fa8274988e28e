package org.retinue.ui.lock;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.store.RecoveryCode;
import org.retinue.ui.card.Card;
import org.retinue.ui.look.Wrapped;
import org.retinue.words.Words;

/// Shows the recovery code, once.
public final class CodeSheet extends Card {

    public CodeSheet(
            Words words, RecoveryCode code, List<String> told, Runnable then, Executor window) {
        super(words, "lock-card", window);
        var letters = new Label(code.toString());
        letters.setId("recovery-code");
        letters.setWrapText(true);
        var done = button("lock.written", then);
        done.setDefaultButton(true);
        var settled = Wrapped.label(String.join("\n", told));
        settled.setId("lock-settled");
        settled.setManaged(!told.isEmpty());
        fill(
                Feather.KEY,
                words.say("lock.codeTitle"),
                List.of(
                        Wrapped.label(words.say("lock.codeDetail")),
                        letters,
                        settled,
                        Wrapped.label(words.say("lock.not"))),
                List.of(done));
    }
}
