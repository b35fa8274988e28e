package org.retinue.ui.releases;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.release.Handing;
import org.retinue.release.Holding;
import org.retinue.tour.Person;
import org.retinue.tour.Tour;
import org.retinue.ui.look.EmptyState;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Studio;
import org.retinue.ui.table.Columns;
import org.retinue.ui.table.Row;
import org.retinue.ui.table.Rows;

/// Who received which paper of which release, by which way, and whether they have said so; those
/// who hold an outdated one that concerns them are marked. Space notes that the chosen ones have
/// it.
final class DistributionPane extends VBox {

    private final Studio studio;
    private final Deeds deeds;
    private final Label sum = new Label();
    private final ObservableList<Row<Integer, Holding>> rows = FXCollections.observableArrayList();
    private final TableView<Row<Integer, Holding>> table = new TableView<>(rows);
    private final Button printChanges;
    private final Button acknowledge;
    private final Button changes;
    private final Button forget;

    /// The last one shows what has changed since the paper was handed out.
    DistributionPane(Studio studio, Deeds deeds, Consumer<Handing> see) {
        this.studio = studio;
        this.deeds = deeds;
        var handOut = button("handOut", Feather.USER_PLUS, deeds::handOut);
        printChanges = button("printChanges", Feather.PRINTER, deeds::printChanges);
        acknowledge = button("acknowledge", Feather.CHECK_SQUARE, this::acknowledge);
        changes =
                button(
                        "seeChanges",
                        Feather.LIST,
                        () -> chosen().stream().findFirst().ifPresent(see));
        forget = button("forget", Feather.TRASH_2, () -> deeds.forget(chosen()));
        sum.setId("distribution-sum");
        sum.setWrapText(true);
        sum.setMinHeight(USE_PREF_SIZE);
        var said = new HBox(sum);
        said.getStyleClass().add("compare-bar");
        var bar = new HBox(printChanges, handOut, acknowledge, changes, forget);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("compare-bar");
        getStyleClass().add("distribution");
        prepare();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(said, bar, table);
    }

    /// Shows what was handed out; the tours are those of the releases, by their numbers.
    void show(Given given, Map<Integer, Tour> tours) {
        var now = tours.get(given.latest());
        if (now != null) {
            var holdings = Holding.of(given.handings(), tours, now, given.latest());
            Rows.show(holdings, holding -> holding.handing().number(), rows);
            sum.setText(
                    studio.say(
                            "releases.distribution.sum",
                            holdings.size(),
                            holdings.stream()
                                    .filter(one -> one.handing().acknowledged().isPresent())
                                    .count(),
                            affected().size()));
            offer();
        }
    }

    private List<Handing> affected() {
        return rows.stream()
                .map(row -> row.valueProperty().getValue())
                .filter(holding -> holding.state() == Holding.State.AFFECTED)
                .map(Holding::handing)
                .toList();
    }

    private List<Handing> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(row -> row.valueProperty().getValue().handing())
                .toList();
    }

    private void offer() {
        var readOnly = studio.view().get().readOnly();
        printChanges.setDisable(affected().stream().allMatch(one -> one.person().isEmpty()));
        acknowledge.setDisable(readOnly || chosen().isEmpty());
        forget.setDisable(readOnly || chosen().isEmpty());
        changes.setDisable(chosen().size() != 1);
    }

    /// Where all of the chosen ones are noted already the note is taken back.
    private void acknowledge() {
        var chosen = chosen();
        if (!chosen.isEmpty()) {
            var all = chosen.stream().allMatch(one -> one.acknowledged().isPresent());
            deeds.acknowledge(chosen, !all);
        }
    }

    private void prepare() {
        table.setId("distribution");
        table.setAccessibleText(studio.say("releases.distribution"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().subscribe(_ -> offer());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(
                EmptyState.of(
                        Feather.USERS,
                        studio.say("releases.distribution.empty"),
                        studio.say("releases.distribution.empty.detail")));
        table.getColumns()
                .setAll(
                        List.of(
                                text("recipient", 172, this::recipient),
                                text("paper", 104, holding -> Papers.name(studio.words(), holding)),
                                Columns.narrow(text("release", 60, this::release)),
                                Columns.narrow(text("channel", 80, this::channel)),
                                Columns.narrow(text("at", 112, this::at)),
                                Columns.narrow(
                                        column("acknowledged", 140, h -> h, this::acknowledged)),
                                column("state", 168, Holding::state, this::state)));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (studio.view().get().readOnly()) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            acknowledge();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && !chosen().isEmpty()) {
            deeds.forget(chosen());
            event.consume();
        }
    }

    private String recipient(Holding holding) {
        return holding.handing()
                .person()
                .flatMap(studio.view().get().directory()::person)
                .map(Person::name)
                .map(studio::best)
                .orElse(holding.handing().name());
    }

    private String release(Holding holding) {
        return studio.say("releases.rev", holding.handing().release());
    }

    private String channel(Holding holding) {
        return studio.words().name(holding.handing().channel());
    }

    private String at(Holding holding) {
        return date(holding.handing().at());
    }

    private String date(Instant at) {
        return studio.words().date(at.atZone(studio.zone()).toLocalDate());
    }

    private Region acknowledged(Holding holding) {
        var at = holding.handing().acknowledged();
        var label = new Label(at.map(this::date).orElse(studio.say("releases.notYet")));
        label.setGraphic(
                at.isPresent()
                        ? Icons.of(Feather.CHECK_SQUARE, "ticked-sign")
                        : Icons.of(Feather.SQUARE, "unticked-sign"));
        return label;
    }

    private Region state(Holding.State state) {
        var label = new Label(studio.words().name(state));
        label.getStyleClass().add("holding-" + state.name().toLowerCase(Locale.ROOT));
        label.setGraphic(
                switch (state) {
                    case CURRENT -> Icons.of(Feather.CHECK, "good");
                    case UNAFFECTED -> Icons.of(Feather.MINUS);
                    case AFFECTED -> Icons.of(Feather.ALERT_TRIANGLE, "warning");
                    case SUPERSEDED -> Icons.of(Feather.ARCHIVE);
                });
        return label;
    }

    private TableColumn<Row<Integer, Holding>, String> text(
            String key, double width, Function<Holding, String> text) {
        return column(key, width, text, Label::new);
    }

    private <T> TableColumn<Row<Integer, Holding>, T> column(
            String key, double width, Function<Holding, T> part, Function<T, Region> shown) {
        return Columns.of(studio.say("releases.column." + key), width, part, shown);
    }

    private Button button(String name, Feather sign, Runnable deed) {
        var button = new Button(studio.say("releases.button." + name), Icons.of(sign));
        button.setId("distribution-" + name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
