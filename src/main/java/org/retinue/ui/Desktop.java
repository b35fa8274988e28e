package org.retinue.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.retinue.desk.Desk;
import org.retinue.desk.Samples;
import org.retinue.desk.Saving;
import org.retinue.desk.View;
import org.retinue.print.Printer;
import org.retinue.print.Printing;
import org.retinue.store.Key;
import org.retinue.store.Protection;
import org.retinue.store.TourSummary;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.Trouble;
import org.retinue.ui.look.Looks;
import org.retinue.ui.outside.FileDialogs;
import org.retinue.ui.outside.FileKind;
import org.retinue.ui.outside.Guarding;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.outside.Setting;
import org.retinue.ui.rescue.RescuePane;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Preferences;
import org.retinue.ui.studio.PreferencesFile;
import org.retinue.ui.studio.Selection;
import org.retinue.ui.studio.Studio;
import org.retinue.ui.studio.WindowPlace;
import org.retinue.words.Sounds;
import org.retinue.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program as a window: one workspace at a time, in one language at a time.
public final class Desktop implements Outside, Guard.House {

    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);

    private final Setting setting;
    private final Stage stage;
    private final Runnable end;
    private final PreferencesFile file;
    private final Preferences preferences;
    private final Guard guard;
    private Words words;
    private @Nullable Desk desk;
    private @Nullable MainWindow content;
    private ObservableValue<View> onDesk = new SimpleObjectProperty<>();
    private Selection selection = new Selection();
    private Optional<TourId> away = Optional.empty();
    private Subscription watching = Subscription.EMPTY;

    /// Shows itself in the stage; the last thing it does is what ends the program.
    Desktop(Setting setting, Stage stage, Runnable end) {
        this.setting = setting;
        this.stage = stage;
        this.end = end;
        file = new PreferencesFile(setting.preferences());
        preferences = file.read();
        guard = new Guard(this, setting.clock(), preferences);
        words = Words.in(preferences.language().orElse(setting.language()));
    }

    /// Starts the toolkit and shows the workspace, made new or filled with the sample if it is not
    /// there. Comes back at once; the program ends when its window is closed.
    public static void show(Setting setting) {
        Platform.startup(() -> {
            Looks.prepare();
            Thread.startVirtualThread(open(setting)::prepare);
        });
    }

    /// Shows the workspace; what is not saved yet is saved also where the system ends the program.
    static Desktop open(Setting setting) {
        var farewell = new Farewell();
        Runnable end =
                () -> {
                    farewell.over();
                    Platform.exit();
                };
        var desktop = new Desktop(setting, new Stage(), end);
        Thread.setDefaultUncaughtExceptionHandler(desktop::unexpected);
        farewell.say(() -> desktop.close(() -> {}));
        desktop.start();
        return desktop;
    }

    /// Opens the workspace of the setting; ends at once if that is impossible.
    void start() {
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        stage.focusedProperty().subscribe(this::lookAround);
        WindowPlace.follow(stage, preferences);
        preferences.letters().subscribe(_ -> dress());
        preferences.theme().subscribe(choice -> choice.theme().use());
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(_ -> preferences.theme().get().theme().use());
        openWorkspace(setting.workspace());
        if (!stage.isShowing()) {
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
            var opened =
                    Files.exists(file)
                            ? Workspace.open(file, setting.officer(), setting.clock())
                            : Workspace.create(file, setting.officer(), setting.clock());
            put(opened);
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
        show(pane);
        stage.setTitle(file.getFileName() + " – Retinue");
        stage.show();
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
        return Optional.ofNullable(desk).map(open -> open.view().file());
    }

    @Override
    public boolean isProtected() {
        return desk != null && content != null && desk.isProtected();
    }

    @Override
    public void enter(Path file, Key key) {
        if (desk == null) {
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
        if (desk != null && !(desk.finish() instanceof Saving.Failed)) {
            away = desk.view().tour().map(Tour::id);
            desk.close();
            desk = null;
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
        guard.ended();
        leave(() -> {
            stage.close();
            file.write();
            end.run();
        });
    }

    /// Closes the desk and goes on, once everything is saved or the officer gives up what cannot
    /// be.
    @Override
    public void leave(Runnable then) {
        if (desk != null && desk.finish() instanceof Saving.Failed && content != null) {
            content.askToGiveUp(() -> close(then));
        } else {
            close(then);
        }
    }

    private void close(Runnable then) {
        if (desk != null) {
            desk.close();
            desk = null;
        }
        then.run();
    }

    @Override
    public List<Path> filesToOpen(String title, FileKind kind, boolean several) {
        return new FileDialogs(words, stage).filesToOpen(title, kind, several);
    }

    @Override
    public Optional<Path> fileToSave(String title, FileKind kind, String suggestedName) {
        return new FileDialogs(words, stage).fileToSave(title, kind, suggestedName);
    }

    @Override
    public Optional<Path> folderToFill(String title) {
        return new FileDialogs(words, stage).folderToFill(title);
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
        desk = new Desk(workspace, Platform::runLater);
        selection = new Selection();
        var latest = new SimpleObjectProperty<>(desk.view());
        desk.listen(latest::set);
        onDesk = latest;
        var left = left(desk.view());
        if (left.isEmpty() && preferences.page().filter(Page::isOfTour).isPresent()) {
            preferences.keep(Page.HOME);
        }
        preferences.keepRecent(desk.view().file());
        build();
        left.ifPresent(desk::open);
    }

    /// The tour whose page showed when the workspace was locked, or when the program ended, if this
    /// is the workspace of that time. A protected one leaves no word of it.
    private Optional<TourId> left(View view) {
        var locked = away;
        away = Optional.empty();
        var again =
                preferences.recent().stream().findFirst().equals(Optional.of(view.file()))
                        && preferences.page().filter(Page::isOfTour).isPresent();
        return view.tours().stream()
                .map(TourSummary::id)
                .filter(id ->
                        locked.equals(Optional.of(id))
                                || (again && preferences.tour().equals(Optional.of(id.toString()))))
                .findFirst();
    }

    /// Builds the window's content anew, for another workspace or in another language. The views of
    /// the old content hang on a property of their own, which hears nothing any more.
    private void build() {
        if (desk == null) {
            return;
        }
        watching.unsubscribe();
        var view = new ReadOnlyObjectWrapper<View>(desk.view());
        watching = onDesk.subscribe(view::set);
        var studio =
                Studio.of(desk, words, setting.clock(), view.getReadOnlyProperty())
                        .keeping(preferences, selection);
        content = new MainWindow(studio, this);
        show(content);
        stage.setTitle(view.get().file().getFileName() + " – Retinue");
        stage.show();
        guard.entered(stage.getScene());
    }

    private void show(Parent root) {
        if (stage.getScene() == null) {
            stage.setScene(new Scene(root, 1366, 768));
            dress();
            stage.setMinWidth(1000);
            stage.setMinHeight(600);
        } else {
            stage.getScene().getAccelerators().clear();
            stage.getScene().setRoot(root);
        }
    }

    private void dress() {
        if (stage.getScene() != null) {
            Looks.dress(stage.getScene(), preferences.letters().get());
        }
    }

    /// What other programs changed while the officer was elsewhere shows when the window comes
    /// back.
    private void lookAround(boolean focused) {
        guard.focus(focused);
        if (focused && desk != null) {
            desk.refresh();
        }
    }

    private void unexpected(Thread thread, Throwable cause) {
        LOG.error("Unexpected in {}", thread.getName(), cause);
        Platform.runLater(() -> say(words.say("ui.unexpected", setting.log().toString())));
    }

    /// In the window; before there is one, in an alert.
    @Override
    public void say(String sentence) {
        if (content != null && stage.isShowing()) {
            content.warn(sentence);
            return;
        }
        var alert = new Alert(Alert.AlertType.ERROR, sentence, ButtonType.OK);
        alert.setHeaderText(null);
        alert.setTitle("Retinue");
        alert.showAndWait();
    }
}
