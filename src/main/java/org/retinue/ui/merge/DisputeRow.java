package org.retinue.ui.merge;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.retinue.ui.look.Halves;
import org.retinue.ui.look.Wrapped;
import org.retinue.words.Words;

/// A dispute: what stood there, and side by side what each made of it, one of which holds.
final class DisputeRow extends VBox {

    private final Dispute dispute;
    private final RadioButton mine;
    private final RadioButton theirs;

    DisputeRow(Words words, DisputeWords said) {
        dispute = said.dispute();
        mine = choice(words.say("merge.mine"), said.mine());
        theirs = choice(words.say("merge.theirs"), said.theirs());
        var group = new ToggleGroup();
        mine.setToggleGroup(group);
        theirs.setToggleGroup(group);
        mine.setSelected(true);
        mine.setId("mine");
        theirs.setId("theirs");
        var subject = Wrapped.label(said.subject(), "strong");
        getStyleClass().add("dispute");
        getChildren().add(subject);
        if (!said.before().isEmpty()) {
            getChildren().add(Wrapped.label(words.say("merge.before", said.before()), "detail"));
        }
        getChildren().add(sides());
        for (var button : List.of(mine, theirs)) {
            button.setAccessibleText(subject.getText() + ", " + button.getText());
            button.addEventFilter(KeyEvent.KEY_PRESSED, this::passOn);
        }
    }

    /// A button would keep for itself the key that does what the dialog is about.
    private void passOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            fireEvent(event.copyFor(this, this));
        }
    }

    Dispute dispute() {
        return dispute;
    }

    /// Whether what they made of it holds.
    ObservableValue<Boolean> theirs() {
        return theirs.selectedProperty();
    }

    void choose(boolean forThem) {
        (forThem ? theirs : mine).setSelected(true);
    }

    Node first() {
        return mine;
    }

    private GridPane sides() {
        var grid = Halves.of(mine, theirs);
        grid.setHgap(12);
        return grid;
    }

    private static RadioButton choice(String side, String value) {
        var button = new RadioButton(side + "\n" + value);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.getStyleClass().add("side-choice");
        return button;
    }
}
