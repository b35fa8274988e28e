package org.retinue.ui.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.retinue.words.Words;

/// Boxes that choose one of a few.
public final class Choices {

    private Choices() {}

    /// The values of an enumeration by their names in the language of the words.
    public static <E extends Enum<E>> ComboBox<E> of(Words words, List<E> values) {
        return of(values, words::name);
    }

    public static <T> ComboBox<T> of(List<T> values, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(14);
        box.setConverter(new Names<>(name, values));
        return box;
    }

    /// The control below its caption.
    public static Node captioned(String label, Control control) {
        var caption = new Label(label);
        caption.getStyleClass().add("caption");
        caption.setLabelFor(control);
        control.setAccessibleText(label);
        var entry = new VBox(caption, control);
        entry.getStyleClass().add("entry");
        return entry;
    }

    private static final class Names<T> extends StringConverter<T> {
        private final Function<T, String> name;
        private final Map<String, T> values;

        private Names(Function<T, String> name, List<T> values) {
            this.name = name;
            this.values =
                    values.stream()
                            .collect(Collectors.toMap(name, Function.identity(), (one, _) -> one));
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            return values.get(text);
        }
    }
}
