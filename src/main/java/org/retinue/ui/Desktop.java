package org.retinue.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.retinue.desk.Samples;
import org.retinue.print.Printer;
import org.retinue.print.Printing;
import org.retinue.store.Key;
import org.retinue.store.Protection;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;
import org.retinue.ui.outside.FileKind;
import org.retinue.ui.outside.Guarding;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.outside.Setting;
import org.retinue.ui.rescue.RescuePane;
import org.retinue.ui.studio.Preferences;
import org.retinue.ui.studio.PreferencesFile;
import org.retinue.words.Sounds;
import org.retinue.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program as a window: one workspace at a time, in one language at a time.
final class Desktop implements Outside, Guard.House {

    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);

    private final Setting setting;
    private final Frame frame;
    private final Runnable end;
    private final PreferencesFile file;
    private final Preferences preferences;
    private final LeftOff leftOff;
    private final Guard guard;
    private Words words;
    private @Nullable Session session;
    private @Nullable MainWindow content;

    /// Shows itself in the stage; the last thing it does is what ends the program.
    Desktop(Setting setting, Stage stage, Runnable end) {
        this.setting = setting;
        this.end = end;
        file = new PreferencesFile(setting.preferences());
        preferences = file.read();
        frame = new Frame(stage, preferences);
        leftOff = new LeftOff(preferences);
        guard = new Guard(this, setting.clock(), preferences);
        words = Words.in(preferences.language().orElse(setting.language()));
    }

    /// Opens the workspace of the setting; ends at once if that is impossible.
    void start() {
        frame.follow(this::quit, this::lookAround);
        openWorkspace(setting.workspace());
        if (!frame.isShowing()) {
            end.run();
        }
    }

    /// Reads what takes long before anyone asks for it, beside the window that shows already.
    void prepare() {
        Sounds.prepare();
        try {
            setting.papers().prepare();
        } catch (Trouble trouble) {
            LOG.warn("No paper could be printed", trouble);
            Platform.runLater(() -> say(words.trouble(trouble)));
        }
    }

    @Override
    public void openWorkspace(Path file) {
        if (Protection.isAt(file)) {
            leave(() -> guard.door(file));
            return;
        }
        try {
            put(
                    Files.exists(file)
                            ? Workspace.open(file, setting.officer(), setting.clock())
                            : Workspace.create(file, setting.officer(), setting.clock()));
        } catch (Trouble trouble) {
            LOG.warn("A workspace could not be opened", trouble);
            if (trouble.kind() == Trouble.Kind.DAMAGED) {
                leave(() -> rescue(file));
            } else {
                say(words.trouble(trouble));
            }
        }
    }

    /// Shows what can be done about a damaged workspace, in the place of any other.
    private void rescue(Path file) {
        stand(new RescuePane(words, file, setting.clock(), this, Platform::runLater), file);
    }

    @Override
    public void stand(Parent pane, Path file) {
        content = null;
        frame.show(pane, file);
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public Guarding guarding() {
        return guard;
    }

    @Override
    public Optional<Path> shown() {
        return Optional.ofNullable(session).map(open -> open.view().file());
    }

    @Override
    public boolean isProtected() {
        return session != null && content != null && session.desk().isProtected();
    }

    @Override
    public void enter(Path file, Key key) {
        if (session == null) {
            show(Workspace.open(file, key, setting.officer(), setting.clock()));
        } else {
            build();
        }
    }

    @Override
    public void withdraw() {
        if (content != null) {
            // What is still being typed is taken when its field is left.
            content.requestFocus();
        }
        if (session != null && session.isSaved()) {
            leftOff.locked(session.view().tour().map(Tour::id));
            session.close();
            session = null;
        }
    }

    @Override
    public void open(Path workspace) {
        openWorkspace(workspace);
    }

    @Override
    public void openAnother() {
        filesToOpen(words.say("ui.command.openWorkspace"), FileKind.WORKSPACE, false)
                .forEach(this::openWorkspace);
    }

    @Override
    public void openSample() {
        var file = setting.sample();
        if (Files.exists(file)) {
            openWorkspace(file);
            return;
        }
        try {
            var workspace = Workspace.create(file, setting.officer(), setting.clock());
            Samples.fill(workspace);
            put(workspace);
        } catch (Trouble trouble) {
            LOG.warn("The sample could not be opened", trouble);
            say(words.trouble(trouble));
        }
    }

    @Override
    public void speak(Language language) {
        words = Words.in(language);
        preferences.keep(language);
        build();
    }

    @Override
    public void quit() {
        leave(() -> {
            frame.close();
            file.write();
            end.run();
        });
    }

    /// Closes the desk and goes on, once everything is saved or the officer gives up what cannot
    /// be.
    @Override
    public void leave(Runnable then) {
        if (session != null && !session.isSaved() && content != null) {
            content.askToGiveUp(() -> close(then));
        } else {
            close(then);
        }
    }

    /// Closes the desk, whatever is not saved, and goes on.
    void close(Runnable then) {
        if (session != null) {
            guard.ended();
            session.close();
            session = null;
        }
        then.run();
    }

    @Override
    public List<Path> filesToOpen(String title, FileKind kind, boolean several) {
        return frame.files(words).filesToOpen(title, kind, several);
    }

    @Override
    public Optional<Path> fileToSave(String title, FileKind kind, String suggestedName) {
        return frame.files(words).fileToSave(title, kind, suggestedName);
    }

    @Override
    public Optional<Path> folderToFill(String title) {
        return frame.files(words).folderToFill(title);
    }

    @Override
    public List<Printer> printers() {
        return Printing.printers();
    }

    @Override
    public Setting setting() {
        return setting;
    }

    private void put(Workspace workspace) {
        leave(() -> show(workspace));
    }

    private void show(Workspace workspace) {
        session = new Session(workspace);
        var view = session.view();
        var left = leftOff.in(view);
        preferences.keepRecent(view.file());
        build();
        left.ifPresent(session.desk()::open);
    }

    /// Builds the window's content anew, for another workspace or in another language.
    private void build() {
        if (session == null) {
            return;
        }
        content = new MainWindow(session.studio(words, setting.clock(), preferences), this);
        guard.entered(frame.show(content, session.view().file()));
    }

    /// What other programs changed while the officer was elsewhere shows when the window comes
    /// back.
    private void lookAround(boolean focused) {
        guard.focus(focused);
        if (focused && session != null) {
            session.desk().refresh();
        }
    }

    void unexpected(Thread thread, Throwable cause) {
        LOG.error("Unexpected in {}", thread.getName(), cause);
        Platform.runLater(() -> say(words.say("ui.unexpected", setting.log().toString())));
    }

    /// In the window; before there is one, in an alert.
    @Override
    public void say(String sentence) {
        if (content != null && frame.isShowing()) {
            content.warn(sentence);
            return;
        }
        frame.alert(sentence);
    }
}
