package org.retinue.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.desk.View;
import org.retinue.edit.History;
import org.retinue.tour.Tour;
import org.retinue.ui.look.Texts;
import org.retinue.ui.studio.Command;
import org.retinue.ui.studio.Studio;

/// The bar at the top: which tour is open, and what is done most often with it.
final class TopBar extends HBox {

    private final Studio studio;

    TopBar(Studio studio, Commands commands) {
        this.studio = studio;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var names = new VBox(title(), detail());
        names.setAlignment(Pos.CENTER_LEFT);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        var print = commands.print().button();
        print.getStyleClass().add("flat");
        var export = commands.export().button();
        export.getStyleClass().add("flat");
        var give = commands.giveOut().button();
        give.getStyleClass().add("flat");
        getChildren()
                .addAll(
                        names,
                        search(commands.search()),
                        commands.tourDetails()
                                .sign(
                                        new SimpleStringProperty(
                                                studio.say("ui.command.tourDetails"))),
                        commands.undo()
                                .sign(says("ui.undo", "ui.undo.step", view -> view.undoable())),
                        commands.redo()
                                .sign(says("ui.redo", "ui.redo.step", view -> view.redoable())),
                        print,
                        export,
                        give);
    }

    /// Looks like a field, and opens the one that is typed into.
    private static Button search(Command search) {
        var button = search.button();
        button.setId("open-search");
        button.getStyleClass().add("search-box");
        return button;
    }

    private Label title() {
        var label = new Label();
        label.setId("tour-title");
        label.getStyleClass().add("tour-title");
        label.textProperty()
                .bind(
                        studio.view()
                                .map(view ->
                                        view.tour()
                                                .map(tour -> studio.best(tour.heading().title()))
                                                .orElse(studio.say("ui.noTour"))));
        return label;
    }

    private Label detail() {
        var label = new Label();
        label.setId("tour-detail");
        label.getStyleClass().add("detail");
        label.textProperty()
                .bind(
                        studio.view()
                                .map(view ->
                                        view.tour()
                                                .map(this::detail)
                                                .orElse(studio.say("ui.noTour.detail"))));
        return label;
    }

    private String detail(Tour tour) {
        return studio.say(
                "ui.tour.detail",
                Texts.dates(studio.words(), tour.firstDay(), tour.lastDay()),
                studio.words().name(tour.heading().kind()));
    }

    /// Undo and redo say what they would undo and redo.
    private ObservableValue<String> says(
            String alone, String withStep, Function<View, Optional<History.Name>> step) {
        return studio.view()
                .map(step)
                .map(name ->
                        name.map(known -> studio.say(withStep, Texts.step(studio.words(), known)))
                                .orElse(studio.say(alone)));
    }
}
