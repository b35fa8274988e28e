package org.retinue.ui.home;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.store.TourSummary;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.TourId;
import org.retinue.ui.look.EmptyState;
import org.retinue.ui.look.Texts;
import org.retinue.ui.studio.Studio;
import org.retinue.ui.table.Columns;
import org.retinue.ui.table.Row;
import org.retinue.ui.table.Rows;

/// Tours as a table: opened with Enter or a double click, removed with Delete.
final class TourList extends StackPane {

    private final Studio studio;
    private final Consumer<TourId> open;
    private final Node nothing;
    private final ObservableList<Row<TourId, TourSummary>> rows =
            FXCollections.observableArrayList();
    private final TableView<Row<TourId, TourSummary>> table = new TableView<>(rows);

    private final ObjectProperty<Map<TourId, Integer>> releases =
            new SimpleObjectProperty<>(Map.of());

    TourList(Studio studio, Node nothing, Consumer<TourId> open) {
        this.studio = studio;
        this.nothing = nothing;
        this.open = open;
        prepareTable();
        getChildren().add(table);
    }

    /// Shows the tours that were found among all.
    void show(List<TourSummary> found, boolean any) {
        table.setPlaceholder(any ? notFound() : nothing);
        Rows.show(found, TourSummary::id, rows);
        if (table.getSelectionModel().isEmpty() && !rows.isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    /// Shows what was given out last of each tour.
    void showReleases(Map<TourId, Integer> latest) {
        releases.set(latest);
    }

    TableView<Row<TourId, TourSummary>> table() {
        return table;
    }

    Optional<TourId> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(Row::id);
    }

    void removeSelected() {
        if (!studio.view().get().readOnly()) {
            selected().ifPresent(studio.desk()::remove);
        }
    }

    private void prepareTable() {
        table.setId("tours");
        table.setAccessibleText(studio.say("home.tours"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                column(
                                        "title",
                                        300,
                                        TourSummary::heading,
                                        head -> two(head.title())),
                                stages(),
                                Columns.narrow(text("dates", 170, this::dates)),
                                Columns.narrow(text("kind", 130, this::kind)),
                                text("delegation", 170, tour -> studio.best(tour.delegation())),
                                Columns.narrow(release()),
                                Columns.narrow(text("items", 65, this::items)),
                                Columns.narrow(text("unconfirmed", 80, this::unconfirmed)),
                                Columns.narrow(
                                        column(
                                                "overdue",
                                                100,
                                                tour -> tour.overdue(studio.today()),
                                                this::overdue))));
        table.getColumns().getFirst().getStyleClass().add("first-column");
        table.setRowFactory(_ -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (selected().isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            selected().ifPresent(open);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            removeSelected();
            event.consume();
        }
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

    /// Never so narrow that the word in it is cut off.
    private TableColumn<Row<TourId, TourSummary>, Stage> stages() {
        var column = Columns.narrow(column("stage", 104, this::stage, this::pill));
        column.setMinWidth(104);
        return column;
    }

    private TableColumn<Row<TourId, TourSummary>, String> release() {
        var column = text("release", 66, _ -> "");
        column.setCellValueFactory(row ->
                releases.map(latest ->
                        Optional.ofNullable(latest.get(row.getValue().id()))
                                .map(number -> studio.say("releases.rev", number))
                                .orElse("")));
        return column;
    }

    private String kind(TourSummary tour) {
        return studio.words().name(tour.heading().kind());
    }

    private String items(TourSummary tour) {
        return studio.say("ui.number", tour.items());
    }

    private Stage stage(TourSummary tour) {
        return Stage.of(tour, studio.today());
    }

    private Region pill(Stage stage) {
        var pill = new Label(studio.words().name(stage));
        pill.getStyleClass().addAll("pill", "stage-" + stage.name().toLowerCase(Locale.ROOT));
        return pill;
    }

    /// What is over needs no confirming any more.
    private String unconfirmed(TourSummary tour) {
        return stage(tour) == Stage.OVER || tour.unconfirmed() == 0
                ? ""
                : studio.say("ui.number", tour.unconfirmed());
    }

    private Region overdue(int tasks) {
        var label = new Label(tasks == 0 ? "" : studio.say("ui.number", tasks));
        label.getStyleClass().add("overdue");
        return label;
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
        return Columns.of(studio.say("home.column." + key), width, part, shown);
    }

    /// The title as the language of the window has it, with the other form below.
    private Region two(Text title) {
        var first = new Label(studio.best(title));
        first.getStyleClass().add("strong");
        var chinese = studio.words().language().equals(Language.CHINESE);
        var second =
                new Label(
                        title.form(chinese ? Language.ENGLISH : Language.CHINESE)
                                .filter(form -> !form.equals(first.getText()))
                                .orElse(""));
        second.getStyleClass().add("detail");
        // An empty line would push the title off the middle.
        var both = second.getText().isEmpty() ? new VBox(first) : new VBox(first, second);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private Node notFound() {
        return EmptyState.of(
                Feather.SEARCH, studio.say("home.notFound"), studio.say("home.notFound.detail"));
    }
}
