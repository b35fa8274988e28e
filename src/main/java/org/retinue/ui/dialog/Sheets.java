package org.retinue.ui.dialog;

import atlantafx.base.controls.ModalPane;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.retinue.words.Words;

/// Where dialogs appear: above the window's pages, one at a time. Escape takes one away; the focus
/// goes into it and afterwards back to where it was.
public final class Sheets extends ModalPane {

    /// Wider, nobody follows a line from its beginning to its end.
    private static final double MOST_WIDTH = 1800;

    private final Words words;
    private @Nullable Node focusedBefore;

    public Sheets(Words words) {
        this.words = words;
        // A dialog is there at once: what is typed while one slides in would be lost.
        setInTransitionFactory(null);
        setOutTransitionFactory(null);
        setPersistent(true);
        setFocusTraversable(false);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close();
                        event.consume();
                    }
                });
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(owner -> keepFocus(owner));
    }

    /// Whether no dialog stands before the pages.
    public ObservableValue<Boolean> clear() {
        return displayProperty().map(shown -> !shown);
    }

    public void open(Sheet sheet, Node first) {
        if (!isDisplay() && getScene() != null) {
            focusedBefore = getScene().getFocusOwner();
        }
        sheet.mostProperty().bind(heightProperty().subtract(64));
        setAlignment(Pos.CENTER);
        if (sheet.isWide()) {
            sheet.prefWidthProperty().bind(Bindings.min(widthProperty().subtract(64), MOST_WIDTH));
        }
        show(sheet);
        focusWhenThere(first);
    }

    /// Shows a pane at the top of the window instead of a dialog in its middle.
    public void openAtTop(Node pane, Node first) {
        if (!isDisplay() && getScene() != null) {
            focusedBefore = getScene().getFocusOwner();
        }
        setAlignment(Pos.TOP_CENTER);
        show(pane);
        focusWhenThere(first);
    }

    /// A dialog comes into the scene a moment after it is shown; what is typed from then on goes to
    /// its first field.
    private static void focusWhenThere(Node first) {
        first.sceneProperty()
                .when(first.focusedProperty().map(focused -> !focused))
                .subscribe(scene -> {
                    if (scene != null) {
                        Platform.runLater(first::requestFocus);
                    }
                });
    }

    public boolean shows(Sheet sheet) {
        return isDisplay() && sheet.equals(getContent());
    }

    public void close() {
        hide(true);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
            focusedBefore = null;
        }
    }

    /// The button that takes the dialog away without doing anything.
    public Button cancel() {
        return dismiss(words.say("ui.cancel"), "cancel");
    }

    public Button dismiss(String name, String id) {
        var button = new Button(name);
        button.setId(id);
        button.setCancelButton(true);
        button.setOnAction(_ -> close());
        return button;
    }

    private void keepFocus(@Nullable Node owner) {
        if (isDisplay() && owner != null && getContent() instanceof Parent sheet) {
            if (!isWithin(owner, sheet)) {
                sheet.lookupAll("*").stream()
                        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                        .findFirst()
                        .ifPresent(Node::requestFocus);
            }
        }
    }

    public static boolean isWithin(Node node, Parent ancestor) {
        for (var part = node; part != null; part = part.getParent()) {
            if (part.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
