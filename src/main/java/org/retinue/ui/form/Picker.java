package org.retinue.ui.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// A labelled field that chooses one of many by a few typed letters: the matches appear below,
/// arrows walk through them, Enter takes one, an emptied field takes none.
public final class Picker<T> extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final int MOST_SHOWN = 60;
    private static final double ROW_HEIGHT = 30;

    private final TextField input = new TextField();
    private final Label reason = new Label();
    private final ObservableList<T> matches = FXCollections.observableArrayList();
    private final ListView<T> list = new ListView<>(matches);
    private final Popup popup = new Popup();
    private final Source<T> source;
    private final Consumer<Optional<T>> taking;
    private Optional<T> shown = Optional.empty();
    private boolean showing;

    /// What can be chosen: all of it, how each is called, by which texts it is found, and what to
    /// say when nothing is meant by what was typed.
    public record Source<T>(
            Supplier<List<T>> all,
            Function<T, String> name,
            Function<T, Stream<String>> texts,
            String refusal) {}

    public Picker(String label, Source<T> source, Consumer<Optional<T>> taking) {
        this.source = source;
        this.taking = taking;
        var caption = new Label(label);
        caption.getStyleClass().add("caption");
        caption.setLabelFor(input);
        input.setAccessibleText(label);
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        refuse(false);
        getStyleClass().add("entry");
        getChildren().addAll(caption, input, reason);
        prepareList();
        input.textProperty().subscribe(this::typed);
        input.focusedProperty().subscribe(this::left);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        input.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> offer(""));
    }

    public TextField input() {
        return input;
    }

    public void show(Optional<T> value) {
        shown = value;
        showing = true;
        input.setText(value.map(source.name).orElse(""));
        showing = false;
        refuse(false);
        popup.hide();
    }

    /// Shows a newer state of the same thing, which leaves alone what is being typed; or another
    /// thing anew.
    public void refresh(Optional<T> value, boolean anew) {
        if (!anew && value.equals(shown)) {
            return;
        }
        if (anew || input.getText().equals(text())) {
            show(value);
        } else {
            shown = value;
        }
    }

    /// Whether what stands in the field is the value, and not something that nothing is called.
    public boolean isUnderstood() {
        return input.getText().strip().equals(text());
    }

    public Optional<T> value() {
        return shown;
    }

    private void prepareList() {
        list.getStyleClass().add("matches");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> cell());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
    }

    private ListCell<T> cell() {
        var cell = new ListCell<T>();
        ObservableValue<String> name = cell.itemProperty().map(source.name);
        cell.textProperty().bind(name);
        cell.setOnMousePressed(_ -> Optional.ofNullable(cell.getItem()).ifPresent(this::take));
        return cell;
    }

    private void typed(String text) {
        if (!showing && input.isFocused()) {
            offer(text);
        }
    }

    private void offer(String text) {
        matches.setAll(found(text).limit(MOST_SHOWN).toList());
        if (matches.isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        list.getSelectionModel().select(text.isBlank() ? -1 : 0);
        list.setPrefHeight(Math.min(matches.size(), 8) * ROW_HEIGHT + 10);
        list.setPrefWidth(Math.max(220, input.getWidth()));
        if (!popup.isShowing()) {
            Bounds place = input.localToScreen(input.getLayoutBounds());
            list.getStylesheets().setAll(getScene().getStylesheets());
            popup.show(input, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> walk(1, event);
            case UP -> walk(-1, event);
            case ENTER -> {
                if (popup.isShowing()) {
                    event.consume();
                }
                commit();
            }
            case ESCAPE -> {
                if (popup.isShowing() || !input.getText().equals(text())) {
                    show(shown);
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void walk(int step, KeyEvent event) {
        if (popup.isShowing()) {
            var next = list.getSelectionModel().getSelectedIndex() + step;
            list.getSelectionModel().select(Math.clamp(next, 0, matches.size() - 1));
            list.scrollTo(Math.max(0, next - 3));
        } else {
            offer("");
        }
        event.consume();
    }

    private void left(boolean focused) {
        if (!focused) {
            commit();
            popup.hide();
        }
    }

    /// Takes the chosen match; without one, what was typed if it is the name of one thing.
    private void commit() {
        var chosen = popup.isShowing() ? list.getSelectionModel().getSelectedItem() : null;
        if (chosen != null) {
            take(chosen);
        } else if (input.getText().isBlank()) {
            if (shown.isPresent()) {
                takeNothing();
            }
            refuse(false);
        } else if (!input.getText().equals(text())) {
            var named = named(input.getText());
            named.ifPresentOrElse(this::take, () -> refuse(true));
        }
    }

    /// What may be meant, the likeliest first.
    private Stream<T> found(String typed) {
        return source.all.get().stream()
                .filter(one -> Search.matches(typed, source.texts.apply(one)))
                .sorted(
                        Comparator.comparingInt(
                                one -> Search.distance(typed, source.texts.apply(one))));
    }

    private Optional<T> named(String typed) {
        var found = found(typed).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private void take(T chosen) {
        var before = shown;
        show(Optional.of(chosen));
        input.end();
        if (!before.equals(shown)) {
            taking.accept(shown);
        }
    }

    private void takeNothing() {
        show(Optional.empty());
        taking.accept(Optional.empty());
    }

    private String text() {
        return shown.map(source.name).orElse("");
    }

    private void refuse(boolean refused) {
        reason.setText(refused ? source.refusal : "");
        reason.setVisible(refused);
        reason.setManaged(refused);
        input.pseudoClassStateChanged(REFUSED, refused);
    }
}
