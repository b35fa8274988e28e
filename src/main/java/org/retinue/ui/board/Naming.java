package org.retinue.ui.board;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.retinue.edit.Deed;
import org.retinue.edit.Edit;
import org.retinue.edit.Edits;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.ui.board.chart.Box;
import org.retinue.words.Words;

/// The field in which an item is named where it stands. Enter and leaving it keep what was typed,
/// Escape does not.
final class Naming {

    private static final double LEAST_WIDTH = 160;
    private static final double HEIGHT = 28;

    private final Words words;
    private final Consumer<Edit> edit;
    private final Runnable done;
    private final TextField field = new TextField();
    private Optional<ItemId> asked = Optional.empty();
    private Optional<Item> item = Optional.empty();

    Naming(Words words, Consumer<Edit> edit, Runnable done) {
        this.words = words;
        this.edit = edit;
        this.done = done;
        field.setId("board-name");
        field.getStyleClass().add("board-name");
        field.setAccessibleText(words.say("board.name"));
        field.setPromptText(words.say("board.name"));
        field.setManaged(false);
        field.setVisible(false);
        field.focusedProperty()
                .subscribe(has -> {
                    if (!has) {
                        finish(true);
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    TextField field() {
        return field;
    }

    /// Names the item as soon as it is shown.
    void ask(ItemId wanted) {
        asked = Optional.of(wanted);
    }

    /// Stays at the item that is being named, or opens at the one that is asked for.
    void show(Tour tour, Function<ItemId, Optional<Box>> boxes) {
        item.map(Item::id).flatMap(boxes).ifPresent(this::place);
        asked.flatMap(tour::item)
                .ifPresent(wanted -> {
                    asked = Optional.empty();
                    boxes.apply(wanted.id()).ifPresent(box -> open(wanted, box));
                });
    }

    private void open(Item named, Box box) {
        item = Optional.of(named);
        field.setText(named.title().form(words.language()).orElse(""));
        place(box);
        field.setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void place(Box box) {
        field.resizeRelocate(box.x(), box.y(), Math.max(LEAST_WIDTH, box.width()), HEIGHT);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            finish(event.getCode() == KeyCode.ENTER);
            event.consume();
            done.run();
        }
    }

    private void finish(boolean keep) {
        var named = item;
        item = Optional.empty();
        field.setVisible(false);
        var title =
                named.map(Item::title).map(text -> text.with(words.language(), field.getText()));
        if (keep && !title.equals(named.map(Item::title))) {
            edit.accept(
                    Edits.change(
                            Deed.RENAME_ITEM,
                            named.orElseThrow(),
                            present ->
                                    present.withTitle(
                                            present.title()
                                                    .with(words.language(), field.getText()))));
        }
    }
}
