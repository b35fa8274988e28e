package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// A labelled field that offers what a few letters may mean. What was typed is handed over on Enter
/// or when the field is left; what is refused stays where it was typed, with the reason below.
public final class OfferEntry extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TextField input = new TextField();
    private final Label caption = new Label();
    private final Label reason = new Label();
    private final OfferList list = new OfferList(this::take);
    private final Popup popup = new Popup();
    private final Function<String, List<Offer>> offers;
    private final Taking taking;
    private String shown = "";
    private boolean chosen;
    private boolean silent;

    /// Takes what was typed with the offer that was chosen for it, and gives the reason if it does
    /// not.
    public interface Taking {
        Optional<String> take(String typed, Optional<Offer> chosen);
    }

    public OfferEntry(String label, Function<String, List<Offer>> offers, Taking taking) {
        this.offers = offers;
        this.taking = taking;
        caption.setText(label);
        caption.getStyleClass().add("caption");
        caption.setLabelFor(input);
        input.setAccessibleText(label);
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        refuse(Optional.empty());
        getStyleClass().add("entry");
        getChildren().addAll(caption, input, reason);
        popup.getContent().add(list);
        popup.setAutoFix(true);
        input.textProperty().subscribe(this::typed);
        input.focusedProperty().subscribe(this::left);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public TextField input() {
        return input;
    }

    public void rename(String label) {
        caption.setText(label);
        input.setAccessibleText(label);
    }

    /// Shows the value, but leaves alone what is being typed and not yet handed over.
    public void show(String value) {
        var untouched = input.getText().equals(shown);
        shown = value;
        if (untouched) {
            put(value);
        }
    }

    /// Shows the value of another thing, whatever was typed for the one before.
    public void reset(String value) {
        shown = value;
        put(value);
        refuse(Optional.empty());
        popup.hide();
    }

    /// Hands over what was typed, if anything was.
    public void commit() {
        var offer = chosen && popup.isShowing() ? list.highlighted() : Optional.<Offer>empty();
        popup.hide();
        if (input.getText().equals(shown)) {
            refuse(Optional.empty());
            return;
        }
        hand(input.getText(), offer);
    }

    private void take(Offer offer) {
        popup.hide();
        hand(offer.makesNew() ? input.getText() : offer.label(), Optional.of(offer));
    }

    /// What is shown becomes what was typed first, so that the change that follows is not mistaken
    /// for one from elsewhere.
    private void hand(String typed, Optional<Offer> offer) {
        var before = shown;
        shown = input.getText();
        var refusal = taking.take(typed, offer);
        refuse(refusal);
        if (refusal.isPresent()) {
            shown = before;
        }
    }

    private void put(String value) {
        silent = true;
        if (!input.getText().equals(value)) {
            input.setText(value);
        }
        silent = false;
    }

    private void typed(String text) {
        if (silent || !input.isFocused()) {
            return;
        }
        chosen = !text.isBlank();
        offer(offers.apply(text), chosen ? 0 : -1);
    }

    private void offer(List<Offer> found, int place) {
        if (found.isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        list.setPrefWidth(list.widthFor(input.getWidth()));
        list.show(found, place);
        if (!popup.isShowing()) {
            list.getStylesheets().setAll(getScene().getStylesheets());
            var bounds = input.localToScreen(input.getLayoutBounds());
            popup.show(input, bounds.getMinX(), bounds.getMaxY() + 2);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            walk(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && (popup.isShowing() || !input.getText().equals(shown))) {
            reset(shown);
            event.consume();
        }
    }

    private void walk(int step) {
        if (popup.isShowing()) {
            chosen = true;
            list.walk(step);
        } else {
            chosen = false;
            offer(offers.apply(""), -1);
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            commit();
        }
    }

    private void refuse(Optional<String> why) {
        reason.setText(why.orElse(""));
        reason.setVisible(why.isPresent());
        reason.setManaged(why.isPresent());
        input.pseudoClassStateChanged(REFUSED, why.isPresent());
    }
}
