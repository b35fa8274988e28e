package org.retinue.ui.programme;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.seating.Chair;
import org.retinue.seating.SeatRole;
import org.retinue.tour.Seat;
import org.retinue.ui.look.Icons;
import org.retinue.ui.sheet.Offer;
import org.retinue.ui.sheet.OfferEntry;
import org.retinue.words.Words;

/// One seat at an engagement: who has it, to be typed over, and back to whom precedence puts there.
final class SeatLine implements KeptLines.Line<SeatingBox.Place> {

    private static final PseudoClass BY_HAND = PseudoClass.getPseudoClass("by-hand");

    private final SeatingBox box;
    private final Words words;
    private final Label heading = new Label();
    private final Label number = new Label();
    private final OfferEntry person;
    private final Label role = new Label();
    private final Button back;
    private final VBox node;
    private Optional<SeatingBox.Place> place = Optional.empty();

    SeatLine(SeatingBox box, Words words) {
        this.box = box;
        this.words = words;
        person = new OfferEntry("", typed -> box.candidates().matching(typed), this::take);
        person.getChildren().removeFirst();
        person.input().setPromptText(words.say("programme.freeSeat"));
        person.setMinWidth(0);
        person.setPrefWidth(0);
        HBox.setHgrow(person, Priority.ALWAYS);
        back =
                Icons.button(
                        Feather.ROTATE_CCW,
                        words.say("programme.seatByPrecedence"),
                        words.say("programme.seatByPrecedence"),
                        this::back);
        back.getStyleClass().add("small");
        heading.getStyleClass().add("caption");
        number.getStyleClass().add("seat-number");
        role.getStyleClass().addAll("text-muted", "seat-role");
        var line = new HBox(6, number, person, role, back);
        line.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(4, heading, line);
        node.getStyleClass().add("seat");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public SeatingBox.Place value() {
        return place.orElseThrow();
    }

    @Override
    public void show(int at, SeatingBox.Place value) {
        var another =
                place.filter(shown ->
                                shown.table() == value.table() && shown.number() == value.number())
                        .isEmpty();
        place = Optional.of(value);
        var called = box.heading(value);
        heading.setText(called.orElse(""));
        Inspector.reveal(heading, called.isPresent());
        number.setText(Integer.toString(value.number()));
        var chair = value.chair();
        person.input()
                .setAccessibleText(
                        words.say("programme.seatNumber", value.table(), value.number()));
        Inspector.put(person, name(), another);
        role.setText(chair.map(Chair::role).map(this::said).orElse(""));
        Inspector.reveal(back, chair.filter(Chair::byHand).isPresent());
        number.pseudoClassStateChanged(BY_HAND, back.isVisible());
    }

    private String said(SeatRole as) {
        return words.say(
                switch (as) {
                    case GUEST -> "programme.seatOfGuest";
                    case HOST -> "programme.seatOfHost";
                    case INTERPRETER -> "programme.seatOfInterpreter";
                    case NOTE_TAKER -> "programme.seatOfNoteTaker";
                });
    }

    private String name() {
        return value().chair().map(Chair::person).map(box::name).orElse("");
    }

    /// Nothing typed means whom precedence puts there.
    private Optional<String> take(String typed, Optional<Offer> chosen) {
        if (typed.isBlank()) {
            back();
            person.reset(name());
            return Optional.empty();
        }
        var seat = value();
        var refusal =
                box.make(
                        box.candidates()
                                .meant(typed, chosen)
                                .<Typed<Change>>map(meant ->
                                        new Typed.Meant<>(
                                                Settings.seated(
                                                        new Seat(
                                                                seat.table(),
                                                                seat.number(),
                                                                meant))))
                                .orElse(new Typed.Refused<>(Refusal.NOT_THERE)));
        if (refusal.isEmpty()) {
            person.reset(name());
        }
        return refusal;
    }

    private void back() {
        value().chair()
                .filter(Chair::byHand)
                .map(Chair::person)
                .ifPresent(who -> box.make(new Typed.Meant<>(Settings.unseated(who))));
    }
}
