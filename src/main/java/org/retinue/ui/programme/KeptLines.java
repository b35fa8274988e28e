package org.retinue.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Lines below each other, one for each value. A line stays with its value wherever that moves, so
/// what is being typed into it stays there too.
final class KeptLines<T> extends VBox {

    private final Supplier<Line<T>> making;
    private List<Line<T>> lines = List.of();

    /// Shows one value, and where it stands.
    interface Line<T> {
        Node node();

        T value();

        void show(int place, T value);
    }

    KeptLines(Supplier<Line<T>> making) {
        this.making = making;
        getStyleClass().add("kept-lines");
    }

    /// Forgets the lines, and with them what was being typed.
    void clear() {
        lines = List.of();
        getChildren().clear();
    }

    void show(List<T> values) {
        var kept = kept(lines.stream().map(Line::value).toList(), values);
        var next = new ArrayList<Line<T>>();
        for (var place = 0; place < values.size(); place++) {
            Line<T> line = kept.get(place).map(lines::get).orElseGet(making);
            line.show(place, values.get(place));
            next.add(line);
        }
        var nodes = next.stream().map(Line::node).toList();
        getChildren().removeIf(node -> !nodes.contains(node));
        nodes.stream().filter(node -> !getChildren().contains(node)).forEach(getChildren()::add);
        if (!getChildren().equals(nodes)) {
            // A line that is taken out and put back would lose the keyboard.
            nodes.forEach(Node::toFront);
        }
        lines = List.copyOf(next);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    /// For each value the place where its line was before: the line that shows it already, or else
    /// the first that shows nothing any more.
    static <T> List<Optional<Integer>> kept(List<T> before, List<T> after) {
        var free = new ArrayList<Integer>();
        for (var place = 0; place < before.size(); place++) {
            free.add(place);
        }
        var kept = new ArrayList<Optional<Integer>>();
        for (var value : after) {
            var same = free.stream().filter(place -> before.get(place).equals(value)).findFirst();
            same.ifPresent(free::remove);
            kept.add(same);
        }
        kept.replaceAll(place -> place.isEmpty() && !free.isEmpty() ? first(free) : place);
        return kept;
    }

    private static Optional<Integer> first(List<Integer> free) {
        return Optional.of(free.removeFirst());
    }
}
