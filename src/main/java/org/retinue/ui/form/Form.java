package org.retinue.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.ui.dialog.Sheets;
import org.retinue.words.Words;

/// The fields of one value, one below the other. Each field hands over a changed value when it is
/// left; nothing is handed over while the form shows a value.
public final class Form<T> extends VBox {

    /// Fields side by side start from the same width, whatever is in them, and grow alike.
    private static final double EVEN_WIDTH = 200;

    private final Words words;
    private final Consumer<T> taking;
    private final List<BiConsumer<T, Boolean>> fields = new ArrayList<>();
    private @Nullable T shown;
    private boolean showing;

    public Form(Words words, Consumer<T> taking) {
        this.words = words;
        this.taking = taking;
        getStyleClass().add("form");
    }

    /// How a field reads its part of the value and makes the changed value of what was typed, or
    /// nothing and the reason.
    public record Typed<T>(
            Function<T, String> get, BiFunction<T, String, Optional<T>> with, String reason) {}

    /// Shows the value: a newer state of the one shown leaves alone what is being typed, another
    /// one shows anew.
    public void show(T value, boolean anew) {
        if (anew) {
            commit();
        }
        showing = true;
        shown = value;
        fields.forEach(field -> field.accept(value, anew));
        showing = false;
    }

    /// A heading above the fields that follow.
    public void section(String title) {
        var label = new Label(title);
        label.getStyleClass().add("section-title");
        getChildren().add(label);
    }

    /// Puts the fields side by side, equally wide.
    public void line(Node... parts) {
        getChildren().add(beside(parts));
    }

    /// The parts side by side, equally wide.
    public static HBox beside(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("beside");
        for (var part : parts) {
            HBox.setHgrow(part, Priority.ALWAYS);
            if (part instanceof VBox box) {
                box.setMinWidth(0);
                box.setPrefWidth(EVEN_WIDTH);
            }
        }
        return line;
    }

    public Entry entry(String label, Typed<T> typed) {
        return added(new Entry(label, text -> take(typed, text)), typed);
    }

    /// A field as high as what is in it.
    public Entry paragraph(String label, Typed<T> typed) {
        return added(Entry.ofParagraph(label, text -> take(typed, text)), typed);
    }

    /// A field for each of the two languages of a text, that of the window first.
    public void both(
            String label,
            Function<T, Text> get,
            BiFunction<T, Text, Optional<T>> with,
            String reason) {
        var isFirst = fields.isEmpty();
        var forms = new ArrayList<Entry>();
        for (var language : words.languages()) {
            var form = inLanguage(label, language, get, with, reason);
            if (isFirst) {
                form.input().setId("name-" + language);
            }
            forms.add(form);
        }
        line(forms.toArray(Node[]::new));
    }

    public <E extends Enum<E>> Node choice(
            String label, List<E> values, Function<T, E> get, BiFunction<T, E, T> with) {
        ComboBox<E> box = Choices.of(words, values);
        fields.add((value, _) -> box.getSelectionModel().select(get.apply(value)));
        box.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null && shown != null && !showing) {
                        taking.accept(with.apply(shown, chosen));
                    }
                });
        return Choices.captioned(label, box);
    }

    public <E> Picker<E> picker(
            String label,
            Picker.Source<E> source,
            Function<T, Optional<E>> get,
            BiFunction<T, Optional<E>, T> with) {
        var picker =
                new Picker<>(
                        label,
                        source,
                        chosen -> {
                            if (shown != null && !showing) {
                                taking.accept(with.apply(shown, chosen));
                            }
                        });
        fields.add((value, anew) -> picker.refresh(get.apply(value), anew));
        return picker;
    }

    /// A list within the value, edited line by line.
    public <E> void list(
            Lines.Shape<E> shape, Function<T, List<E>> get, BiFunction<T, List<E>, T> with) {
        var lines =
                new Lines<>(
                        words,
                        shape,
                        changed -> {
                            if (shown != null && !showing) {
                                taking.accept(with.apply(shown, changed));
                            }
                        });
        fields.add((value, anew) -> lines.show(get.apply(value), anew));
        getChildren().add(lines);
    }

    /// Something of its own among the fields, told what the form shows and whether that is another
    /// value.
    public void part(Node part, BiConsumer<T, Boolean> shows) {
        fields.add(shows);
        getChildren().add(part);
    }

    /// Hands over the changed value, for parts of their own.
    public void change(UnaryOperator<T> change) {
        if (shown != null && !showing) {
            taking.accept(change.apply(shown));
        }
    }

    private Entry inLanguage(
            String label,
            Language language,
            Function<T, Text> get,
            BiFunction<T, Text, Optional<T>> with,
            String reason) {
        return entry(
                words.say("ui.in." + language, label),
                new Typed<>(
                        value -> get.apply(value).form(language).orElse(""),
                        (value, text) -> with.apply(value, get.apply(value).with(language, text)),
                        reason));
    }

    private Entry added(Entry entry, Typed<T> typed) {
        fields.add((value, anew) -> {
            var text = typed.get().apply(value);
            if (anew) {
                entry.reset(text);
            } else {
                entry.show(text);
            }
        });
        return entry;
    }

    private Optional<String> take(Typed<T> typed, String text) {
        if (shown == null || showing) {
            return Optional.empty();
        }
        var changed = typed.with().apply(shown, text);
        changed.ifPresent(taking);
        return changed.isPresent() ? Optional.empty() : Optional.of(typed.reason());
    }

    /// What is still being typed belongs to the value that was shown so far.
    private void commit() {
        if (shown != null && getScene() != null) {
            var owner = getScene().getFocusOwner();
            for (var node = owner; node != null; node = node.getParent()) {
                if (node instanceof Entry entry && Sheets.isWithin(entry, this)) {
                    entry.commit();
                }
            }
        }
    }
}
