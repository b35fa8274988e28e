package org.retinue.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.store.TourSummary;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;

/// The list of all tours of the workspace: opened with Enter or a double click.
final class ToursPage extends VBox {

    private final Studio studio;
    private final Commands commands;
    private final Consumer<TourId> open;
    private final ObservableList<Row<TourId, TourSummary>> rows =
            FXCollections.observableArrayList();
    private final TableView<Row<TourId, TourSummary>> table = new TableView<>(rows);

    ToursPage(Studio studio, Commands commands, Consumer<TourId> open) {
        this.studio = studio;
        this.commands = commands;
        this.open = open;
        getStyleClass().add("page");
        prepareTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(header(), table);
        studio.view()
                .map(view -> view.tours())
                .subscribe(tours -> Rows.show(tours, TourSummary::id, rows));
        if (!rows.isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private HBox header() {
        var title = new Label(studio.words().name(Page.TOURS));
        title.getStyleClass().add("page-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var newTour = commands.newTour().button();
        newTour.getStyleClass().add("accent");
        var header = new HBox(title, space, remove(), commands.importPacks().button(), newTour);
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private Button remove() {
        var remove = new Button(studio.say("ui.remove"), Icons.of(Feather.TRASH_2));
        remove.setId("remove-tour");
        remove.disableProperty()
                .bind(
                        table.getSelectionModel()
                                .selectedItemProperty()
                                .isNull()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> studio.view().get().readOnly(),
                                                studio.view())));
        remove.setOnAction(_ -> removeSelected());
        return remove;
    }

    private void prepareTable() {
        table.setId("tours");
        table.setAccessibleText(studio.words().name(Page.TOURS));
        table.setPlaceholder(empty());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .add(column("title", 460, TourSummary::heading, heading -> two(heading.title())));
        table.getColumns().add(text("dates", 160, this::dates));
        table.getColumns()
                .add(text("kind", 140, tour -> studio.words().name(tour.heading().kind())));
        table.getColumns().add(text("delegation", 260, tour -> studio.best(tour.delegation())));
        table.getColumns().add(text("items", 70, tour -> studio.say("ui.number", tour.items())));
        table.getColumns().getFirst().getStyleClass().add("first-column");
        table.setRowFactory(_ -> row());
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    var selected = table.getSelectionModel().getSelectedItem();
                    if (selected != null && event.getCode() == KeyCode.ENTER) {
                        open.accept(selected.id());
                        event.consume();
                    } else if (selected != null && event.getCode() == KeyCode.DELETE) {
                        removeSelected();
                        event.consume();
                    }
                });
    }

    private TableRow<Row<TourId, TourSummary>> row() {
        var row = new TableRow<Row<TourId, TourSummary>>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && row.getItem() != null) {
                open.accept(row.getItem().id());
            }
        });
        return row;
    }

    private void removeSelected() {
        var selected = table.getSelectionModel().getSelectedItem();
        if (selected != null && !studio.view().get().readOnly()) {
            studio.desk().remove(selected.id());
        }
    }

    private String dates(TourSummary tour) {
        return Texts.dates(studio.words(), tour.firstDay(), tour.lastDay());
    }

    private TableColumn<Row<TourId, TourSummary>, String> text(
            String key, double width, Function<TourSummary, String> text) {
        return column(key, width, text, Label::new);
    }

    private <T> TableColumn<Row<TourId, TourSummary>, T> column(
            String key, double width, Function<TourSummary, T> part, Function<T, Region> shown) {
        return Columns.of(studio.say("ui.tours." + key), width, part, shown);
    }

    /// The title as the language of the window has it, with the other form below.
    private Region two(Text title) {
        var first = new Label(studio.best(title));
        first.getStyleClass().add("strong");
        var chinese = studio.words().language().equals(Language.CHINESE);
        var second =
                new Label(title.form(chinese ? Language.ENGLISH : Language.CHINESE).orElse(""));
        second.getStyleClass().add("detail");
        var both = new VBox(first, second);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private VBox empty() {
        var newTour = commands.newTour().button();
        newTour.setId("empty-new-tour");
        newTour.getStyleClass().add("accent");
        var importPacks = commands.importPacks().button();
        importPacks.setId("empty-import");
        var sample = commands.openSample().button();
        sample.setId("empty-sample");
        var actions = new HBox(newTour, importPacks, sample);
        return EmptyState.of(
                Feather.BRIEFCASE,
                studio.say("ui.tours.empty"),
                studio.say("ui.tours.empty.detail"),
                actions);
    }
}
