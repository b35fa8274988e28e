package org.retinue.ui.form;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A labelled text field that hands over what was typed on Enter or when it is left. What is
/// refused stays where it was typed, with the reason below; Escape brings back what was there.
public final class Entry extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TextInputControl input;
    private final Label reason = new Label();
    private final Function<String, Optional<String>> taking;
    private String shown = "";

    /// The function takes what was typed, and gives the reason if it does not.
    public Entry(String label, Function<String, Optional<String>> taking) {
        this(label, new TextField(), taking);
    }

    private Entry(String label, TextInputControl input, Function<String, Optional<String>> taking) {
        this.input = input;
        this.taking = taking;
        input.setAccessibleText(label);
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        refuse("");
        getStyleClass().add("entry");
        getChildren().add(input);
        if (!label.isEmpty()) {
            var caption = new Label(label);
            caption.getStyleClass().add("caption");
            caption.setLabelFor(input);
            getChildren().addFirst(caption);
        }
        getChildren().add(reason);
        input.focusedProperty().subscribe(this::left);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// An entry as high as what is in it; Shift and Enter begin a new line.
    public static Entry ofParagraph(String label, Function<String, Optional<String>> taking) {
        return new Entry(label, new Paragraph(), taking);
    }

    /// An entry for several lines; Enter begins a new one, and with Ctrl hands over.
    public static Entry ofLines(
            String label, int lines, Function<String, Optional<String>> taking) {
        var area = new TextArea();
        area.setPrefRowCount(lines);
        area.setWrapText(true);
        return new Entry(label, area, taking);
    }

    public TextInputControl input() {
        return input;
    }

    /// What says why something is refused: below the field, unless it is put where more room is.
    public Node reason() {
        return reason;
    }

    /// Shows the value, but leaves alone what is being typed and not yet handed over.
    public void show(String value) {
        var untouched = input.getText().equals(shown);
        shown = value;
        if (untouched && !input.getText().equals(value)) {
            input.setText(value);
        }
    }

    /// Shows the value of another thing, whatever was typed for the one before.
    public void reset(String value) {
        shown = value;
        input.setText(value);
        refuse("");
    }

    /// Hands over what was typed, if anything was.
    public void commit() {
        if (input.getText().equals(shown)) {
            refuse("");
            return;
        }
        var before = shown;
        var typed = input.getText();
        shown = typed;
        var refusal = taking.apply(typed);
        refuse(refusal.orElse(""));
        if (refusal.isPresent()) {
            shown = before;
        }
    }

    /// Shows why what stands in the field cannot be used; an empty reason takes it away.
    public void refuse(String why) {
        reason.setText(why);
        reason.setVisible(!why.isEmpty());
        reason.setManaged(!why.isEmpty());
        input.pseudoClassStateChanged(REFUSED, !why.isEmpty());
        input.setAccessibleHelp(why);
    }

    private void left(boolean focused) {
        if (!focused) {
            commit();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            enter(event);
        } else if (event.getCode() == KeyCode.TAB && input instanceof TextArea) {
            input.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !input.getText().equals(shown)) {
            reset(shown);
            event.consume();
        } else if (event.isShortcutDown() && input.getText().equals(shown)) {
            runAccelerator(event);
        }
    }

    private void enter(KeyEvent event) {
        switch (input) {
            case Paragraph paragraph when event.isShiftDown() -> {
                paragraph.replaceSelection("\n");
                event.consume();
            }
            case TextArea area when !(area instanceof Paragraph) && !event.isShortcutDown() -> {}
            case TextArea _ -> {
                commit();
                event.consume();
            }
            default -> commit();
        }
    }

    /// Undo and redo are the desk's while nothing has been typed that the field could undo itself.
    private void runAccelerator(KeyEvent event) {
        if (event.getCode() != KeyCode.Z && event.getCode() != KeyCode.Y) {
            return;
        }
        getScene().getAccelerators().entrySet().stream()
                .filter(entry -> entry.getKey().match(event))
                .findFirst()
                .ifPresent(entry -> {
                    entry.getValue().run();
                    event.consume();
                });
    }
}
