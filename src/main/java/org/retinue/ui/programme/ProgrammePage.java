package org.retinue.ui.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.retinue.check.Finding;
import org.retinue.desk.View;
import org.retinue.edit.Edit;
import org.retinue.mend.FreeInterpreters;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.board.Board;
import org.retinue.ui.board.Doing;
import org.retinue.ui.programme.Views.Part;
import org.retinue.ui.studio.Chosen;
import org.retinue.ui.studio.Selection;
import org.retinue.ui.studio.Studio;

/// The programme of the open tour: as a table, on a board, or both; beside it the item that leads
/// the selection and what the rules found. All of them show the one selection.
public final class ProgrammePage extends BorderPane {

    private final Studio studio;
    private final Selection selection;
    private final ProgrammeTable table;
    private final Board board;
    private final StackPane boardStand;
    private final Views views;
    private final DayStrip days;
    private final Beside beside;
    private final LineCommands commands;
    private final ItemMenu menu;
    private final LookChoice looks;
    private Optional<ProgrammeSheet> sheet = Optional.empty();
    private KeptEnds keptEnds = KeptEnds.NONE;
    private Optional<TourId> shownTour = Optional.empty();
    private Consumer<Finding> mending = _ -> {};

    /// The page, in whose menus stands what shifts the programme.
    public ProgrammePage(Studio studio, Supplier<MenuItem> shift) {
        this.studio = studio;
        selection = studio.selection();
        table = new ProgrammeTable(studio.words(), selection, this::edit);
        board =
                new Board(
                        studio.words(),
                        studio.clock(),
                        selection,
                        new Doing(this::edit, this::foresee, this::open));
        boardStand = new StackPane(board);
        views =
                new Views(
                        new Part(boardStand, board::requestFocus),
                        new Part(table, table.grid()::focus),
                        studio.preferences());
        days = new DayStrip(studio.words(), this::goTo);
        beside =
                new Beside(
                        studio.words(),
                        studio.preferences(),
                        new Beside.Deeds(
                                this::edit, this::select, finding -> mending.accept(finding)),
                        this::interpreters);
        looks = new LookChoice(studio);
        commands =
                new LineCommands(
                        studio.words(), this::arrangement, this::items, this::step, this::edit);
        menu = new ItemMenu(this, commands, shift, this::dates);
        getStyleClass().add("programme");
        setId("programme");
        setTop(new ProgrammeBar(days, commands, selection, looks));
        setCenter(new Sides(views, beside, studio.preferences()));
        listen();
    }

    /// Where a table goes that was copied elsewhere and is pasted into the grid.
    public void onForeignPaste(BiConsumer<String, String> taking) {
        table.grid().onForeignPaste(taking);
    }

    /// What opens the mends of a finding.
    public void onMend(Consumer<Finding> opening) {
        mending = opening;
    }

    /// What was found about the item that leads; or, where the findings are looked at, the chosen
    /// one.
    public List<Finding> troubles() {
        return beside.troubles(selection.get());
    }

    /// Selects the item.
    public void select(ItemId item) {
        selection.choose(item);
        focusFirst();
    }

    /// Brings the keyboard to the programme.
    public void focusFirst() {
        views.parts().getLast().focus().run();
    }

    public void showFindings() {
        beside.openFindings();
    }

    /// Goes to the next way of looking.
    public void lookOn() {
        looks.choose(looks.look().get().next());
        focusFirst();
    }

    private void listen() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInTable);
        boardStand.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedOnBoard);
        addEventFilter(KeyEvent.KEY_PRESSED, this::changePart);
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenuInTable);
        boardStand.setOnContextMenuRequested(menu::open);
        looks.look().subscribe(views::show);
        looks.look().subscribe(_ -> showBoard());
        selection.chosen().subscribe(this::showChosen);
        table.keepColumns(studio.preferences());
        table.grid().onTyped(spots -> keptEnds = keptEnds.after(spots));
        table.grid().cursor().subscribe(_ -> showDay());
        studio.view().subscribe(view -> show(view, studio.findings().getValue()));
        studio.findings().subscribe(found -> show(studio.view().get(), found));
    }

    private FreeInterpreters interpreters(ProgrammeSheet now) {
        return new FreeInterpreters(
                studio.view().get().situation(now.tour(), studio.today()), now.directory());
    }

    private void show(View view, @Nullable List<Finding> found) {
        if (view.tour().isEmpty() || found == null) {
            return;
        }
        var tour = view.tour().get();
        var now =
                new ProgrammeSheet(
                        tour, view.directory(), known(tour, found), studio.words(), keptEnds);
        if (sheet.equals(Optional.of(now))) {
            return;
        }
        sheet = Optional.of(now);
        if (shownTour.equals(Optional.of(tour.id()))) {
            table.show(now, looks.look().get().hasTable());
            selection.keep(tour);
        } else {
            shownTour = Optional.of(tour.id());
            table.start(now);
        }
        beside.show(now, selection.get());
        showBoard();
        showDay();
    }

    /// The findings of the moment before may name an item that is gone by now.
    private static List<Finding> known(Tour tour, List<Finding> found) {
        var items = tour.itemsById().keySet();
        return found.stream().filter(finding -> items.containsAll(finding.items())).toList();
    }

    /// A board that nobody sees need not know what is on it.
    private void showBoard() {
        if (looks.look().get().hasBoard()) {
            sheet.ifPresent(now -> board.show(now.tour(), now.findings()));
        }
    }

    private void showChosen(Chosen chosen) {
        sheet.ifPresent(now -> beside.showItem(now, chosen));
    }

    private void showDay() {
        sheet.ifPresent(now -> days.show(now.tour(), table.grid().line()));
    }

    private List<Item> items() {
        return sheet.map(now -> now.items(LineId.of(selection.get()))).orElse(List.of());
    }

    private Optional<Arrangement> arrangement() {
        return sheet.map(now ->
                new Arrangement(now.tour(), studio.view().get().travelTimes(), studio.words()));
    }

    private List<Finding> foresee(Tour tour) {
        return studio.view().get().findings(tour, studio.today());
    }

    private void edit(Edit edit) {
        studio.desk().edit(edit);
    }

    private void step(Arrangement.Step step) {
        edit(step.edit());
        table.select(step.lines());
        step.remark().ifPresent(this::remark);
        if (views.parts().stream().noneMatch(Part::hasFocus)) {
            focusFirst();
        }
    }

    /// Says something at the item that leads, where that is seen.
    private void remark(String sentence) {
        if (looks.look().get().hasTable()) {
            table.grid().remark(sentence);
        } else {
            board.tell(sentence);
        }
    }

    private void open(ItemId item) {
        selection.choose(item);
        beside.openItem();
    }

    /// The table goes to the section, the board to its first item.
    private void goTo(LineId heading) {
        table.grid().reveal(heading);
        if (looks.look().get().hasBoard()) {
            sheet.flatMap(now -> now.below(heading).findFirst())
                    .map(Item::id)
                    .ifPresent(selection::choose);
        }
        focusFirst();
    }

    /// What can be done to the items that are selected; nothing while none is.
    public List<MenuItem> entries() {
        return menu.entries();
    }

    private List<LocalDate> dates() {
        return sheet.map(now -> now.tour().programmeDates()).orElse(List.of());
    }

    /// A cell that is typed into has the menu of a text field.
    private void openMenuInTable(ContextMenuEvent event) {
        if (!table.grid().isEditing()) {
            menu.open(event);
        }
    }

    private void pressedInTable(KeyEvent event) {
        if (!table.grid().isEditing()) {
            commands.pressed(event);
        }
    }

    /// What is named on the board is typed into a text field.
    private void pressedOnBoard(KeyEvent event) {
        if (board.isFocused()) {
            commands.pressed(event);
        }
    }

    /// F6 goes to the next part, with Shift to the one before.
    private void changePart(KeyEvent event) {
        if (event.getCode() != KeyCode.F6) {
            return;
        }
        var parts = new ArrayList<>(views.parts());
        parts.add(new Part(beside, beside::focus));
        var place = parts.stream().map(Part::hasFocus).toList().indexOf(true);
        var next = Math.floorMod(place + (event.isShiftDown() ? -1 : 1), parts.size());
        parts.get(next).focus().run();
        event.consume();
    }
}
