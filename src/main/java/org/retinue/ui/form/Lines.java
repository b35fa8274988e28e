package org.retinue.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.look.Icons;
import org.retinue.words.Words;

/// A short list edited in place: a line of fields for each element, and an empty line at the end
/// that becomes an element as soon as it says enough.
public final class Lines<E> extends VBox {

    private final Words words;
    private final Shape<E> shape;
    private final Consumer<List<E>> taking;
    private final List<Line> lines = new ArrayList<>();
    private List<E> shown = List.of();

    /// The fields of a line; how an element fills them; and what element they make, given the one
    /// that was there, or nothing and the reason.
    public record Shape<E>(
            String name,
            List<Cell> cells,
            Function<E, List<String>> texts,
            BiFunction<Optional<E>, List<String>, Optional<E>> read,
            BiFunction<Optional<E>, List<String>, String> reason) {

        /// A shape with one reason for whatever cannot be read.
        public Shape(
                String name,
                List<Cell> cells,
                Function<E, List<String>> texts,
                BiFunction<Optional<E>, List<String>, Optional<E>> read,
                String reason) {
            this(name, cells, texts, read, (_, _) -> reason);
        }
    }

    /// A field of a line: its name, its share of the width, what can be chosen in it (nothing: it
    /// is typed into), and what it says in the empty line.
    public record Cell(
            String name, double share, List<String> choices, String usual, boolean tall) {

        public static Cell typed(String name, double share) {
            return new Cell(name, share, List.of(), "", false);
        }

        /// For longer texts: as high as what is in it. The other cells stand below such ones.
        public static Cell tall(String name, double share) {
            return new Cell(name, share, List.of(), "", true);
        }

        public static Cell chosen(String name, double share, List<String> choices, String usual) {
            return new Cell(name, share, choices, usual, false);
        }
    }

    public Lines(Words words, Shape<E> shape, Consumer<List<E>> taking) {
        this.words = words;
        this.shape = shape;
        this.taking = taking;
        getStyleClass().add("lines");
    }

    /// Shows the elements: anew, or leaving alone what is being typed.
    public void show(List<E> elements, boolean anew) {
        shown = elements;
        while (lines.size() > elements.size() + 1) {
            getChildren().remove(lines.removeLast());
        }
        while (lines.size() < elements.size() + 1) {
            var line = new Line(lines.size());
            lines.add(line);
            getChildren().add(line);
        }
        IntStream.range(0, lines.size()).forEach(index -> lines.get(index).show(anew));
    }

    private void replace(int index, Optional<E> element) {
        var changed = new ArrayList<>(shown);
        if (index < changed.size()) {
            changed.remove(index);
        }
        element.ifPresent(present -> changed.add(index, present));
        taking.accept(List.copyOf(changed));
    }

    private final class Line extends VBox {
        private final int index;
        private final List<Field> fields = new ArrayList<>();
        private final Label reason = new Label();
        private final Button remove;
        private boolean showing;

        private Line(int index) {
            this.index = index;
            remove =
                    Icons.button(
                            Feather.X,
                            words.say("ui.lines.remove", shape.name()),
                            () -> replace(index, Optional.empty()));
            shape.cells().forEach(cell -> fields.add(field(cell)));
            var first = row();
            var tall = shape.cells().stream().anyMatch(Cell::tall);
            var second = tall ? row() : first;
            IntStream.range(0, fields.size())
                    .forEach(cell ->
                            (shape.cells().get(cell).tall() ? first : second)
                                    .getChildren()
                                    .add(fields.get(cell).node()));
            remove.getStyleClass().add("small");
            first.getChildren().add(remove);
            reason.getStyleClass().add("reason");
            refuse("");
            getChildren().add(first);
            if (tall) {
                getChildren().add(second);
                getStyleClass().add("tall");
            }
            getChildren().add(reason);
        }

        private static HBox row() {
            var row = new HBox();
            row.getStyleClass().add("line");
            return row;
        }

        private Field field(Cell cell) {
            return cell.choices().isEmpty() ? new TypedField(cell) : new ChosenField(cell);
        }

        private void show(boolean anew) {
            var present = index < shown.size();
            var texts =
                    present
                            ? shape.texts().apply(shown.get(index))
                            : shape.cells().stream().map(Cell::usual).toList();
            remove.setVisible(present);
            showing = true;
            IntStream.range(0, fields.size())
                    .forEach(cell -> fields.get(cell).show(texts.get(cell), anew));
            showing = false;
            if (anew) {
                refuse("");
            }
        }

        /// Hands the line over; false where it does not say enough yet.
        private boolean commit() {
            if (showing) {
                return true;
            }
            var typed = fields.stream().map(Field::text).toList();
            var present =
                    index < shown.size() ? Optional.of(shown.get(index)) : Optional.<E>empty();
            if (fields.stream().allMatch(Field::isBlank)) {
                refuse("");
                present.ifPresent(_ -> replace(index, Optional.empty()));
                return true;
            }
            var read = shape.read().apply(present, typed);
            refuse(read.isEmpty() ? shape.reason().apply(present, typed) : "");
            if (read.isPresent() && !read.equals(present)) {
                replace(index, read);
            }
            return read.isPresent();
        }

        private void refuse(String why) {
            reason.setText(why);
            reason.setVisible(!why.isEmpty());
            reason.setManaged(!why.isEmpty());
        }

        private final class TypedField implements Field {
            private final Entry entry;

            private TypedField(Cell cell) {
                Function<String, Optional<String>> taking =
                        _ -> commit() ? Optional.empty() : Optional.of("");
                entry = cell.tall() ? Entry.ofParagraph("", taking) : new Entry("", taking);
                entry.input().setPromptText(cell.name());
                entry.input().setAccessibleText(cell.name());
                entry.setPrefWidth(cell.share());
                HBox.setHgrow(entry, Priority.ALWAYS);
            }

            @Override
            public Entry node() {
                return entry;
            }

            @Override
            public String text() {
                return entry.input().getText();
            }

            @Override
            public boolean isBlank() {
                return text().isBlank();
            }

            @Override
            public void show(String text, boolean anew) {
                if (anew) {
                    entry.reset(text);
                } else {
                    entry.show(text);
                }
            }
        }

        private final class ChosenField implements Field {
            private final ComboBox<String> box;

            private ChosenField(Cell cell) {
                box = Choices.of(cell.choices(), Function.identity());
                box.setAccessibleText(cell.name());
                box.setMinWidth(cell.share());
                box.setPrefWidth(cell.share());
                // Not what is chosen at once: the line's other fields are not there yet.
                box.valueProperty().subscribe((_, _) -> chosen());
            }

            private void chosen() {
                if (index < shown.size()) {
                    var _ = commit();
                }
            }

            @Override
            public ComboBox<String> node() {
                return box;
            }

            @Override
            public String text() {
                return Optional.ofNullable(box.getValue()).orElse("");
            }

            @Override
            public boolean isBlank() {
                return true;
            }

            @Override
            public void show(String text, boolean anew) {
                box.setValue(text);
            }
        }
    }

    private interface Field {
        Region node();

        String text();

        /// Whether the field says nothing by itself.
        boolean isBlank();

        void show(String text, boolean anew);
    }
}
