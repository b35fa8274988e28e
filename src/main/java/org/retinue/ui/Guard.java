package org.retinue.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.retinue.store.Key;
import org.retinue.store.PlainCopies;
import org.retinue.store.Protection;
import org.retinue.store.RecoveryCode;
import org.retinue.store.Secret;
import org.retinue.tour.Trouble;
import org.retinue.ui.card.Deeds;
import org.retinue.ui.lock.Chooser;
import org.retinue.ui.lock.CodeSheet;
import org.retinue.ui.lock.Door;
import org.retinue.ui.lock.Idle;
import org.retinue.ui.lock.OwnClip;
import org.retinue.ui.lock.Wait;
import org.retinue.ui.outside.Guarding;
import org.retinue.ui.studio.Preferences;
import org.retinue.words.Words;

/// Keeps the door of protected workspaces: what was typed opens one, the lock falls when nobody is
/// at work, and a workspace is protected or made plain while nobody has it open.
final class Guard implements Guarding {

    private static final String MINUTES = "idle.minutes";
    private static final int USUAL_MINUTES = 10;

    private final House house;
    private final Clock clock;
    private final Preferences preferences;
    private final Idle idle;
    private final OwnClip clip = new OwnClip();
    private @Nullable Scene watched;

    Guard(House house, Clock clock, Preferences preferences) {
        this.house = house;
        this.clock = clock;
        this.preferences = preferences;
        idle = new Idle(clock, this::lock);
    }

    /// The desktop, as its guard sees it.
    interface House extends Deeds {

        Words words();

        /// Whether what shows is a protected workspace.
        boolean isProtected();

        /// The workspace that shows.
        Optional<Path> shown();

        /// Shows this in the place of everything.
        void stand(Parent pane, Path file);

        /// Opens the workspace, or shows again what could not be saved before it was locked.
        void enter(Path file, Key key);

        /// Closes what shows, and goes on.
        void leave(Runnable then);

        void say(String sentence);

        /// Closes what shows as far as it is saved.
        void withdraw();
    }

    /// Shows the door of the protected workspace.
    Door door(Path file) {
        idle.after(Duration.ZERO);
        var door =
                new Door(house.words(), file, key -> admit(file, key), house, Platform::runLater);
        house.stand(door, file);
        Platform.runLater(door::focus);
        return door;
    }

    private void admit(Path file, Key key) {
        if (key.isFromRecoveryCode()) {
            choose(file, key);
        } else {
            enter(file, key);
        }
    }

    private void enter(Path file, Key key) {
        try (key) {
            house.enter(file, key);
        }
    }

    private void choose(Path file, Key key) {
        var chooser =
                new Chooser(
                        house.words(),
                        file,
                        key,
                        code -> show(code, List.of(), file, key),
                        Platform::runLater);
        house.stand(chooser, file);
        Platform.runLater(chooser::focus);
    }

    private void show(RecoveryCode code, List<String> told, Path file, Key key) {
        house.stand(
                new CodeSheet(
                        house.words(), code, told, () -> enter(file, key), Platform::runLater),
                file);
    }

    /// A protected workspace came into the window, which is watched from now on.
    void entered(Scene scene) {
        if (!scene.equals(watched)) {
            watched = scene;
            idle.watch(scene);
        }
        focus(scene.getWindow().isFocused());
        watch();
    }

    private void watch() {
        idle.after(house.isProtected() ? Duration.ofMinutes(minutes()) : Duration.ZERO);
    }

    void focus(boolean focused) {
        if (house.isProtected()) {
            clip.focus(focused);
        }
    }

    /// Nothing that was copied from a protected workspace outlives it.
    void ended() {
        if (house.isProtected()) {
            clip.clear();
        }
    }

    @Override
    public void lock() {
        house.shown()
                .filter(_ -> house.isProtected())
                .ifPresent(file -> {
                    clip.clear();
                    house.withdraw();
                    var door = door(file);
                    List.copyOf(Window.getWindows()).stream()
                            .filter(window -> !window.equals(door.getScene().getWindow()))
                            .forEach(Window::hide);
                });
    }

    @Override
    public void protect(Secret passphrase, boolean deletesBackups) {
        alone(
                "lock.protecting",
                file -> {
                    try (passphrase) {
                        var made = Protection.protect(file, passphrase, clock);
                        return new Done(made, settled(file, made.key(), deletesBackups));
                    }
                },
                (done, file) -> show(done.made().code(), done.told(), file, done.made().key()));
    }

    private record Done(Protection.Made made, List<String> told) {}

    private List<String> settled(Path file, Key key, boolean deletes) {
        var told = new ArrayList<String>();
        for (var copy : PlainCopies.of(file)) {
            var name = copy.getFileName().toString();
            if (deletes) {
                PlainCopies.delete(copy);
                told.add(house.words().say("lock.deleted", name));
            } else {
                PlainCopies.protect(copy, key);
                told.add(house.words().say("lock.protectedToo", name));
            }
        }
        return told;
    }

    @Override
    public void unprotect(Key key) {
        alone(
                "lock.unprotecting",
                file -> {
                    try (key) {
                        Protection.unprotect(file, key, clock);
                        return file;
                    }
                },
                (_, file) -> house.open(file));
    }

    /// Works on the file while nobody has it open.
    private <T> void alone(String title, Function<Path, T> work, BiConsumer<T, Path> then) {
        house.shown()
                .ifPresent(file ->
                        house.leave(() -> {
                            var words = house.words();
                            var wait = new Wait(words, words.say(title), Platform::runLater);
                            house.stand(wait, file);
                            wait.during(
                                    () -> work.apply(file),
                                    done -> then.accept(done, file),
                                    trouble -> refused(file, trouble));
                        }));
    }

    private void refused(Path file, Trouble trouble) {
        house.open(file);
        house.say(house.words().trouble(trouble));
    }

    @Override
    public void lockAfter(int minutes) {
        preferences.keep(MINUTES, minutes);
        watch();
    }

    @Override
    public int minutes() {
        return (int) preferences.number(MINUTES).orElse(USUAL_MINUTES);
    }
}
