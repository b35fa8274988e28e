package org.retinue.ui.directory;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.form.Form;
import org.retinue.ui.form.Search;
import org.retinue.ui.look.EmptyState;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;
import org.retinue.ui.table.Row;
import org.retinue.ui.table.Rows;

/// A page that lists things of one kind, searches them, and shows the selected one as a form at the
/// right.
final class Catalogue<I, V> extends VBox {

    private final Studio studio;
    private final Kind<I, V> kind;
    private final Form<V> form;
    private final ObservableList<Row<I, V>> rows = FXCollections.observableArrayList();
    private final TableView<Row<I, V>> table = new TableView<>(rows);
    private final TextField search = new TextField();
    private final StackPane side = new StackPane();
    private final ScrollPane formPane;
    private final Node nothing;
    private @Nullable I shown;
    private List<String> pressedWith = List.of();

    Catalogue(Studio studio, Page page, Kind<I, V> kind, Form<V> form) {
        this.studio = studio;
        this.kind = kind;
        this.form = form;
        formPane = new ScrollPane(form);
        formPane.setFitToWidth(true);
        nothing =
                EmptyState.of(
                        kind.sign(),
                        studio.say("directory.nothing." + page),
                        studio.say("directory.nothing.detail"));
        getStyleClass().addAll("page", "catalogue");
        prepareTable(page);
        getChildren().addAll(header(page), body());
        search.textProperty().subscribe(_ -> list());
        studio.view().map(view -> List.copyOf(kind.all().apply(view))).subscribe(_ -> list());
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> showSelected());
        select(0);
    }

    /// Adds what the supplier makes, selects it, and puts the cursor where its name is typed.
    void offerToAdd(String name, Supplier<Optional<I>> adding, Node first) {
        var add = new Button(name, Icons.of(Feather.PLUS));
        add.setId("add");
        add.getStyleClass().add("accent");
        add.disableProperty().bind(studio.view().map(view -> view.readOnly()));
        add.setOnAction(_ -> {
            search.clear();
            adding.get()
                    .ifPresent(id -> {
                        select(id);
                        first.requestFocus();
                    });
        });
        ((HBox) getChildren().getFirst()).getChildren().add(add);
    }

    /// Which entry the form shows.
    Optional<I> shown() {
        return Optional.ofNullable(shown);
    }

    /// Selects an entry that the search field may have hidden.
    void find(I id) {
        search.clear();
        select(id);
    }

    void select(I id) {
        rows.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .ifPresent(row -> {
                    table.getSelectionModel().clearSelection();
                    table.getSelectionModel().select(row);
                    table.scrollTo(row);
                });
    }

    private void select(int index) {
        if (index < rows.size()) {
            table.getSelectionModel().select(index);
        }
    }

    private HBox header(Page page) {
        var title = new Label(studio.words().name(page));
        title.getStyleClass().add("page-title");
        search.setId("search");
        search.setPromptText(studio.say("directory.search"));
        search.setAccessibleText(studio.say("directory.search"));
        search.getStyleClass().add("search");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var remove = new Button(studio.say("directory.remove"), Icons.of(Feather.TRASH_2));
        remove.setId("remove");
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        remove.setOnAction(_ ->
                Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                        .ifPresent(row -> kind.remove().accept(row.value())));
        var header = new HBox(title, search, space, remove);
        header.getStyleClass().add("page-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private HBox body() {
        side.getStyleClass().add("side");
        side.setMinWidth(420);
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox.setHgrow(side, Priority.SOMETIMES);
        var body = new HBox(table, side);
        body.getStyleClass().add("body");
        side.prefWidthProperty()
                .bind(
                        body.widthProperty()
                                .map(width -> Math.clamp(width.doubleValue() * 0.34, 560, 820)));
        VBox.setVgrow(body, Priority.ALWAYS);
        side.getChildren().setAll(nothing);
        return body;
    }

    private void prepareTable(Page page) {
        table.setId("entries");
        table.setAccessibleText(studio.words().name(page));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(kind.columns());
        table.getColumns().getFirst().getStyleClass().add("first-column");
        keepWidths("columns." + page.name().toLowerCase(Locale.ROOT));
        table.setMinWidth(320);
        table.setPrefWidth(520);
        table.setPlaceholder(
                EmptyState.of(
                        kind.sign(),
                        studio.say("directory.empty." + page),
                        studio.say("directory.empty.detail." + page)));
    }

    /// The columns come as wide as the mouse drew them last.
    private void keepWidths(String name) {
        var kept = studio.preferences().list(name);
        if (kept.size() == table.getColumns().size()) {
            for (var place = 0; place < kept.size(); place++) {
                var column = table.getColumns().get(place);
                Numbers.read(kept.get(place))
                        .ifPresent(width -> width.ifPresent(column::setPrefWidth));
            }
        }
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressedWith = widths());
        table.addEventHandler(
                MouseEvent.MOUSE_RELEASED,
                _ -> {
                    if (!widths().equals(pressedWith)) {
                        studio.preferences().keep(name, widths());
                    }
                });
    }

    private List<String> widths() {
        return table.getColumns().stream()
                .map(column -> Long.toString(Math.round(column.getWidth())))
                .toList();
    }

    private void list() {
        var order = Collator.getInstance(studio.words().locale());
        var found =
                kind.all().apply(studio.view().get()).stream()
                        .filter(value ->
                                Search.matches(search.getText(), kind.texts().apply(value)))
                        .sorted(Comparator.comparing(kind.name(), order))
                        .toList();
        Rows.show(found, kind.id(), rows);
        showSelected();
    }

    private void showSelected() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            shown = null;
            side.getChildren().setAll(nothing);
            return;
        }
        var anew = !row.id().equals(shown);
        shown = row.id();
        form.show(row.value(), anew);
        form.setDisable(studio.view().get().readOnly());
        if (!side.getChildren().contains(formPane)) {
            side.getChildren().setAll(formPane);
        }
        if (anew) {
            formPane.setVvalue(0);
        }
    }
}
