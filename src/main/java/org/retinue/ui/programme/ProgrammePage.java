package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.check.Finding;
import org.retinue.desk.View;
import org.retinue.edit.Edit;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.Chosen;
import org.retinue.ui.Icons;
import org.retinue.ui.Studio;
import org.retinue.ui.sheet.Grid;
import org.retinue.ui.sheet.Spot;

/// The programme of the open tour: its days as one grid, beside it the selected item and what the
/// rules found.
public final class ProgrammePage extends BorderPane {

    private static final double SIDE_WIDTH = 344;

    private final Studio studio;
    private final Grid<LineId, Column> grid;
    private final DayStrip days;
    private final Inspector inspector;
    private final FindingsList findings;
    private final LineCommands commands;
    private final ToggleButton itemTab;
    private final ToggleButton findingsTab;
    private final StackPane side = new StackPane();
    private final SimpleBooleanProperty onItem = new SimpleBooleanProperty();
    private Optional<ProgrammeSheet> sheet = Optional.empty();
    private KeptEnds keptEnds = KeptEnds.NONE;
    private Optional<TourId> shownTour = Optional.empty();
    private ContextMenu menu = new ContextMenu();

    public ProgrammePage(Studio studio) {
        this.studio = studio;
        grid = new Grid<>(ProgrammeColumns.of(studio.words(), true), this::edit);
        days = new DayStrip(studio.words(), this::goTo);
        inspector = new Inspector(studio.words(), this::edit);
        findings = new FindingsList(studio.words(), this::select);
        commands =
                new LineCommands(
                        studio.words(), this::arrangement, this::items, this::step, this::edit);
        itemTab = tab("programme.tab.item", inspector, "tab-item");
        findingsTab = tab("programme.tab.findings", findings, "tab-findings");
        getStyleClass().add("programme");
        setId("programme");
        setTop(top());
        setCenter(center());
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, this::changePart);
        grid.setOnContextMenuRequested(event -> openMenu(event.getScreenX(), event.getScreenY()));
        grid.keepColumns(
                studio.preferences().list("columns.programme"),
                chosen -> studio.preferences().keep("columns.programme", chosen));
        grid.onTyped(spot -> keptEnds = keptEnds.after(spot));
        grid.cursor().subscribe(_ -> showItem());
        studio.selection().chosen().subscribe(this::follow);
        studio.view().subscribe(view -> show(view, studio.findings().getValue()));
        studio.findings().subscribe(found -> show(studio.view().get(), found));
        itemTab.fire();
    }

    /// Puts the cursor on the item.
    public void select(ItemId item) {
        grid.select(new LineId.OfItem(item));
        grid.focus();
    }

    /// The item that the cursor is on.
    public Optional<ItemId> selected() {
        return item().map(Item::id);
    }

    public void focusGrid() {
        grid.focus();
    }

    public void showFindings() {
        findingsTab.setSelected(true);
        side.getChildren().setAll(findings);
        findings.requestFocus();
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
        var another = !shownTour.equals(Optional.of(tour.id()));
        shownTour = Optional.of(tour.id());
        grid.show(now);
        if (another) {
            grid.start();
        }
        findings.show(now);
        showCounts(now);
        showItem();
    }

    /// The findings of the moment before may name an item that is gone by now.
    private static List<Finding> known(Tour tour, List<Finding> found) {
        return found.stream()
                .filter(finding ->
                        finding.items().stream().allMatch(item -> tour.item(item).isPresent()))
                .toList();
    }

    private void showCounts(ProgrammeSheet now) {
        var counts = Marks.counts(now.findings());
        findingsTab.setText(studio.say("programme.tab.findings", now.findings().size()));
        findingsTab.setGraphic(
                counts.keySet().stream()
                        .findFirst()
                        .map(FindingsList::sign)
                        .orElseGet(() -> Icons.of(Feather.CHECK_CIRCLE, "all-well")));
    }

    private void showItem() {
        item().map(Item::id).ifPresentOrElse(studio.selection()::choose, studio.selection()::clear);
        inspector.show(sheet, item());
        onItem.set(item().isPresent());
        sheet.ifPresent(now -> days.show(now.tour(), grid.line()));
    }

    /// Goes where something else has led the selection.
    private void follow(Chosen chosen) {
        chosen.lead()
                .filter(lead -> !selected().equals(Optional.of(lead)))
                .ifPresent(lead -> grid.select(new LineId.OfItem(lead)));
    }

    private Optional<Item> item() {
        return grid.cursor().get().map(Spot::line).flatMap(this::item);
    }

    private List<Item> items() {
        return sheet.map(now -> now.items(grid.lines().get())).orElse(List.of());
    }

    private Optional<Item> item(LineId line) {
        return line instanceof LineId.OfItem(var id)
                ? sheet.flatMap(now -> now.tour().item(id))
                : Optional.empty();
    }

    private Optional<Arrangement> arrangement() {
        return sheet.map(now ->
                new Arrangement(now.tour(), studio.view().get().travelTimes(), studio.words()));
    }

    private void edit(Edit edit) {
        studio.desk().edit(edit);
    }

    private void step(Arrangement.Step step) {
        studio.desk().edit(step.edit());
        grid.select(step.lines(), step.lines().getFirst());
        grid.focus();
    }

    private void goTo(LineId heading) {
        grid.reveal(heading);
        grid.focus();
    }

    private void openMenu(double x, double y) {
        menu.hide();
        if (item().isPresent()) {
            menu = commands.menu(sheet.map(now -> now.tour().programmeDates()).orElse(List.of()));
            menu.show(grid, x, y);
        }
    }

    private void pressed(KeyEvent event) {
        if (!grid.isEditing()) {
            commands.pressed(event);
        }
    }

    /// F6 goes from the grid to what stands beside it, and back.
    private void changePart(KeyEvent event) {
        if (event.getCode() != KeyCode.F6) {
            return;
        }
        if (!grid.hasFocus()) {
            grid.focus();
        } else if (itemTab.isSelected()) {
            inspector.focusFirst();
        } else {
            findings.requestFocus();
        }
        event.consume();
    }

    private Node top() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(2, days, space);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getChildren().addAll(commands.buttons(onItem));
        bar.getStyleClass().add("programme-bar");
        return bar;
    }

    private Node center() {
        var tabs = new HBox(itemTab, findingsTab);
        tabs.getStyleClass().add("side-tabs");
        var group = new ToggleGroup();
        group.getToggles().addAll(itemTab, findingsTab);
        VBox.setVgrow(side, Priority.ALWAYS);
        var right = new VBox(tabs, side);
        right.getStyleClass().add("side");
        right.setMinWidth(260);
        right.setPrefWidth(SIDE_WIDTH);
        var split = new SplitPane(grid, right);
        SplitPane.setResizableWithParent(right, false);
        split.widthProperty()
                .subscribe(width ->
                        split.setDividerPosition(
                                0, 1 - SIDE_WIDTH / Math.max(800, width.doubleValue())));
        return split;
    }

    private ToggleButton tab(String key, Node content, String id) {
        var tab = new ToggleButton(studio.say(key, 0));
        tab.setId(id);
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            side.getChildren().setAll(content);
        });
        return tab;
    }
}
