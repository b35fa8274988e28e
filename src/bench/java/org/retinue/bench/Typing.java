package org.retinue.bench;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.retinue.desk.Desk;
import org.retinue.edit.Deed;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.ui.look.Looks;
import org.retinue.ui.programme.ProgrammePage;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Words;

/// A cell typed and entered in the programme's window, until everything that shows it is laid out:
/// grid, days, inspector and findings. The window is a real one without a screen.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true"
        })
public class Typing {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2023-09-01T08:00:00Z"), ZoneOffset.UTC);

    @Param({"40", "400", "4000"})
    private int items;

    // Set before each trial.
    @SuppressWarnings("NullAway.Init")
    private Folder folder;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    private boolean down = true;
    private int edits;

    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Folder.create();
        Toolkit.start();
        Toolkit.run(() -> {
            var workspace = Workspace.create(folder.file("bench.retinue"), "Officer", CLOCK);
            desk = new Desk(workspace, Platform::runLater);
            desk.add(Programmes.of(items), Deed.IMPORT_TOUR);
            var view = new ReadOnlyObjectWrapper<>(desk.view());
            desk.listen(view::set);
            var studio = Studio.of(desk, Words.in(Language.ENGLISH), CLOCK, view);
            var page = new ProgrammePage(studio, MenuItem::new);
            stage = new Stage();
            stage.setScene(new Scene(page, 1366, 768));
            Looks.dress(stage.getScene());
            stage.show();
            var tour = desk.view().tour().orElseThrow();
            page.select(tour.items().get(items / 2).id());
            for (var step = 0; step < 4; step++) {
                press(KeyCode.RIGHT, false);
            }
            layOut();
        });
    }

    @TearDown(Level.Trial)
    public void close() {
        Toolkit.run(() -> {
            stage.close();
            desk.close();
        });
        Platform.exit();
        folder.close();
    }

    /// Down a line and up again in turn, so that no line is added.
    @Benchmark
    public String entered() {
        return Toolkit.get(() -> {
            var title = "T" + edits++;
            title.chars().forEach(letter -> type(Character.toString(letter)));
            press(KeyCode.ENTER, !down);
            down = !down;
            layOut();
            return found(title);
        });
    }

    private String found(String title) {
        return desk.view().tour().orElseThrow().items().stream()
                .flatMap(item -> item.title().form(Language.ENGLISH).stream())
                .filter(title::equals)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing was entered"));
    }

    private void layOut() {
        var root = stage.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private void type(String letter) {
        fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false);
    }

    private void press(KeyCode key, boolean shift) {
        fire(KeyEvent.KEY_PRESSED, "", key, shift);
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode key, boolean shift) {
        stage.getScene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(type, letter, "", key, shift, false, false, false));
    }
}
