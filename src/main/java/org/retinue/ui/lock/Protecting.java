package org.retinue.ui.lock;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.retinue.store.Key;
import org.retinue.store.Protection;
import org.retinue.store.Secret;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.job.Background;
import org.retinue.ui.look.Wrapped;
import org.retinue.ui.outside.Guarding;
import org.retinue.ui.studio.Studio;

/// The dialogs about the passphrase of the workspace: to set one, to change it, to take it away.
public final class Protecting {

    private static final double WIDTH = 480;

    private final Studio studio;
    private final Sheets sheets;
    private final Background background;
    private final Guarding guarding;
    private final Consumer<String> tell;
    private final Label told = Wrapped.label("");

    public Protecting(
            Studio studio,
            Sheets sheets,
            Background background,
            Guarding guarding,
            Consumer<String> tell) {
        this.studio = studio;
        this.sheets = sheets;
        this.background = background;
        this.guarding = guarding;
        this.tell = tell;
        told.setId("lock-told");
    }

    public boolean isProtected() {
        return studio.desk().isProtected();
    }

    public Guarding guarding() {
        return guarding;
    }

    /// Once the keys that told it have been dealt with: they go with the window's content.
    public void lock() {
        Platform.runLater(guarding::lock);
    }

    public void protect() {
        var secrets = new NewSecret(studio.words());
        var group = new ToggleGroup();
        var keep = choice("lock.backups.protect", group);
        var delete = choice("lock.backups.delete", group);
        keep.setSelected(true);
        open(
                "lock.protect",
                studio.say("lock.protectTitle"),
                List.of(
                        Wrapped.label(studio.say("lock.protectDetail")),
                        secrets,
                        Wrapped.label(studio.say("lock.backups")),
                        keep,
                        delete,
                        Wrapped.label(studio.say("lock.not"))),
                secrets.first(),
                () ->
                        secrets.take(told::setText)
                                .ifPresent(secret -> {
                                    sheets.close();
                                    guarding.protect(secret, delete.isSelected());
                                }));
    }

    public void change() {
        var now = new SecretField(studio.say("lock.now"), "passphrase");
        var secrets = new NewSecret(studio.words());
        open(
                "lock.change",
                studio.say("lock.changeTitle"),
                List.of(Wrapped.label(studio.say("lock.changeDetail")), now, secrets),
                now,
                () ->
                        secrets.take(told::setText)
                                .ifPresent(secret ->
                                        withKey(now, key -> change(key, secret), secret::close)));
    }

    private void change(Key key, Secret secret) {
        var file = studio.view().get().file();
        background.run(
                () -> {
                    try (key;
                            secret) {
                        Protection.change(file, key, secret);
                        return file;
                    }
                },
                _ -> {
                    sheets.close();
                    tell.accept(studio.say("lock.changed"));
                });
    }

    public void unprotect() {
        var now = new SecretField(studio.say("lock.now"), "passphrase");
        open(
                "lock.unprotect",
                studio.say("lock.unprotectTitle"),
                List.of(Wrapped.label(studio.say("lock.unprotectDetail")), now),
                now,
                () ->
                        withKey(
                                now,
                                key -> {
                                    sheets.close();
                                    guarding.unprotect(key);
                                },
                                () -> {}));
    }

    /// Goes on with the key that what was typed opens, or says that it opens none.
    private void withKey(SecretField typed, Consumer<Key> then, Runnable otherwise) {
        var file = studio.view().get().file();
        var secret = typed.take();
        told.setText(studio.say("lock.checking"));
        background.run(
                () -> {
                    try (secret) {
                        return Protection.unlock(file, secret);
                    }
                },
                (Optional<Key> key) ->
                        key.ifPresentOrElse(
                                then,
                                () -> {
                                    otherwise.run();
                                    told.setText(studio.say("lock.wrong"));
                                    typed.input().requestFocus();
                                }));
    }

    private void open(
            String key,
            String title,
            List<? extends Node> content,
            SecretField first,
            Runnable deed) {
        told.setText("");
        var form = new VBox();
        form.getStyleClass().add("form");
        form.setPrefWidth(WIDTH);
        form.getChildren().addAll(content);
        form.getChildren().add(told);
        var act = new Button(studio.say(key));
        act.setId("lock-act");
        act.setDefaultButton(true);
        act.setOnAction(_ -> deed.run());
        sheets.open(new Sheet(title, form, List.of(sheets.cancel(), act)), first.input());
    }

    private RadioButton choice(String key, ToggleGroup group) {
        var choice = new RadioButton(studio.say(key));
        choice.setId(key.replace('.', '-'));
        choice.setToggleGroup(group);
        return choice;
    }
}
