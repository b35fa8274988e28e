package org.retinue.ui.paste;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.exchange.Context;
import org.retinue.exchange.Meaning;
import org.retinue.exchange.PastedProgramme;
import org.retinue.exchange.PastedTable;
import org.retinue.exchange.Wishes;
import org.retinue.ui.Choices;
import org.retinue.words.Words;

/// A pasted table before it enters the tour: what has to be decided, and the table with what is
/// understood of it.
public final class PastePane extends VBox {

    private static final double LOWEST = 440;

    private final Words words;
    private final Context context;
    private final List<PastedTable> tables;
    private final Label summary = new Label();
    private final Button accept = new Button();
    private final HBox body = new HBox(16);
    private final Decisions decisions = new Decisions(this::read);
    private PastedTable table;
    private PastedProgramme programme;
    private PastedView view;

    /// Shows the largest of the tables first.
    public PastePane(Words words, List<PastedTable> tables, Context context) {
        this.words = words;
        this.tables = tables;
        this.context = context;
        table = tables.stream().max(Comparator.comparingLong(PastedTable::written)).orElseThrow();
        programme = PastedProgramme.read(table, context, Wishes.NONE);
        view = view();
        accept.setId("accept-paste");
        accept.setDefaultButton(true);
        summary.setId("paste-summary");
        summary.getStyleClass().add("strong");
        summary.setWrapText(true);
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().add("paste");
        getChildren().addAll(top(), body);
        body.getChildren().setAll(side(), view);
        HBox.setHgrow(view, Priority.ALWAYS);
        show();
    }

    /// The button that puts the programme into the tour.
    public Button accept(Consumer<PastedProgramme> taking) {
        accept.setOnAction(_ -> taking.accept(programme));
        return accept;
    }

    /// As high as the rows need; the dialog gives less where the window is lower.
    @Override
    protected double computePrefHeight(double width) {
        return Math.max(LOWEST, 120 + table.rows().size() * 64.0);
    }

    private Node top() {
        var top = new HBox(16, summary);
        if (tables.size() > 1) {
            top.getChildren().addFirst(chooser());
        }
        if (tables.stream().anyMatch(PastedTable::isCut)) {
            var cut = new Label(words.say("paste.cut", PastedTable.MOST_ROWS));
            cut.getStyleClass().add("detail");
            top.getChildren().add(cut);
        }
        top.getStyleClass().add("paste-top");
        return top;
    }

    private ComboBox<Integer> chooser() {
        var numbers = IntStream.range(0, tables.size()).boxed().toList();
        var box =
                Choices.of(
                        numbers,
                        (Integer number) ->
                                words.say(
                                        "paste.table",
                                        number + 1,
                                        tables.size(),
                                        tables.get(number).rows().size()));
        box.setId("paste-table");
        box.setAccessibleText(words.say("paste.whichTable"));
        box.setMinWidth(220);
        box.setValue(tables.indexOf(table));
        box.valueProperty().addListener((_, _, number) -> open(tables.get(number)));
        return box;
    }

    private Node side() {
        var scroll = new ScrollPane(decisions);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(256);
        scroll.setPrefWidth(256);
        scroll.getStyleClass().add("paste-side");
        return scroll;
    }

    private void open(PastedTable chosen) {
        table = chosen;
        programme = PastedProgramme.read(table, context, Wishes.NONE);
        view = view();
        HBox.setHgrow(view, Priority.ALWAYS);
        body.getChildren().set(1, view);
        show();
    }

    private void read(Wishes wishes) {
        programme = programme.with(wishes);
        show();
    }

    private void show() {
        var told = new Told(words, programme);
        summary.setText(told.summary());
        var count = programme.items().size();
        accept.setText(words.say("paste.accept", count));
        accept.setDisable(count == 0 || !programme.fits());
        decisions.show(told);
        view.show(told);
    }

    private PastedView view() {
        return new PastedView(
                words,
                table,
                new PastedView.Deeds() {
                    @Override
                    public void column(int column, Meaning meaning) {
                        read(programme.wishes().withColumn(column, meaning));
                    }

                    @Override
                    public void row(int row, boolean isTaken) {
                        read(programme.wishes().withRow(row, isTaken));
                    }

                    @Override
                    public void accept() {
                        accept.fire();
                    }
                });
    }
}
