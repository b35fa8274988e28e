package org.retinue.ui.calendar;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.jspecify.annotations.Nullable;
import org.retinue.exchange.Bounded;
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
/// wrong with the file. Where the file leaves something open it is asked for, and each answer reads
/// it anew. The space bar takes an event or leaves it out, Enter takes the calendar.
final class CalendarPane extends VBox {

    private static final double LOWEST = 440;
    private static final double HEADS = 190;
    private static final double ROW = 48;
    private static final double LINE = 28;
    private static final int MOST_LINES = 4;

    private final Words words;
    private final PastePane.Worker worker;
    private final Function<CalendarFile, List<Destination>> destinations;
    private final CalendarQuestions questions;
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
    private CalendarFile file;
    private Optional<ImportedCalendar> shown = Optional.empty();
    private boolean isRefreshing;
    private int asked;

    /// The last one names the tours that a calendar can go into, the likeliest first.
    CalendarPane(
            Words words,
            PastePane.Worker worker,
            CalendarFile file,
            Function<CalendarFile, List<Destination>> destinations) {
        this.words = words;
        this.worker = worker;
        this.file = file;
        this.destinations = destinations;
        questions = new CalendarQuestions(words, file, this::read);
        destination = Choices.of(destinations.apply(file), this::name);
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
                        tracks,
                        questions.encoding());
        getStyleClass().add("calendar-pane");
        getChildren().addAll(choosers, questions.zones(), summary, rows, problems);
        destination.valueProperty().addListener((_, _, chosen) -> choose(chosen));
        track.valueProperty().addListener((_, _, _) -> read());
        destination.setValue(destination.getItems().getFirst());
    }

    /// The button that takes the calendar, with the items that are left out.
    Button accept(BiConsumer<ImportedCalendar, Set<ItemId>> taking) {
        accept.setOnAction(_ ->
                shown.filter(_ -> number() > 0 && questions.areAnswered())
                        .ifPresent(calendar -> taking.accept(calendar, Set.copyOf(leftOut))));
        return accept;
    }

    /// As high as the rows need; the dialog gives less where the window is lower.
    @Override
    protected double computePrefHeight(double width) {
        var zones = questions.zones().isManaged() ? questions.zones().prefHeight(width) : 0;
        return Math.max(LOWEST, HEADS + zones + rows.getItems().size() * ROW);
    }

    private String name(Destination one) {
        var title = words.best(one.tour().heading().title());
        return one.isNew() ? words.say("calendar.pane.newTour", title) : title;
    }

    private void choose(@Nullable Destination chosen) {
        if (chosen != null && !isRefreshing) {
            questions.suppose(Optional.of(chosen.tour().zone()));
            isRefreshing = true;
            show(chosen);
            isRefreshing = false;
            read();
        }
    }

    private void show(Destination chosen) {
        var all = chosen.tour().tracks();
        var isAsked = !chosen.isNew() && all.size() > 1;
        tracks.setVisible(isAsked);
        tracks.setManaged(isAsked);
        var before = Optional.ofNullable(track.getValue());
        track.getItems().setAll(all);
        track.setValue(before.filter(all::contains).orElse(all.getFirst()));
    }

    /// Reads the file as it is wished and holds it against the tour; what comes of it is shown
    /// unless something else is wished meanwhile.
    private void read() {
        if (isRefreshing) {
            return;
        }
        var question = ++asked;
        shown = Optional.empty();
        summary.setText(words.say("calendar.pane.reading"));
        accept.setDisable(true);
        accept.setText(words.say("calendar.pane.accept", 0));
        var wishes = questions.wishes();
        if (wishes.equals(file.wishes())) {
            hold(question);
        } else {
            whileAsked(question, () -> file.with(wishes), again -> take(again, question));
        }
    }

    /// The work is bounded, since the file is of unknown origin.
    private <T> void whileAsked(int question, Callable<T> work, Consumer<T> then) {
        worker.run(
                () -> Bounded.usual(work),
                result -> {
                    if (question == asked) {
                        switch (result) {
                            case Bounded.Done(var done) -> then.accept(done);
                            case Bounded.Stopped<T> _ ->
                                    summary.setText(words.say("calendar.pane.unread"));
                        }
                    }
                });
    }

    private void hold(int question) {
        var into = destination.getValue();
        var chosen = track.getValue();
        var held = file;
        whileAsked(
                question,
                () ->
                        into.isNew()
                                ? ImportedCalendar.asTour(into.tour(), held, into.known())
                                : ImportedCalendar.into(
                                        into.tour(), chosen.id(), held, into.known()),
                this::show);
    }

    /// A new tour is called otherwise where the letters are others.
    private void take(CalendarFile again, int question) {
        file = again;
        isRefreshing = true;
        questions.ask(again);
        var before = destination.getValue();
        var now = destinations.apply(again);
        var same = now.stream().filter(one -> one.isNew() == before.isNew()).findFirst();
        same.ifPresent(one -> {
            destination.getItems().setAll(now);
            destination.setValue(one);
            show(one);
        });
        isRefreshing = false;
        hold(question);
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
