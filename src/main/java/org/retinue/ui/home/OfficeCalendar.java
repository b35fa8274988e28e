package org.retinue.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.tour.TourId;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Studio;

/// The year of the office in weeks. A week is chosen by a click or with Enter, and let go the same
/// way; arrows walk over the weeks, and down to the tours of one.
final class OfficeCalendar extends VBox {

    private final Studio studio;
    private final YearStrip strip;
    private final Label title = new Label();
    private final Label sum = new Label();
    private final ReadOnlyObjectWrapper<Optional<Week>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Visit> visits = List.of();
    private Week cursor;
    private boolean moved;

    OfficeCalendar(Studio studio, Consumer<TourId> open) {
        this.studio = studio;
        cursor = Week.of(studio.today());
        strip = new YearStrip(studio, open);
        strip.setId("year");
        strip.setFocusTraversable(true);
        strip.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        strip.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        title.setId("year-title");
        title.getStyleClass().add("title-4");
        sum.getStyleClass().add("detail");
        sum.setId("year-sum");
        getStyleClass().add("office-calendar");
        setMinHeight(USE_PREF_SIZE);
        getChildren().add(strip);
        draw();
    }

    /// Shows the visits. Until the officer goes elsewhere, the year is one with something to see.
    void show(List<Visit> changed) {
        visits = changed;
        if (!moved) {
            var now = Week.of(studio.today());
            var year = Year.nearest(studio.today(), visits);
            cursor = year.equals(now.year()) ? now : new Week(year.first());
        }
        draw();
    }

    /// The week that was chosen.
    ReadOnlyObjectProperty<Optional<Week>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    void letGo() {
        chosen.set(Optional.empty());
        mark();
    }

    /// The year and the buttons that turn it, for the head of the page.
    HBox head() {
        var now = new Button(studio.say("home.today"));
        now.setId("year-today");
        now.getStyleClass().add("flat");
        now.setOnAction(_ -> go(Week.of(studio.today())));
        var head =
                new HBox(
                        button("year-before", "home.yearBefore", Feather.CHEVRON_LEFT, -1),
                        title,
                        button("year-after", "home.yearAfter", Feather.CHEVRON_RIGHT, 1),
                        now,
                        sum);
        head.getStyleClass().add("year-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button button(String id, String key, Feather sign, int step) {
        var button = Icons.button(sign, studio.say(key), studio.say(key), () -> turn(step));
        button.setId(id);
        return button;
    }

    /// Goes to the same week of another year.
    private void turn(int years) {
        var year = cursor.year().plus(years);
        var weeks = year.weeks();
        go(weeks.get(Math.min(cursor.number(), weeks.size()) - 1));
    }

    /// Moves the cursor; the choice, if there is one, goes with it.
    private void go(Week week) {
        moved = true;
        cursor = week;
        if (chosen.get().isPresent()) {
            chosen.set(Optional.of(week));
        }
        draw();
    }

    private void choose(Week week) {
        moved = true;
        cursor = week;
        chosen.set(chosen.get().equals(Optional.of(week)) ? Optional.empty() : Optional.of(week));
        mark();
    }

    private void draw() {
        var year = cursor.year();
        var content = YearStrip.Content.of(year, visits);
        strip.show(content);
        title.setText(studio.say("home.year", Integer.toString(year.number())));
        sum.setText(
                studio.say(
                        "home.year.sum",
                        content.lanes().bars().size(),
                        content.occupancy().most()));
        mark();
    }

    private void mark() {
        strip.weeks()
                .forEach(cell ->
                        cell.mark(
                                cell.week().equals(cursor),
                                chosen.get().equals(Optional.of(cell.week()))));
        strip.weeks().stream()
                .filter(cell -> cell.week().equals(cursor))
                .findFirst()
                .ifPresent(cell -> strip.setAccessibleText(cell.said()));
    }

    private void clicked(MouseEvent event) {
        for (var cell : strip.weeks()) {
            if (cell.getBoundsInParent().contains(event.getX(), event.getY())) {
                strip.requestFocus();
                choose(cell.week());
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var onWeeks = strip.isFocused();
        var done =
                switch (event.getCode()) {
                    case LEFT -> onWeeks ? walk(-1) : walkBars(event, -1);
                    case RIGHT -> onWeeks ? walk(1) : walkBars(event, 1);
                    case PAGE_UP -> page(-1);
                    case PAGE_DOWN -> page(1);
                    case HOME -> onWeeks && to(cursor.year().weeks().getFirst());
                    case END -> onWeeks && to(cursor.year().weeks().getLast());
                    case DOWN -> onWeeks ? enterBars() : walkBars(event, 1);
                    case UP -> !onWeeks && leaveBars();
                    case ENTER, SPACE -> onWeeks && take();
                    case ESCAPE -> onWeeks ? escape() : leaveBars();
                    default -> false;
                };
        if (done) {
            event.consume();
        }
    }

    private boolean walk(int weeks) {
        return to(cursor.plus(weeks));
    }

    private boolean to(Week week) {
        go(week);
        return true;
    }

    private boolean page(int years) {
        turn(years);
        strip.requestFocus();
        return true;
    }

    private boolean take() {
        choose(cursor);
        return true;
    }

    private boolean escape() {
        var any = chosen.get().isPresent();
        letGo();
        return any;
    }

    private boolean enterBars() {
        strip.barsIn(cursor).stream().findFirst().ifPresent(VisitBar::requestFocus);
        return true;
    }

    private boolean leaveBars() {
        strip.requestFocus();
        return true;
    }

    /// From bar to bar, the cursor below the weeks going along.
    private boolean walkBars(KeyEvent event, int step) {
        var bars = strip.bars();
        var next = event.getTarget() instanceof VisitBar bar ? bars.indexOf(bar) + step : -1;
        if (next >= 0 && next < bars.size()) {
            var bar = bars.get(next);
            bar.requestFocus();
            var first = bar.bar().visit().first();
            cursor = Week.of(first.isBefore(cursor.year().first()) ? cursor.year().first() : first);
            mark();
        }
        return true;
    }
}
