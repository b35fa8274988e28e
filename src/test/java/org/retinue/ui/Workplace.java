package org.retinue.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import org.retinue.check.Visits;
import org.retinue.desk.Desk;
import org.retinue.desk.View;
import org.retinue.edit.Deed;
import org.retinue.print.OneSet;
import org.retinue.print.Printer;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.ui.outside.FileKind;
import org.retinue.ui.outside.Guarding;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.outside.Setting;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Words;

/// A real window on a real workspace in a test. The dialogs of the system answer with the files
/// that the test has laid ready.
public final class Workplace implements AutoCloseable {

    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Studio studio;
    private final Hand hand;
    private final Answers answers;

    private Workplace(Studio studio, Hand hand, Answers answers) {
        this.studio = studio;
        this.hand = hand;
        this.answers = answers;
    }

    /// A workspace with the sample tours in the folder.
    public static Workplace withSamples(Path folder) {
        return on(SampleFile.opened(folder.resolve("sample.retinue")), Language.ENGLISH);
    }

    /// A workspace with nothing in it.
    public static Workplace empty(Path folder) {
        return on(Workspace.create(folder.resolve("empty.retinue"), "Li", CLOCK), Language.ENGLISH);
    }

    /// A workspace with one tour, whose two visits overlap; its programme is open.
    static Workplace withOverlap(Path folder) {
        var place = empty(folder);
        var tour =
                Visits.tour(
                        Visits.visit("one", Visits.BYD, "09:00", "10:00"),
                        Visits.visit("two", Visits.BYD, "09:40", "11:00"));
        Toolkit.run(() -> place.studio().desk().add(tour, Deed.IMPORT_TOUR));
        place.hand().press(KeyCode.CONTROL, KeyCode.DIGIT2);
        place.hand().find("#programme");
        place.hand().settle();
        return place;
    }

    public static Workplace on(Workspace workspace, Language language) {
        return Toolkit.get(() -> {
            var desk = new Desk(workspace, Platform::runLater);
            var view = new ReadOnlyObjectWrapper<>(desk.view());
            desk.listen(view::set);
            var studio = Studio.of(desk, Words.in(language), CLOCK, view.getReadOnlyProperty());
            var answers = new Answers();
            var hand = Hand.on(() -> new MainWindow(studio, answers));
            return new Workplace(studio, hand, answers);
        });
    }

    public Hand hand() {
        return hand;
    }

    public Studio studio() {
        return studio;
    }

    MainWindow window() {
        return (MainWindow) hand.scene().getRoot();
    }

    Answers answers() {
        return answers;
    }

    public View view() {
        return Toolkit.get(() -> studio.view().get());
    }

    /// Waits until the view of the desk is as expected.
    public View until(String expected, Predicate<View> condition) {
        hand.until(expected, () -> condition.test(studio.view().get()));
        return view();
    }

    @Override
    public void close() {
        hand.close();
        Toolkit.run(() -> studio.desk().close());
    }

    /// The world around the window: files laid ready, and what was asked for.
    static final class Answers implements Outside {
        final List<Path> toOpen = new ArrayList<>();
        Optional<Path> toSave = Optional.empty();
        Optional<Path> toFill = Optional.empty();
        final List<Printer> printers = new CopyOnWriteArrayList<>();
        final List<String> asked = new ArrayList<>();
        Path preferences = Path.of("");

        @Override
        public Setting setting() {
            var nowhere = Path.of("");
            return new Setting(
                    nowhere,
                    nowhere,
                    "Li",
                    CLOCK,
                    Language.ENGLISH,
                    "Retinue 0",
                    Path.of("retinue.log"),
                    preferences,
                    OneSet.PAPERS);
        }

        @Override
        public List<Path> filesToOpen(String title, FileKind kind, boolean several) {
            return List.copyOf(toOpen);
        }

        @Override
        public Optional<Path> fileToSave(String title, FileKind kind, String suggestedName) {
            asked.add(suggestedName);
            return toSave;
        }

        @Override
        public Optional<Path> folderToFill(String title) {
            return toFill;
        }

        @Override
        public List<Printer> printers() {
            return List.copyOf(printers);
        }

        @Override
        public void openWorkspace(Path file) {
            asked.add("open " + file.getFileName());
        }

        @Override
        public Guarding guarding() {
            return Guarding.NONE;
        }

        @Override
        public void openSample() {
            asked.add("sample");
        }

        @Override
        public void speak(Language language) {
            asked.add("speak " + language);
        }

        @Override
        public void quit() {
            asked.add("quit");
        }
    }
}
