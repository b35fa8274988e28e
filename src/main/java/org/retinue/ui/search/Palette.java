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
import org.jspecify.annotations.Nullable;
import org.retinue.store.Sought;
import org.retinue.ui.studio.Command;
import org.retinue.ui.studio.Studio;

/// A field to type into and the list of what is meant, from which one is chosen by arrows and
/// Enter. What is known without the workspace is shown at once, and what the workspace finds joins
/// it. Enter pressed before the first line is known waits for it.
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
    private final Looking looking = new Looking();
    private String shown = "";
    private @Nullable String answered;
    private boolean entered;
    private boolean chosen;

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

    /// Whether what is shown is all that is found for what was typed.
    public boolean isAnswered() {
        return field.getText().equals(answered);
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
        list.setCellFactory(_ -> new HitCell(studio.words(), () -> shown, this::take));
    }

    private void ask() {
        var typed = field.getText();
        var looked = new Hits(studio.view().get(), studio.words(), studio.today(), commands);
        entered = false;
        chosen = false;
        looking.ask(
                () -> new Looked(looked.of(typed), looked.sought(typed)),
                known -> {
                    show(typed, known.hits());
                    if (known.sought().isEmpty()) {
                        answered(typed);
                    } else {
                        searchOn(typed, looked, known);
                    }
                });
    }

    /// What is known without the workspace, and what that is to be asked for.
    private record Looked(List<Hit> hits, List<Sought> sought) {}

    private void searchOn(String typed, Hits looked, Looked known) {
        studio.desk()
                .search(
                        known.sought(),
                        Group.ITEMS.most(),
                        found -> {
                            if (typed.equals(field.getText())) {
                                looking.ask(
                                        () -> looked.with(known.hits(), found),
                                        all -> {
                                            show(typed, all);
                                            answered(typed);
                                        });
                            }
                        });
    }

    /// What the officer has chosen stays chosen.
    private void show(String typed, List<Hit> found) {
        var before = list.getSelectionModel().getSelectedItem();
        shown = typed;
        hits.setAll(found);
        nothing.setVisible(false);
        list.setPrefHeight(Math.clamp(found.size(), 2, MOST_ROWS) * ROW_HEIGHT + 2);
        if (chosen && before != null) {
            select(place(before.target()));
        } else {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
        takeIfEntered();
    }

    private int place(Target target) {
        return hits.stream().map(Hit::target).toList().indexOf(target);
    }

    private void answered(String typed) {
        answered = typed;
        nothing.setVisible(hits.isEmpty());
        takeIfEntered();
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
            select(Math.clamp(place, 0, hits.size() - 1));
            chosen = true;
        }
    }

    private void select(int place) {
        list.getSelectionModel().select(place);
        list.scrollTo(Math.max(0, place - MOST_ROWS / 2));
    }

    private void enter() {
        entered = true;
        takeIfEntered();
    }

    /// Enter takes the same line however quick the workspace is: one that was chosen, or the first
    /// once nothing can come before it.
    private void takeIfEntered() {
        if (entered && shown.equals(field.getText()) && (chosen || isFirstKnown())) {
            entered = false;
            takeSelected();
        }
    }

    private boolean isFirstKnown() {
        return isAnswered()
                || (!hits.isEmpty()
                        && hits.getFirst().target().group().compareTo(Group.ITEMS) <= 0);
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
