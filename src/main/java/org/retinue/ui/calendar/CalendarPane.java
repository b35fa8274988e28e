package org.retinue.ui.calendar;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.exchange.calendar.CalendarFile;
import org.retinue.exchange.calendar.EventRow;
import org.retinue.exchange.calendar.ImportedCalendar;
import org.retinue.exchange.calendar.Remark;
import org.retinue.exchange.calendar.Verdict;
import org.retinue.tour.ItemId;
import org.retinue.tour.Track;
import org.retinue.ui.form.Choices;
import org.retinue.ui.paste.PastePane;
import org.retinue.words.Words;

/// A calendar before it is taken: which tour it goes into, what becomes of each event, and what is
/// wrong with the file. The space bar takes an event or leaves it out, Enter takes the calendar.
public final class CalendarPane extends VBox {

    private static final double LOWEST = 440;
    private static final double HEADS = 190;
    private static final double ROW = 48;
    private static final double LINE = 28;
    private static final int MOST_LINES = 4;

    private final Words words;
    private final PastePane.Worker worker;
    private final CalendarFile file;
    private final ComboBox<Destination> destination;
    private final ComboBox<Track> track;
    private final Node tracks;
    private final Label summary = new Label();
    private final ListView<EventRow> rows = new ListView<>();
    private final Label caption = new Label();
    private final ListView<String> remarks = new ListView<>();
    private final VBox problems = new VBox(4, caption, remarks);
    private final Button accept = new Button();
    private final Set<ItemId> leftOut = new HashSet<>();
    private Optional<ImportedCalendar> shown = Optional.empty();
    private int asked;

    public CalendarPane(
            Words words,
            PastePane.Worker worker,
            CalendarFile file,
            List<Destination> destinations) {
        this.words = words;
        this.worker = worker;
        this.file = file;
        destination = Choices.of(destinations, this::name);
        destination.setId("calendar-destination");
        destination.setMinWidth(280);
        track = Choices.of(List.of(), one -> words.best(one.name()));
        track.setId("calendar-track");
        tracks = Choices.captioned(words.say("calendar.pane.track"), track);
        summary.setId("calendar-summary");
        summary.getStyleClass().add("strong");
        summary.setWrapText(true);
        rows.setId("calendar-rows");
        rows.setAccessibleText(words.say("calendar.pane.rows"));
        rows.setCellFactory(_ -> new EventCell(words, this::isTaken, this::take));
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(rows, Priority.ALWAYS);
        problems.setId("calendar-problems");
        problems.setMinHeight(USE_PREF_SIZE);
        caption.getStyleClass().add("strong");
        remarks.setId("calendar-remarks");
        remarks.setFixedCellSize(LINE);
        accept.setId("accept-calendar");
        accept.setDefaultButton(true);
        var choosers =
                new HBox(
                        16,
                        Choices.captioned(words.say("calendar.pane.destination"), destination),
                        tracks);
        getStyleClass().add("calendar-pane");
        getChildren().addAll(choosers, summary, rows, problems);
        destination.valueProperty().addListener((_, _, chosen) -> choose(chosen));
        track.valueProperty().addListener((_, _, chosen) -> read(chosen));
        destination.setValue(destinations.getFirst());
    }

    /// The button that takes the calendar, with the items that are left out.
    public Button accept(BiConsumer<ImportedCalendar, Set<ItemId>> taking) {
        accept.setOnAction(_ ->
                shown.filter(_ -> number() > 0)
                        .ifPresent(calendar -> taking.accept(calendar, Set.copyOf(leftOut))));
        return accept;
    }

    /// As high as the rows need; the dialog gives less where the window is lower.
    @Override
    protected double computePrefHeight(double width) {
        return Math.max(LOWEST, HEADS + rows.getItems().size() * ROW);
    }

    private String name(Destination one) {
        var title = words.best(one.tour().heading().title());
        return one.isNew() ? words.say("calendar.pane.newTour", title) : title;
    }

    private void choose(Destination chosen) {
        var all = chosen.tour().tracks();
        var isAsked = !chosen.isNew() && all.size() > 1;
        tracks.setVisible(isAsked);
        tracks.setManaged(isAsked);
        track.getItems().setAll(all);
        track.setValue(all.getFirst());
    }

    /// Holds the calendar against the tour; what comes of it is shown unless another is chosen
    /// meanwhile.
    private void read(Track chosen) {
        if (chosen == null) {
            return;
        }
        var into = destination.getValue();
        var question = ++asked;
        shown = Optional.empty();
        summary.setText(words.say("calendar.pane.reading"));
        accept.setDisable(true);
        accept.setText(words.say("calendar.pane.accept", 0));
        worker.run(
                () ->
                        into.isNew()
                                ? ImportedCalendar.asTour(into.tour(), file, into.known())
                                : ImportedCalendar.into(
                                        into.tour(), chosen.id(), file, into.known()),
                calendar -> {
                    if (question == asked) {
                        show(calendar);
                    }
                });
    }

    private void show(ImportedCalendar calendar) {
        shown = Optional.of(calendar);
        leftOut.clear();
        rows.getItems().setAll(calendar.rows());
        summary.setText(
                Stream.of(Verdict.values())
                        .filter(verdict -> calendar.count(verdict) > 0)
                        .map(verdict ->
                                words.say(
                                        "calendar.pane.count",
                                        words.name(verdict),
                                        calendar.count(verdict)))
                        .collect(Collectors.joining(words.say("calendar.pane.comma"))));
        show(calendar.remarks());
        count();
        requestParentLayout();
    }

    private void show(List<Remark> all) {
        caption.setText(words.say("calendar.pane.problems", all.size()));
        remarks.setAccessibleText(caption.getText());
        remarks.getItems().setAll(all.stream().map(this::said).toList());
        remarks.setPrefHeight(4 + LINE * Math.min(MOST_LINES, all.size()));
        problems.setVisible(!all.isEmpty());
        problems.setManaged(!all.isEmpty());
    }

    private String said(Remark remark) {
        return remark.line() == 0
                ? remark.said(words)
                : words.say(
                        "calendar.pane.line", Integer.toString(remark.line()), remark.said(words));
    }

    private boolean isTaken(EventRow row) {
        return row.verdict().isTaken() && !leftOut.contains(row.item().id());
    }

    private void take(EventRow row, boolean isTaken) {
        if (isTaken) {
            leftOut.remove(row.item().id());
        } else {
            leftOut.add(row.item().id());
        }
        rows.refresh();
        count();
    }

    private int number() {
        return (int) rows.getItems().stream().filter(this::isTaken).count();
    }

    private void count() {
        accept.setText(words.say("calendar.pane.accept", number()));
        accept.setDisable(number() == 0);
    }

    private void press(KeyEvent event) {
        var row = rows.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER) {
            accept.fire();
            event.consume();
        } else if (row != null && event.getCode() == KeyCode.SPACE && row.verdict().isTaken()) {
            take(row, !isTaken(row));
            event.consume();
        }
    }
}
