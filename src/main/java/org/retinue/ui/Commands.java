package org.retinue.ui;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Everything that can be told to the program, once: menus, buttons and keys all come from here.
record Commands(
        Command newTour,
        Command openWorkspace,
        Command openSample,
        Command importPacks,
        Command export,
        Command print,
        Command saveElsewhere,
        Command quit,
        Command undo,
        Command redo,
        Map<Page, Command> pages,
        Command about) {

    static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN);

    static Commands of(Studio studio, Sheets sheets, Errands errands) {
        return new Making(studio, sheets, errands).commands();
    }

    /// What the commands do.
    interface Errands {
        void newTour();

        void openWorkspace();

        void openSample();

        void importPacks();

        void export();

        void print();

        void saveElsewhere();

        void quit();

        void go(Page page);

        void about();
    }

    private record Making(Studio studio, Sheets sheets, Errands errands) {

        Commands commands() {
            var clear = sheets.clear();
            var writable = when(() -> !studio.view().get().readOnly());
            var tour = when(() -> studio.view().get().tour().isPresent());
            return new Commands(
                    of("newTour", Feather.PLUS, key(KeyCode.N), writable, errands::newTour),
                    of(
                            "openWorkspace",
                            Feather.FOLDER,
                            key(KeyCode.O),
                            clear,
                            errands::openWorkspace),
                    of(
                            "openSample",
                            Feather.BOOK_OPEN,
                            Optional.empty(),
                            clear,
                            errands::openSample),
                    of(
                            "importPacks",
                            Feather.DOWNLOAD,
                            key(KeyCode.I),
                            writable,
                            errands::importPacks),
                    of("export", Feather.UPLOAD, key(KeyCode.E), tour, errands::export),
                    of("print", Feather.PRINTER, key(KeyCode.P), tour, errands::print),
                    of(
                            "saveElsewhere",
                            Feather.SAVE,
                            Optional.empty(),
                            clear,
                            errands::saveElsewhere),
                    of("quit", Feather.LOG_OUT, key(KeyCode.Q), clear, errands::quit),
                    of(
                            "undo",
                            Feather.CORNER_UP_LEFT,
                            key(KeyCode.Z),
                            when(() -> studio.view().get().undoable().isPresent()),
                            studio.desk()::undo),
                    of(
                            "redo",
                            Feather.CORNER_UP_RIGHT,
                            key(KeyCode.Y),
                            when(() -> studio.view().get().redoable().isPresent()),
                            studio.desk()::redo),
                    pages(),
                    of("about", Feather.INFO, Optional.empty(), clear, errands::about));
        }

        private Map<Page, Command> pages() {
            var pages = new EnumMap<Page, Command>(Page.class);
            for (var page : Page.values()) {
                var possible =
                        when(() -> !page.isOfTour() || studio.view().get().tour().isPresent());
                pages.put(
                        page,
                        new Command(
                                page.id(),
                                studio.words().name(page),
                                page.sign(),
                                key(page.key()),
                                possible,
                                () -> errands.go(page)));
            }
            return pages;
        }

        private Command of(
                String id,
                Feather sign,
                Optional<KeyCombination> keys,
                ObservableValue<Boolean> possible,
                Runnable deed) {
            return new Command(id, studio.say("ui.command." + id), sign, keys, possible, deed);
        }

        /// Possible while no dialog is open and the condition on the view holds.
        private ObservableValue<Boolean> when(BooleanSupplier condition) {
            return Bindings.createBooleanBinding(
                    () -> !sheets.isDisplay() && condition.getAsBoolean(),
                    studio.view(),
                    sheets.displayProperty());
        }

        private static Optional<KeyCombination> key(KeyCode code) {
            return Optional.of(new KeyCodeCombination(code, SHORTCUT_DOWN));
        }
    }
}
