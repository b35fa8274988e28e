package org.retinue.ui.paste;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.exchange.paste.Context;
import org.retinue.exchange.paste.Meaning;
import org.retinue.exchange.paste.PastedProgramme;
import org.retinue.exchange.paste.Wishes;
import org.retinue.exchange.table.Table;
import org.retinue.ui.form.Choices;
import org.retinue.words.Words;

/// A pasted table before it enters the tour: what has to be decided, and the table with what is
/// understood of it. Until the tables are there, and after each decision, it says that it reads.
public final class PastePane extends VBox {

    private static final double LOWEST = 440;

    private final Words words;
    private final Readings<PastedProgramme, Wishes> readings;
    private final Label summary = new Label();
    private final Button accept = new Button();
    private final HBox top = new HBox(16, summary);
    private final HBox body = new HBox(16);
    private final Decisions decisions;
    private Optional<PastedView> view = Optional.empty();

    /// Does work that the window must not wait for, and hands what came of it back on the window's
    /// thread.
    public interface Worker {
        <T> void run(Supplier<T> work, Consumer<T> then);
    }

    public PastePane(Words words, Worker worker) {
        this.words = words;
        readings = new Readings<>(worker, Wishes.NONE, PastedProgramme::with, this::show);
        decisions = new Decisions(readings::decide);
        accept.setId("accept-paste");
        accept.setDefaultButton(true);
        accept.setText(words.say("paste.accept", 0));
        summary.setId("paste-summary");
        summary.getStyleClass().add("strong");
        summary.setWrapText(true);
        summary.setText(words.say("paste.reading"));
        VBox.setVgrow(body, Priority.ALWAYS);
        top.getStyleClass().add("paste-top");
        top.getChildren().add(bar());
        getStyleClass().add("paste");
        getChildren().addAll(top, body);
    }

    /// Shows the largest of the tables first.
    public void show(List<Table> tables, Context context) {
        var largest = tables.stream().max(Comparator.comparingLong(Table::written)).orElseThrow();
        if (tables.size() > 1) {
            var chooser = chooser(tables, tables.indexOf(largest));
            chooser.valueProperty()
                    .addListener((_, _, number) -> open(tables.get(number), context));
            top.getChildren().addFirst(chooser);
        }
        if (tables.stream().anyMatch(Table::isCut)) {
            var cut = new Label(words.say("paste.cut", Table.MOST_ROWS));
            cut.getStyleClass().add("detail");
            top.getChildren().add(cut);
        }
        open(largest, context);
    }

    /// The button that puts the programme into the tour, once all of it is read; nothing comes of
    /// it where the dialog is gone by then.
    public Button accept(Consumer<PastedProgramme> taking) {
        accept.setOnAction(_ ->
                readings.whenRead(programme -> {
                    if (getScene() != null && isFit(programme)) {
                        taking.accept(programme);
                    }
                }));
        return accept;
    }

    /// As high as the rows need; the dialog gives less where the window is lower.
    @Override
    protected double computePrefHeight(double width) {
        return Math.max(LOWEST, 120 + view.map(PastedView::size).orElse(0) * 64.0);
    }

    private ProgressBar bar() {
        var bar = new ProgressBar();
        bar.setId("paste-reading");
        bar.setAccessibleText(words.say("paste.reading"));
        bar.visibleProperty().bind(readings.reading());
        return bar;
    }

    private ComboBox<Integer> chooser(List<Table> tables, int first) {
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
        box.setValue(first);
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

    private void open(Table table, Context context) {
        view = Optional.empty();
        readings.open(Wishes.NONE, () -> PastedProgramme.read(table, context, Wishes.NONE));
    }

    private void show(PastedProgramme programme) {
        var told = new Told(words, programme);
        summary.setText(told.summary());
        accept.setText(words.say("paste.accept", programme.items().size()));
        accept.setDisable(!isFit(programme));
        decisions.show(told);
        if (view.isEmpty()) {
            view = Optional.of(view(programme.table()));
            body.getChildren().setAll(side(), view.get());
        }
        view.get().show(told);
    }

    private static boolean isFit(PastedProgramme programme) {
        return !programme.items().isEmpty() && programme.fits();
    }

    private PastedView view(Table table) {
        var made =
                new PastedView(
                        words,
                        table,
                        new PastedView.Deeds() {
                            @Override
                            public void column(int column, Meaning meaning) {
                                readings.decide(wishes -> wishes.withColumn(column, meaning));
                            }

                            @Override
                            public void row(int row, boolean isTaken) {
                                readings.decide(wishes -> wishes.withRow(row, isTaken));
                            }

                            @Override
                            public void accept() {
                                accept.fire();
                            }
                        });
        HBox.setHgrow(made, Priority.ALWAYS);
        return made;
    }
}
