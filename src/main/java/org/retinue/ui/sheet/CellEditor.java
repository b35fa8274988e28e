package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/// The frame around the cell that the cursor is on, with the field that takes what is typed there.
///
/// The field is there before anything is typed, so that an input method composes Chinese in it from
/// the first letter. It does not stand in the table: nothing that happens to the rows disturbs it.
final class CellEditor extends StackPane {

    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /// How far editing has gone: typing into a cell replaces its content and arrows leave it, as in
    /// a spreadsheet; in an opened cell arrows move in the text.
    enum Mode {
        RESTING,
        TYPED,
        OPENED
    }

    private final TextField field = new TextField();
    private final Label reason = new Label();
    private final OfferList list = new OfferList(this::take);
    private final Function<String, List<Offer>> offers;
    private final Runnable taken;
    private Mode mode = Mode.RESTING;
    private boolean chosen;
    private boolean canType = true;
    private boolean silent;

    /// Asks for offers for what is typed; tells when one has been taken by the mouse.
    CellEditor(Function<String, List<Offer>> offers, Runnable taken) {
        this.offers = offers;
        this.taken = taken;
        field.setId("cell-field");
        reason.getStyleClass().add("reason-bubble");
        reason.setWrapText(true);
        reason.setVisible(false);
        list.setVisible(false);
        list.setId("cell-offers");
        reason.setId("cell-reason");
        getStyleClass().add("cell-editor");
        getChildren().add(field);
        field.textProperty().subscribe(this::typed);
    }

    TextField field() {
        return field;
    }

    OfferList list() {
        return list;
    }

    Label reason() {
        return reason;
    }

    Mode mode() {
        return mode;
    }

    boolean isEditing() {
        return mode != Mode.RESTING;
    }

    String text() {
        return field.getText();
    }

    /// The offer that was taken, or the one that is highlighted for what was typed.
    Optional<Offer> chosen() {
        return chosen && list.isVisible() ? list.highlighted() : Optional.empty();
    }

    /// Waits on a cell that can be typed into or not.
    void rest(boolean open) {
        canType = open;
        enter(Mode.RESTING, "");
        list.setVisible(false);
    }

    /// Opens the cell with the text in it.
    void open(String text) {
        enter(Mode.OPENED, text);
        chosen = false;
        var all = offers.apply("");
        var labels = all.stream().map(Offer::label).toList();
        show(all, labels.indexOf(text));
        field.selectAll();
    }

    void keepTyping() {
        mode = Mode.OPENED;
    }

    /// Says something about the cell.
    void remark(String sentence) {
        say(sentence, false);
    }

    void refuse(String why) {
        say(why, true);
    }

    private void say(String sentence, boolean isRefusal) {
        reason.setText(sentence);
        reason.setVisible(true);
        reason.pseudoClassStateChanged(REFUSED, isRefusal);
        pseudoClassStateChanged(REFUSED, isRefusal);
    }

    boolean walk(int step) {
        if (!list.isVisible()) {
            return false;
        }
        chosen = true;
        list.walk(step);
        return true;
    }

    private void take(Offer offer) {
        chosen = true;
        list.getSelectionModel().select(offer);
        taken.run();
    }

    private void enter(Mode next, String text) {
        mode = next;
        silent = true;
        field.setText(text);
        silent = false;
        showState();
    }

    private void typed(String text) {
        if (silent) {
            return;
        }
        if (!canType) {
            enter(Mode.RESTING, "");
            return;
        }
        if (mode == Mode.RESTING) {
            mode = Mode.TYPED;
        }
        showState();
        chosen = !text.isBlank();
        show(offers.apply(text), chosen ? 0 : -1);
    }

    private void show(List<Offer> found, int place) {
        list.setVisible(!found.isEmpty());
        list.show(found, found.isEmpty() ? -1 : place);
    }

    private void showState() {
        reason.setVisible(false);
        pseudoClassStateChanged(REFUSED, false);
        pseudoClassStateChanged(EDITING, isEditing());
    }
}
