package org.retinue.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.retinue.store.Found;
import org.retinue.ui.Command;
import org.retinue.ui.Studio;

/// A field to type into and the list of what is meant, from which one is chosen by arrows and
/// Enter. Enter pressed before the answer is there waits for it.
public final class Palette extends VBox {

    private static final double ROW_HEIGHT = 34;
    private static final int MOST_ROWS = 14;

    private final Studio studio;
    private final List<Hit> commands;
    private final Consumer<Target> choosing;
    private final TextField field = new TextField();
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ListView<Hit> list = new ListView<>(hits);
    private final Label nothing = new Label();
    private String answered = "";
    private boolean entered;

    /// Offers the commands; a choice is told to the consumer.
    public Palette(Studio studio, List<Command> commands, Consumer<Target> choosing) {
        this.studio = studio;
        this.choosing = choosing;
        this.commands = commands.stream().map(Palette::hit).toList();
        setId("palette");
        getStyleClass().addAll("dialog", "palette");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        field.setId("palette-field");
        field.setPromptText(studio.say("search.prompt"));
        field.setAccessibleText(studio.say("search.prompt"));
        nothing.setId("palette-nothing");
        nothing.getStyleClass().add("detail");
        nothing.setText(studio.say("search.nothing"));
        prepareList();
        getChildren().addAll(field, new StackPane(list, nothing));
        field.textProperty().subscribe(_ -> ask());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The field, which is to have the focus.
    public Node field() {
        return field;
    }

    /// Types for the officer.
    public void type(String text) {
        field.setText(text);
        field.end();
    }

    /// Whether what is shown is the answer to what was typed.
    public boolean isAnswered() {
        return answered.equals(field.getText());
    }

    private static Hit hit(Command command) {
        return new Hit(
                new Target.OfCommand(command.id()),
                command.name(),
                command.keys().map(keys -> keys.getDisplayText()).orElse(""));
    }

    private void prepareList() {
        list.setId("palette-hits");
        list.setAccessibleText(studio.say("search.found"));
        list.setFixedCellSize(ROW_HEIGHT);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new HitCell(studio.words(), () -> answered, this::take));
    }

    private void ask() {
        var typed = field.getText();
        entered = false;
        var looked = new Hits(studio.view().get(), studio.words(), studio.today(), commands);
        if (typed.isBlank()) {
            answer(typed, looked.of(typed, List.of()));
        } else {
            studio.desk()
                    .search(
                            looked.sought(typed),
                            Group.ITEMS.most(),
                            found -> answer(typed, looked, found));
        }
    }

    private void answer(String typed, Hits looked, List<Found> found) {
        if (typed.equals(field.getText())) {
            answer(typed, looked.of(typed, found));
        }
    }

    private void answer(String typed, List<Hit> found) {
        answered = typed;
        hits.setAll(found);
        nothing.setVisible(found.isEmpty());
        list.setPrefHeight(Math.clamp(found.size(), 2, MOST_ROWS) * ROW_HEIGHT + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        if (entered) {
            takeSelected();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> walk(1);
            case UP -> walk(-1);
            case PAGE_DOWN -> walk(MOST_ROWS);
            case PAGE_UP -> walk(-MOST_ROWS);
            case ENTER -> enter();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void walk(int step) {
        if (!hits.isEmpty()) {
            var place = list.getSelectionModel().getSelectedIndex() + step;
            list.getSelectionModel().select(Math.clamp(place, 0, hits.size() - 1));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - MOST_ROWS / 2));
        }
    }

    private void enter() {
        if (isAnswered()) {
            takeSelected();
        } else {
            entered = true;
        }
    }

    private void takeSelected() {
        var selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            take(selected);
        }
    }

    private void take(Hit hit) {
        choosing.accept(hit.target());
    }
}
