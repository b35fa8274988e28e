package org.retinue.ui;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.desk.View;
import org.retinue.tour.Engagement;
import org.retinue.tour.Moment;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.home.Starts;
import org.retinue.ui.look.LetterSize;
import org.retinue.ui.studio.Command;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;

/// Everything that can be told to the program, once: menus, buttons and keys all come from here.
record Commands(
        Command newTour,
        Command tourDetails,
        Command tourRules,
        Command shift,
        Command mend,
        Command waive,
        Command arrange,
        Command fits,
        Command pasteTable,
        Command newWorkspace,
        Command openWorkspace,
        Command openSample,
        Command importPacks,
        Command export,
        Command copyDay,
        Command print,
        Command giveOut,
        Command saveElsewhere,
        Command protect,
        Command passphrase,
        Command unprotect,
        Command lockNow,
        Command quit,
        Command undo,
        Command redo,
        Command search,
        Map<Page, Command> pages,
        Command look,
        Command largerLetters,
        Command smallerLetters,
        Command usualLetters,
        Command guide,
        Command about) {

    static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN);

    static Commands of(Studio studio, Sheets sheets, Errands errands) {
        return new Making(studio, sheets, errands).commands();
    }

    /// Those with which work on a tour begins.
    Starts starts() {
        return new Starts(newTour, importPacks, openSample);
    }

    /// Those that the palette offers, the usual ones first, as far as they are possible now.
    List<Command> offered() {
        return Stream.of(
                        Stream.of(
                                newTour,
                                print,
                                giveOut,
                                export,
                                copyDay,
                                undo,
                                redo,
                                pasteTable,
                                shift,
                                mend,
                                waive,
                                arrange,
                                fits,
                                tourDetails,
                                tourRules),
                        pages.values().stream(),
                        Stream.of(
                                look,
                                importPacks,
                                openSample,
                                newWorkspace,
                                openWorkspace,
                                saveElsewhere,
                                protect,
                                passphrase,
                                unprotect,
                                lockNow,
                                largerLetters,
                                smallerLetters,
                                usualLetters,
                                about,
                                quit))
                .flatMap(commands -> commands)
                .filter(command -> command.possible().getValue())
                .toList();
    }

    /// Does what the offered command of the id does.
    void run(String id) {
        offered().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .ifPresent(command -> command.deed().run());
    }

    private record Making(Studio studio, Sheets sheets, Errands errands) {

        private static final Optional<KeyCombination> NONE = Optional.empty();
        private static final Optional<KeyCombination> ARRANGE =
                Optional.of(new KeyCodeCombination(KeyCode.A, SHORTCUT_DOWN, SHIFT_DOWN));
        private static final Optional<KeyCombination> FITS =
                Optional.of(new KeyCodeCombination(KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN));
        private static final Optional<KeyCombination> PASTE_TABLE =
                Optional.of(new KeyCodeCombination(KeyCode.V, SHORTCUT_DOWN, SHIFT_DOWN));

        private static final Optional<KeyCombination> COPY_DAY =
                Optional.of(new KeyCodeCombination(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN));

        private static final Optional<KeyCombination> WAIVE =
                Optional.of(new KeyCodeCombination(KeyCode.M, SHORTCUT_DOWN, SHIFT_DOWN));

        private static final Optional<KeyCombination> LOCK =
                Optional.of(new KeyCodeCombination(KeyCode.L, SHORTCUT_DOWN, SHIFT_DOWN));

        private static final Optional<KeyCombination> GIVE_OUT =
                Optional.of(new KeyCodeCombination(KeyCode.R, SHORTCUT_DOWN, SHIFT_DOWN));

        Commands commands() {
            return new Commands(
                    writing("newTour", Feather.PLUS, key(KeyCode.N), errands::newTour),
                    changing("tourDetails", Feather.EDIT_2, key(KeyCode.T), errands::tourDetails),
                    changing("tourRules", Feather.SLIDERS, NONE, errands::tourRules),
                    when("shift", Feather.FAST_FORWARD, key(KeyCode.R), errands::shift)
                            .apply(() -> isOnItem() && !view().readOnly()),
                    when("mend", Feather.TOOL, key(KeyCode.M), errands::mend)
                            .apply(() -> hasFindings() && !view().readOnly()),
                    when("waive", Feather.SHIELD, WAIVE, errands::waive)
                            .apply(() -> hasFindings() && !view().readOnly()),
                    changing("arrange", Feather.SHUFFLE, ARRANGE, errands::arrange),
                    when("fits", Feather.CROSSHAIR, FITS, errands::fits)
                            .apply(() -> isOnPooled() && !view().readOnly()),
                    changing("pasteTable", Feather.CLIPBOARD, PASTE_TABLE, errands::pasteTable),
                    always("newWorkspace", Feather.FOLDER_PLUS, NONE, errands::newWorkspace),
                    always("openWorkspace", Feather.FOLDER, key(KeyCode.O), errands::openWorkspace),
                    always("openSample", Feather.BOOK_OPEN, NONE, errands::openSample),
                    writing("importPacks", Feather.DOWNLOAD, key(KeyCode.I), errands::importPacks),
                    ofTour("export", Feather.UPLOAD, key(KeyCode.E), errands::export),
                    ofTour("copyDay", Feather.MESSAGE_SQUARE, COPY_DAY, errands::copyDay),
                    ofTour("print", Feather.PRINTER, key(KeyCode.P), errands::print),
                    changing("giveOut", Feather.SEND, GIVE_OUT, errands::giveOut),
                    always("saveElsewhere", Feather.SAVE, NONE, errands::saveElsewhere),
                    when("protect", Feather.LOCK, NONE, errands.protecting()::protect)
                            .apply(() -> !isProtected() && !view().readOnly()),
                    when("passphrase", Feather.KEY, NONE, errands.protecting()::change)
                            .apply(() -> isProtected() && !view().readOnly()),
                    when("unprotect", Feather.UNLOCK, NONE, errands.protecting()::unprotect)
                            .apply(() -> isProtected() && !view().readOnly()),
                    when("lockNow", Feather.LOCK, LOCK, errands.protecting()::lock)
                            .apply(this::isProtected),
                    always("quit", Feather.LOG_OUT, key(KeyCode.Q), errands::quit),
                    when("undo", Feather.CORNER_UP_LEFT, key(KeyCode.Z), studio.desk()::undo)
                            .apply(() -> view().undoable().isPresent()),
                    when("redo", Feather.CORNER_UP_RIGHT, key(KeyCode.Y), studio.desk()::redo)
                            .apply(() -> view().redoable().isPresent()),
                    always("search", Feather.SEARCH, key(KeyCode.K), errands::search),
                    pages(),
                    ofTour("look", Feather.COLUMNS, key(KeyCode.B), errands::look),
                    letters("largerLetters", Feather.ZOOM_IN, KeyCode.PERIOD, LetterSize::larger),
                    letters("smallerLetters", Feather.ZOOM_OUT, KeyCode.COMMA, LetterSize::smaller),
                    letters("usualLetters", Feather.TYPE, KeyCode.SLASH, _ -> LetterSize.USUAL),
                    always(
                            "guide",
                            Feather.HELP_CIRCLE,
                            Optional.of(new KeyCodeCombination(KeyCode.F1)),
                            errands::guide),
                    always("about", Feather.INFO, NONE, errands::about));
        }

        private boolean isProtected() {
            return errands.protecting().isProtected();
        }

        private boolean isOnItem() {
            return view().tour().isPresent() && studio.selection().get().lead().isPresent();
        }

        private boolean hasFindings() {
            return view().tour().isPresent() && !studio.findings().getValue().isEmpty();
        }

        private boolean isOnPooled() {
            return view().tour().stream()
                    .flatMap(tour -> studio.selection().get().lead().flatMap(tour::item).stream())
                    .anyMatch(item ->
                            item instanceof Engagement && item.moment() instanceof Moment.Pooled);
        }

        private View view() {
            return studio.view().get();
        }

        private Command always(
                String id, Feather sign, Optional<KeyCombination> keys, Runnable deed) {
            return when(id, sign, keys, deed).apply(() -> true);
        }

        private Command writing(
                String id, Feather sign, Optional<KeyCombination> keys, Runnable deed) {
            return when(id, sign, keys, deed).apply(() -> !view().readOnly());
        }

        private Command ofTour(
                String id, Feather sign, Optional<KeyCombination> keys, Runnable deed) {
            return when(id, sign, keys, deed).apply(() -> view().tour().isPresent());
        }

        private Command changing(
                String id, Feather sign, Optional<KeyCombination> keys, Runnable deed) {
            return when(id, sign, keys, deed)
                    .apply(() -> view().tour().isPresent() && !view().readOnly());
        }

        /// As in the word processor that most officers use.
        private Command letters(
                String id, Feather sign, KeyCode code, UnaryOperator<LetterSize> change) {
            var letters = studio.preferences().letters();
            var keys = new KeyCodeCombination(code, SHORTCUT_DOWN, SHIFT_DOWN);
            return new Command(
                    id,
                    studio.say("ui.command." + id),
                    sign,
                    Optional.of(keys),
                    letters.map(now -> change.apply(now) != now),
                    () -> letters.set(change.apply(letters.get())));
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

        private Function<BooleanSupplier, Command> when(
                String id, Feather sign, Optional<KeyCombination> keys, Runnable deed) {
            var name = studio.say("ui.command." + id);
            return condition -> new Command(id, name, sign, keys, when(condition), deed);
        }

        /// Possible while no dialog is open and the condition on the view and the selection holds.
        private ObservableValue<Boolean> when(BooleanSupplier condition) {
            return Bindings.createBooleanBinding(
                    () -> !sheets.isDisplay() && condition.getAsBoolean(),
                    studio.view(),
                    studio.selection().chosen(),
                    sheets.displayProperty());
        }

        private static Optional<KeyCombination> key(KeyCode code) {
            return Optional.of(new KeyCodeCombination(code, SHORTCUT_DOWN));
        }
    }
}
