package org.retinue.ui.programme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.retinue.tour.Day;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// The days of the tour with the number of their items, and the pool: each leads to its lines.
final class DayStrip extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Words words;
    private final Consumer<LineId> go;
    private List<Choice> shown = List.of();
    private Optional<LineId> current = Optional.empty();

    /// A button: where it leads, its words, and whether its day lies outside the tour.
    private record Choice(LineId line, String name, boolean outside) {}

    DayStrip(Words words, Consumer<LineId> go) {
        super(4);
        this.words = words;
        this.go = go;
        getStyleClass().add("day-strip");
    }

    void show(Tour tour, Optional<LineId> line) {
        var dates = tour.days().stream().map(Day::date).collect(Collectors.toSet());
        var choices =
                new ArrayList<>(
                        tour.programmeDates().stream()
                                .map(date ->
                                        new Choice(
                                                new LineId.OfDay(date),
                                                name(date, tour.programme(date).size()),
                                                !dates.contains(date)))
                                .toList());
        choices.add(
                new Choice(
                        new LineId.OfPool(),
                        words.say("programme.poolDay", tour.pool().size()),
                        false));
        current = line.flatMap(id -> section(tour, id));
        if (!choices.equals(shown)) {
            shown = List.copyOf(choices);
            getChildren().setAll(shown.stream().map(this::button).toList());
        }
        mark();
    }

    private void mark() {
        for (var index = 0; index < shown.size(); index++) {
            getChildren()
                    .get(index)
                    .pseudoClassStateChanged(
                            CURRENT, current.equals(Optional.of(shown.get(index).line())));
        }
    }

    /// The heading under which a line stands.
    private static Optional<LineId> section(Tour tour, LineId line) {
        return switch (line) {
            case LineId.OfDay _, LineId.OfPool _ -> Optional.of(line);
            case LineId.OfNew(var day) -> Optional.of(heading(day));
            case LineId.OfItem(var id) -> tour.item(id).map(item -> heading(item.day()));
        };
    }

    private static LineId heading(Optional<LocalDate> day) {
        return day.<LineId>map(LineId.OfDay::new).orElseGet(LineId.OfPool::new);
    }

    private String name(LocalDate date, int items) {
        var weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale());
        var day =
                DateTimeFormatter.ofPattern(words.say("programme.dayPattern"), words.locale())
                        .format(date);
        return words.say("programme.day", weekday, day, items);
    }

    private Node button(Choice choice) {
        var button = new Button(choice.name());
        button.getStyleClass().addAll("flat", "day-button");
        if (choice.outside()) {
            button.getStyleClass().add("outside");
        }
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> go.accept(choice.line()));
        return button;
    }
}
