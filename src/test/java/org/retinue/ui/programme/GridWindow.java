package org.retinue.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.retinue.edit.Edit;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.ui.Hand;
import org.retinue.ui.Toolkit;
import org.retinue.ui.sheet.Grid;
import org.retinue.ui.sheet.Spot;
import org.retinue.ui.table.Row;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// The grid of a programme alone in a real window, with the hand at it and every edit remembered.
final class GridWindow implements AutoCloseable {

    static final Words WORDS = Words.in(Language.ENGLISH);

    private final List<Tour> states = new ArrayList<>();
    private final Grid<LineId, Column> grid =
            Toolkit.get(() -> new Grid<>(ProgrammeColumns.of(WORDS, true), this::edit));
    private final Hand hand = Hand.on(() -> grid);
    private KeptEnds keptEnds = KeptEnds.NONE;

    private GridWindow(Tour tour) {
        states.add(tour);
        Toolkit.run(() -> {
            grid.onTyped(spots -> keptEnds = keptEnds.after(spots));
            show();
            grid.focus();
        });
        hand.settle();
    }

    static GridWindow on(Tour tour) {
        return new GridWindow(tour);
    }

    /// Visits to BYD on the first day, one at each hour from nine on, called a, b, c …
    static Tour visits(int count) {
        var tour = Plain.EMPTY;
        for (var number = 0; number < count; number++) {
            var name = Character.toString('a' + number);
            var hour = "%02d".formatted(9 + number);
            tour =
                    tour.with(
                            Plain.visit(hour + ":00", hour + ":30")
                                    .withId(new ItemId(name))
                                    .withTitle(org.retinue.tour.Text.english("Visit " + name)),
                            Plain.OFFICE);
        }
        return tour;
    }

    Hand hand() {
        return hand;
    }

    Grid<LineId, Column> grid() {
        return grid;
    }

    Tour tour() {
        return Toolkit.get(states::getLast);
    }

    int edits() {
        return Toolkit.get(() -> states.size() - 1);
    }

    void edit(Edit edit) {
        states.add(edit.on(states.getLast()));
        show();
    }

    /// Shows another tour.
    void open(Tour tour) {
        Toolkit.run(() -> {
            states.add(tour);
            show();
        });
        hand.settle();
    }

    /// Shows the state before the last edit.
    void undo() {
        Toolkit.run(() -> {
            states.removeLast();
            show();
        });
        hand.settle();
    }

    /// The picked lines by the ids of their items.
    String picked() {
        return Toolkit.get(() -> grid.lines().get()).stream()
                .map(GridWindow::name)
                .collect(Collectors.joining(" "));
    }

    String cursor() {
        return Toolkit.get(() -> grid.cursor().get())
                .map(spot -> name(spot.line()) + "." + spot.column())
                .orElse("");
    }

    /// What stands in the programme: when, and what it is called.
    List<String> items() {
        var tour = tour();
        return tour.items().stream()
                .map(item -> moment(item) + " " + Items.label(WORDS, tour, item))
                .toList();
    }

    TextField field() {
        return hand.find("#cell-field", TextField.class);
    }

    /// The cell of the item's line in the column.
    Node cell(String item, Column column) {
        return Toolkit.get(() ->
                hand
                        .scene()
                        .getRoot()
                        .lookupAll(".column-" + column.name().toLowerCase(Locale.ROOT))
                        .stream()
                        .filter(node -> rowOf(node).equals(Optional.of(item)))
                        .findFirst()
                        .orElseThrow());
    }

    String text(String item, Column column) {
        return ((Labeled) cell(item, column)).getText();
    }

    /// The names of the columns that are shown.
    List<String> headers() {
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll(".column-header .label").stream()
                        .filter(node -> node.getParent().isVisible())
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    /// Which rows look like this.
    String rows(String pseudoClass) {
        return Toolkit.get(() ->
                hand.scene().getRoot().lookupAll(".table-row-cell:" + pseudoClass).stream()
                        .flatMap(node -> row(node).stream())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    static Optional<String> clipboardText() {
        return Toolkit.get(() -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()));
    }

    static Optional<String> clipboardHtml() {
        return Toolkit.get(() -> Optional.ofNullable(Clipboard.getSystemClipboard().getHtml()));
    }

    static void putOnClipboard(String html, String text) {
        Toolkit.run(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            content.putHtml(html);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    static Spot<LineId, Column> at(String item, Column column) {
        return new Spot<>(new LineId.OfItem(new ItemId(item)), column);
    }

    @Override
    public void close() {
        hand.close();
    }

    private void show() {
        grid.show(new ProgrammeSheet(states.getLast(), Plain.OFFICE, List.of(), WORDS, keptEnds));
    }

    private static Optional<String> rowOf(Node cell) {
        return Optional.ofNullable(cell.getParent()).flatMap(GridWindow::row);
    }

    private static Optional<String> row(Node node) {
        return node instanceof TableRow<?> row
                        && row.isVisible()
                        && row.getItem() instanceof Row<?, ?> shown
                        && shown.id() instanceof LineId line
                ? Optional.of(name(line))
                : Optional.empty();
    }

    private static String name(LineId line) {
        return switch (line) {
            case LineId.OfItem(var id) -> id.value();
            case LineId.OfNew(var day) ->
                    "new"
                            + day.map(date -> date.toEpochDay() - Plain.FIRST.toEpochDay())
                                    .map(Object::toString)
                                    .orElse("");
            case LineId.OfDay _ -> "day";
            case LineId.OfPool _ -> "pool";
        };
    }

    private static String moment(Item item) {
        return switch (item.moment()) {
            case Moment.Timed(var start, var end) ->
                    (start.toLocalDate().toEpochDay() - Plain.FIRST.toEpochDay())
                            + " "
                            + start.toLocalTime()
                            + "-"
                            + end.toLocalTime();
            case Moment.ToBeConfirmed(var day, _, _) ->
                    (day.toEpochDay() - Plain.FIRST.toEpochDay()) + " tbc";
            case Moment.Pooled _ -> "pool";
        };
    }
}
