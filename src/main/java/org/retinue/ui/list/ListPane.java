package org.retinue.ui.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.retinue.exchange.list.Field;
import org.retinue.exchange.list.Kinds;
import org.retinue.exchange.list.Layouts;
import org.retinue.exchange.list.ListContext;
import org.retinue.exchange.list.ListKind;
import org.retinue.exchange.list.ListReport;
import org.retinue.exchange.list.ListWishes;
import org.retinue.exchange.list.ReadList;
import org.retinue.exchange.list.Treatment;
import org.retinue.exchange.table.FoundTable;
import org.retinue.exchange.table.Table;
import org.retinue.ui.form.Choices;
import org.retinue.ui.paste.PastePane;
import org.retinue.ui.paste.Readings;
import org.retinue.words.Words;

/// A list before it is taken: which table of the file, what it is a list of, what each column is
/// about, and row by row what comes of it.
public final class ListPane extends VBox {

    private static final double LOWEST = 440;
    private static final double HEADS = 190;
    private static final double ROW = 56;

    private final Words words;
    private final ListContext context;
    private final Map<String, String> layouts;
    private final Consumer<Table> asProgramme;
    private final Readings<ReadList, ListWishes> readings;
    private final Label summary = new Label();
    private final Label remarks = new Label();
    private final CheckBox doubtful = new CheckBox();
    private final Button accept = new Button();
    private final HBox choosers = new HBox(16);
    private final VBox body = new VBox();
    private final ComboBox<ListKind> kinds;
    private Optional<FoundTable> found = Optional.empty();
    private Optional<ListTable> table = Optional.empty();

    /// The layouts are those that are remembered; the last one is handed a table that is a
    /// programme after all.
    public ListPane(
            Words words,
            PastePane.Worker worker,
            ListContext context,
            Map<String, String> layouts,
            Consumer<Table> asProgramme) {
        this.words = words;
        this.context = context;
        this.layouts = layouts;
        this.asProgramme = asProgramme;
        readings = new Readings<>(worker, ListWishes.NONE, ReadList::with, this::show);
        kinds = kinds();
        accept.setId("accept-list");
        accept.setDefaultButton(true);
        accept.setText(words.say("list.accept", 0));
        summary.setId("list-summary");
        summary.getStyleClass().add("strong");
        summary.setText(words.say("list.reading"));
        remarks.setId("list-remarks");
        remarks.getStyleClass().add("detail");
        remarks.setWrapText(true);
        remarks.setMinHeight(Region.USE_PREF_SIZE);
        doubtful.setId("list-doubtful");
        doubtful.selectedProperty().subscribe(_ -> readings.whenRead(this::show));
        choosers.getChildren().add(Choices.captioned(words.say("list.kind"), kinds));
        choosers.getStyleClass().add("list-choosers");
        VBox.setVgrow(body, Priority.ALWAYS);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var state = new HBox(16, summary, bar(), space, doubtful);
        state.getStyleClass().add("paste-top");
        getStyleClass().addAll("paste", "list-pane");
        getChildren().addAll(choosers, state, remarks, body);
    }

    /// Shows the fullest table first that is not hidden.
    public void show(List<FoundTable> tables) {
        var fullest = tables.stream().max(FoundTable.BY_WORTH).orElseThrow();
        if (tables.size() > 1) {
            var chooser = Choices.of(tables, this::name);
            chooser.setId("list-table");
            chooser.setValue(fullest);
            chooser.valueProperty().addListener((_, _, chosen) -> open(chosen));
            choosers.getChildren()
                    .addFirst(Choices.captioned(words.say("list.whichTable"), chooser));
        }
        open(fullest);
    }

    /// The button that takes the list, once all of it is read; nothing comes of it where the dialog
    /// is gone by then.
    public Button accept(Consumer<ReadList> taking) {
        accept.setOnAction(_ ->
                readings.whenRead(list -> {
                    if (getScene() != null && list.takenRows() > 0) {
                        taking.accept(list);
                    }
                }));
        return accept;
    }

    /// As high as the rows need; the dialog gives less where the window is lower.
    @Override
    protected double computePrefHeight(double width) {
        return Math.max(LOWEST, HEADS + table.map(ListTable::size).orElse(0) * ROW);
    }

    private String name(FoundTable one) {
        return one.isHidden() ? words.say("list.hiddenSheet", one.name()) : one.name();
    }

    private ComboBox<ListKind> kinds() {
        var offered =
                context.tour().isPresent()
                        ? List.of(ListKind.values())
                        : List.of(ListKind.CONTACTS, ListKind.SITES);
        var box = Choices.of(words, offered);
        box.setId("list-kind");
        box.setMinWidth(180);
        box.valueProperty()
                .addListener((_, before, kind) -> {
                    if (before != null && kind != null) {
                        found.ifPresent(one -> read(one, kind));
                    }
                });
        return box;
    }

    private void open(FoundTable chosen) {
        found = Optional.of(chosen);
        var kind = Kinds.of(chosen.table(), context.tour().isPresent());
        var possible = kinds.getItems().contains(kind) ? kind : ListKind.CONTACTS;
        if (possible == kinds.getValue() || kinds.getValue() == null) {
            kinds.setValue(possible);
            read(chosen, possible);
        } else {
            kinds.setValue(possible);
        }
    }

    private void read(FoundTable chosen, ListKind kind) {
        if (kind == ListKind.PROGRAMME) {
            asProgramme.accept(chosen.table());
        } else {
            table = Optional.empty();
            var remembered = Layouts.remembered(layouts, chosen.table(), kind);
            readings.open(
                    remembered, () -> ReadList.read(chosen.table(), context, kind, remembered));
        }
    }

    private void show(ReadList list) {
        var report = new ListReport(words, list);
        summary.setText(report.summary());
        remarks.setText(
                found.map(report::remarks).orElse(List.of()).stream()
                        .collect(Collectors.joining("\n")));
        remarks.setManaged(!remarks.getText().isEmpty());
        var doubts = (int) list.rows().stream().filter(list::needsALook).count();
        doubtful.setText(words.say("list.doubtful", doubts));
        doubtful.setDisable(doubts == 0 && !doubtful.isSelected());
        accept.setText(words.say("list.accept", list.takenRows()));
        accept.setDisable(list.takenRows() == 0);
        if (table.isEmpty()) {
            table = Optional.of(table(list));
            body.getChildren().setAll(table.get());
        }
        table.get().show(report, doubtful.isSelected());
    }

    private Node bar() {
        var bar = new ProgressBar();
        bar.setId("list-reading");
        bar.setAccessibleText(words.say("list.reading"));
        bar.visibleProperty().bind(readings.reading());
        return bar;
    }

    private ListTable table(ReadList list) {
        var made =
                new ListTable(
                        words,
                        list,
                        new ListTable.Deeds() {
                            @Override
                            public void column(int column, Field field) {
                                readings.decide(wishes -> wishes.withColumn(column, field));
                            }

                            @Override
                            public void row(int row, Treatment treatment) {
                                readings.decide(wishes -> wishes.withRow(row, treatment));
                            }

                            @Override
                            public void accept() {
                                accept.fire();
                            }
                        });
        VBox.setVgrow(made, Priority.ALWAYS);
        return made;
    }
}
