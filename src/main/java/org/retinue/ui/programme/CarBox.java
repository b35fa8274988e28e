package org.retinue.ui.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.seating.Driven;
import org.retinue.seating.Placed;
import org.retinue.tour.CarFunction;
import org.retinue.tour.PersonId;
import org.retinue.tour.VehicleId;
import org.retinue.ui.form.Choices;
import org.retinue.ui.look.Icons;
import org.retinue.ui.sheet.Offer;
import org.retinue.ui.sheet.OfferEntry;
import org.retinue.words.Words;

/// One car of a leg: what it does, who drives, who rides in it, and its place in the line.
final class CarBox implements KeptLines.Line<Driven> {

    private final CarsBox cars;
    private final Words words;
    private final Label name = new Label();
    private final Button forward;
    private final Button back;
    private final Button byPrecedence;
    private final ComboBox<Optional<CarFunction>> function;
    private final OfferEntry driver;
    private final OfferEntry adding;
    private final Chips passengers = new Chips();
    private final VBox node = new VBox();
    private Optional<Driven> car = Optional.empty();
    private boolean showing;

    CarBox(CarsBox cars, Words words) {
        this.cars = cars;
        this.words = words;
        forward = button(Feather.ARROW_UP, "programme.carForward", () -> move(-1));
        back = button(Feather.ARROW_DOWN, "programme.carBack", () -> move(1));
        byPrecedence =
                button(
                        Feather.ROTATE_CCW,
                        "programme.carByPrecedence",
                        () -> cars.convoys().ifPresent(known -> make(known.byPrecedence(id()))));
        function = function();
        driver =
                new OfferEntry(
                        words.say("programme.carDriver"),
                        typed -> cars.candidates(Convoys::drivers).matching(typed),
                        this::drive);
        adding =
                new OfferEntry(
                        words.say("programme.carPassenger"),
                        typed -> cars.candidates(Convoys::riders).matching(typed),
                        this::ride);
        adding.input().setPromptText(words.say("programme.carPassengerPrompt"));
        name.getStyleClass().add("car-name");
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var heading = new HBox(2, name, byPrecedence, forward, back);
        heading.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().addAll("car", "roster");
        node.getChildren()
                .addAll(
                        heading,
                        Choices.captioned(words.say("programme.carFunction"), function),
                        driver,
                        adding,
                        passengers);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Driven value() {
        return car.orElseThrow();
    }

    @Override
    public void show(int place, Driven value) {
        var another =
                car.filter(shown -> shown.vehicle().id().equals(value.vehicle().id())).isEmpty();
        car = Optional.of(value);
        name.setText(
                words.say(
                        "programme.carNumber",
                        value.number(),
                        words.best(value.vehicle().name()),
                        words.name(value.function())));
        showing = true;
        function.setValue(settledFunction());
        showing = false;
        Inspector.put(
                driver,
                value.driver().map(cars.candidates(Convoys::drivers)::name).orElse(""),
                another);
        Inspector.put(adding, "", another);
        passengers.show(value.passengers().stream().map(this::chip).toList());
        Inspector.reveal(passengers, !value.passengers().isEmpty());
        var known = cars.convoys();
        Inspector.reveal(byPrecedence, known.filter(it -> it.isByHand(id())).isPresent());
        forward.setDisable(known.flatMap(it -> it.moved(id(), -1)).isEmpty());
        back.setDisable(known.flatMap(it -> it.moved(id(), 1)).isEmpty());
    }

    private VehicleId id() {
        return value().vehicle().id();
    }

    private Optional<CarFunction> settledFunction() {
        return cars.convoys().stream()
                .flatMap(known -> known.leg().cars().stream())
                .filter(settled -> settled.vehicle().equals(id()))
                .flatMap(settled -> settled.function().stream())
                .findFirst();
    }

    private ComboBox<Optional<CarFunction>> function() {
        var values = new ArrayList<Optional<CarFunction>>(List.of(Optional.empty()));
        Stream.of(CarFunction.values()).map(Optional::of).forEach(values::add);
        var box = Choices.of(values, this::said);
        box.setOnAction(_ -> {
            var chosen = box.getValue();
            if (!showing && chosen != null) {
                cars.convoys().ifPresent(known -> make(known.function(id(), chosen)));
            }
        });
        return box;
    }

    private String said(Optional<CarFunction> chosen) {
        return chosen.map(words::name).orElse(words.say("programme.byPrecedence"));
    }

    private Region chip(Placed placed) {
        var label = Chips.name(cars.candidates(Convoys::riders).name(placed.person()));
        var chip = new HBox(label);
        chip.getStyleClass().add("member");
        if (placed.byHand()) {
            chip.getStyleClass().add("by-hand");
            label.setTooltip(new Tooltip(words.say("programme.byHandNamed", label.getText())));
            chip.getChildren()
                    .add(
                            small(
                                    words.say("programme.takeAway", label.getText()),
                                    () -> unseat(placed.person())));
        }
        return chip;
    }

    private static Button small(String said, Runnable deed) {
        var button = Icons.button(Feather.X, said, deed);
        button.getStyleClass().add("small");
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private Button button(Feather sign, String key, Runnable deed) {
        var button = Icons.button(sign, words.say(key), words.say(key), deed);
        button.getStyleClass().add("small");
        return button;
    }

    private void unseat(PersonId person) {
        cars.convoys().ifPresent(known -> make(known.unseated(person)));
    }

    private void move(int steps) {
        cars.convoys().flatMap(known -> known.moved(id(), steps)).ifPresent(this::make);
    }

    private Optional<String> drive(String typed, Optional<Offer> chosen) {
        var known = cars.convoys().orElseThrow();
        if (typed.isBlank()) {
            return cars.make(new Typed.Meant<>(known.driver(id(), Optional.empty())));
        }
        var refusal =
                cars.make(
                        cars.candidates(Convoys::drivers)
                                .meant(typed, chosen)
                                .<Typed<Change>>map(person ->
                                        new Typed.Meant<>(known.driver(id(), Optional.of(person))))
                                .orElse(new Typed.Refused<>(Refusal.NO_DRIVER)));
        if (refusal.isEmpty()) {
            driver.reset(value().driver().map(cars.candidates(Convoys::drivers)::name).orElse(""));
        }
        return refusal;
    }

    private Optional<String> ride(String typed, Optional<Offer> chosen) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var known = cars.convoys().orElseThrow();
        var refusal =
                cars.make(
                        cars.candidates(Convoys::riders)
                                .meant(typed, chosen)
                                .map(person ->
                                        known.seated(value(), person)
                                                .<Typed<Change>>map(Typed.Meant::new)
                                                .orElse(new Typed.Refused<>(Refusal.CAR_FULL)))
                                .orElse(new Typed.Refused<>(Refusal.NO_RIDER)));
        if (refusal.isEmpty()) {
            adding.reset("");
        }
        return refusal;
    }

    private void make(Change change) {
        var _ = cars.make(new Typed.Meant<>(change));
    }
}
