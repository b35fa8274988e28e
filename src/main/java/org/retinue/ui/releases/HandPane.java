package org.retinue.ui.releases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.print.Document;
import org.retinue.release.Channel;
import org.retinue.release.Handing;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.ui.form.Choices;
import org.retinue.ui.studio.Studio;

/// Who receives which paper of which release, by which way: many recipients at once.
public final class HandPane extends VBox {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 300;

    private final Studio studio;
    private final ComboBox<Integer> release;
    private final ComboBox<Document> paper;
    private final ComboBox<Channel> channel;
    private final TextField other = new TextField();
    private final List<PersonId> people;
    private final List<CheckBox> boxes = new ArrayList<>();

    /// Those who need a new paper are chosen to begin with.
    public HandPane(Studio studio, Given given, Tour tour, Set<PersonId> affected) {
        this.studio = studio;
        release =
                Choices.of(
                        given.releases().stream()
                                .map(one -> one.number())
                                .sorted(Comparator.reverseOrder())
                                .toList(),
                        number -> studio.say("releases.rev", number));
        release.setId("hand-release");
        release.setValue(given.latest());
        paper = Choices.of(studio.words(), Arrays.asList(Document.values()));
        paper.setId("hand-paper");
        paper.setValue(Document.PROGRAMME);
        channel = Choices.of(studio.words(), List.of(Channel.values()));
        channel.setId("hand-channel");
        channel.setValue(Channel.BY_HAND);
        other.setId("hand-other");
        other.setPromptText(studio.say("releases.hand.other.prompt"));
        people = Readers.of(tour).stream().sorted(Comparator.comparing(this::name)).toList();
        getStyleClass().addAll("form", "hand");
        setPrefWidth(WIDTH);
        getChildren()
                .addAll(
                        what(),
                        who(affected),
                        Choices.captioned(studio.say("releases.hand.other"), other));
    }

    /// Where choosing begins.
    public Node field() {
        return paper;
    }

    /// Whether somebody receives something.
    public ObservableValue<Boolean> ready() {
        var ready = Bindings.isNotEmpty(other.textProperty());
        for (var box : boxes) {
            ready = ready.or(box.selectedProperty());
        }
        return ready;
    }

    /// What is noted: each of those chosen receives the paper now.
    public List<Handing> handings(Instant at) {
        var handings = new ArrayList<Handing>();
        for (var index = 0; index < people.size(); index++) {
            if (boxes.get(index).isSelected()) {
                handings.add(handing(Optional.of(people.get(index)), "", at));
            }
        }
        if (!other.getText().isBlank()) {
            handings.add(handing(Optional.empty(), other.getText().strip(), at));
        }
        return handings;
    }

    /// The number is given where it is kept.
    private Handing handing(Optional<PersonId> person, String name, Instant at) {
        return new Handing(
                1,
                release.getValue(),
                paper.getValue().name(),
                person,
                name,
                channel.getValue(),
                at,
                Optional.empty());
    }

    private Node what() {
        var row =
                new HBox(
                        12,
                        Choices.captioned(studio.say("releases.column.paper"), paper),
                        Choices.captioned(studio.say("releases.column.release"), release),
                        Choices.captioned(studio.say("releases.column.channel"), channel));
        row.getChildren().forEach(entry -> HBox.setHgrow(entry, Priority.ALWAYS));
        return row;
    }

    private Node who(Set<PersonId> affected) {
        var list = new VBox(6);
        list.getStyleClass().add("recipients");
        for (var person : people) {
            var box = new CheckBox(name(person));
            box.setId("hand-" + person.value());
            box.setSelected(affected.contains(person));
            boxes.add(box);
            list.getChildren().add(box);
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        return new VBox(
                6,
                Choices.captioned(studio.say("releases.hand.recipients"), scroll),
                new HBox(8, all("everybody", true), all("nobody", false)));
    }

    private Button all(String name, boolean selected) {
        var button = new Button(studio.say("releases.hand." + name));
        button.setId("hand-" + name);
        button.setOnAction(_ -> boxes.forEach(box -> box.setSelected(selected)));
        return button;
    }

    private String name(PersonId person) {
        return studio.view()
                .get()
                .directory()
                .person(person)
                .map(Person::name)
                .map(studio::best)
                .orElse(person.value());
    }
}
