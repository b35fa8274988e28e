package org.retinue.ui.calendar;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.retinue.exchange.calendar.EventRow;
import org.retinue.exchange.calendar.Flaw;
import org.retinue.exchange.calendar.Remark;
import org.retinue.exchange.calendar.Verdict;
import org.retinue.tour.Moment;
import org.retinue.words.Words;

/// An event of a calendar: whether it is taken, what becomes of it, when and what it is, and what
/// is to be said of it.
final class EventCell extends ListCell<EventRow> {

    private final Words words;
    private final Predicate<EventRow> isTaken;
    private final BiConsumer<EventRow, Boolean> taking;

    EventCell(Words words, Predicate<EventRow> isTaken, BiConsumer<EventRow, Boolean> taking) {
        this.words = words;
        this.isTaken = isTaken;
        this.taking = taking;
        getStyleClass().add("event-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable EventRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            setGraphic(line(row));
            setAccessibleText(
                    words.say(
                            "calendar.pane.heard",
                            words.name(row.verdict()),
                            when(row.item().moment()),
                            row.title(),
                            row.remarks().stream()
                                    .map(remark -> remark.said(words))
                                    .collect(Collectors.joining(" "))));
        }
    }

    private HBox line(EventRow row) {
        var verdict = label(words.name(row.verdict()), "event-verdict");
        verdict.getStyleClass().add(style(row.verdict()));
        verdict.setMinWidth(84);
        verdict.setMaxWidth(84);
        var when = label(when(row.item().moment()), "detail");
        when.setMinWidth(190);
        when.setMaxWidth(190);
        var texts = new VBox(label(title(row), "strong"));
        row.before()
                .filter(before -> row.verdict() == Verdict.CHANGED)
                .filter(before -> !before.moment().equals(row.item().moment()))
                .ifPresent(before ->
                        texts.getChildren()
                                .add(
                                        label(
                                                words.say(
                                                        "calendar.pane.was", when(before.moment())),
                                                "detail")));
        row.remarks().forEach(remark -> texts.getChildren().add(remark(remark)));
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        var line = new HBox(12, box(row), verdict, when, texts);
        line.getStyleClass().add(row.verdict().isTaken() ? "taken-row" : "other-row");
        return line;
    }

    private String title(EventRow row) {
        return row.title().isEmpty() ? words.say("calendar.pane.nameless") : row.title();
    }

    private CheckBox box(EventRow row) {
        var box = new CheckBox();
        box.setId("take-" + row.item().id());
        box.setSelected(isTaken.test(row));
        box.setVisible(row.verdict().isTaken());
        box.setFocusTraversable(false);
        box.setAccessibleText(words.say("calendar.pane.take"));
        box.setMinWidth(USE_PREF_SIZE);
        box.setOnAction(_ -> taking.accept(row, box.isSelected()));
        return box;
    }

    private Label remark(Remark remark) {
        return label(
                remark.said(words),
                switch (remark.flaw().weight()) {
                    case LOST, SUSPECT -> "event-suspect";
                    case TOLD -> remark.flaw() == Flaw.NEW_SITE ? "event-told" : "detail";
                });
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case NEW -> "is-new";
            case CHANGED -> "is-changed";
            case CALLED_OFF -> "is-called-off";
            case SAME, LEFT_OUT -> "is-same";
        };
    }

    private String when(Moment moment) {
        return switch (moment) {
            case Moment.Timed(var start, var end) when start.equals(end) ->
                    words.say(
                            "calendar.pane.whenAlone",
                            words.date(start.toLocalDate()),
                            words.time(start.toLocalTime()));
            case Moment.Timed(var start, var end) ->
                    words.say(
                            "calendar.pane.when",
                            words.date(start.toLocalDate()),
                            words.time(start.toLocalTime()),
                            words.time(end.toLocalTime()));
            case Moment.ToBeConfirmed(var day, _, _) ->
                    words.say("calendar.pane.whenOpen", words.date(day));
            case Moment.Pooled _ -> "";
        };
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
