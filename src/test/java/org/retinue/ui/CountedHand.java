package org.retinue.ui;

import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/// A hand whose strokes are counted: a key, a letter, a click and keys pressed together are one
/// stroke each. It writes down what it does, so that others can recount.
final class CountedHand {

    private final Hand hand;
    private final StringJoiner doings = new StringJoiner(" ");
    private int strokes;

    CountedHand(Hand hand) {
        this.hand = hand;
    }

    int strokes() {
        return strokes;
    }

    /// All it did: `Ctrl+R "40" Enter`.
    String doings() {
        return doings.toString();
    }

    CountedHand press(KeyCode... keys) {
        hand.press(keys);
        return did(Arrays.stream(keys).map(KeyCode::getName).collect(Collectors.joining("+")), 1);
    }

    CountedHand type(String text) {
        hand.type(text);
        return did('"' + text + '"', text.codePointCount(0, text.length()));
    }

    CountedHand click(String selector) {
        return click(hand.find(selector), selector);
    }

    CountedHand click(Node node, String name) {
        hand.click(node);
        return did("click:" + name, 1);
    }

    /// Opens the box of choices and takes one: two clicks.
    CountedHand choose(String box, String choice) {
        click(box);
        hand.until(choice + " can be chosen", () -> cell(choice).isPresent());
        hand.settle(); // the cells of a list that has just opened are made a second time
        return click(Toolkit.get(() -> cell(choice).orElseThrow()), choice);
    }

    /// One stroke in a window of the system, which answers by itself in a test.
    CountedHand pressElsewhere(KeyCode key) {
        return did(key.getName() + " (in the system's dialog)", 1);
    }

    private CountedHand did(String what, int count) {
        doings.add(what);
        strokes += count;
        return this;
    }

    private static Optional<Node> cell(String choice) {
        return Window.getWindows().reversed().stream()
                .filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".list-cell").stream())
                .filter(node ->
                        node instanceof ListCell<?> cell
                                && cell.isVisible()
                                && cell.getListView() != null
                                && choice.equals(cell.getText()))
                .findFirst();
    }
}
