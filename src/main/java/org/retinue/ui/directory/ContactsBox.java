package org.retinue.ui.directory;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Site;
import org.retinue.ui.form.Form;
import org.retinue.ui.form.Picker;
import org.retinue.ui.look.Icons;
import org.retinue.ui.studio.Studio;

/// Whom to call at a site: people of the directory, chosen by a few letters of a name.
final class ContactsBox extends VBox {

    private final Studio studio;
    private final Form<Site> form;
    private final VBox people = new VBox();
    private final Picker<Person> add;

    ContactsBox(Studio studio, Form<Site> form) {
        this.studio = studio;
        this.form = form;
        add =
                new Picker<>(
                        studio.say("directory.contacts.add"),
                        source(),
                        chosen -> chosen.ifPresent(this::add));
        add.input().setId("add-contact");
        people.getStyleClass().add("contacts");
        getStyleClass().add("contacts-box");
        getChildren().addAll(people, add);
    }

    void show(Site site) {
        var directory = studio.view().get().directory();
        people.getChildren()
                .setAll(
                        site.contacts().stream()
                                .flatMap(id -> directory.person(id).stream())
                                .map(this::line)
                                .toList());
        add.show(Optional.empty());
    }

    private void add(Person person) {
        change(contacts ->
                Stream.concat(contacts.stream(), Stream.of(person.id())).distinct().toList());
        add.show(Optional.empty());
    }

    private void change(UnaryOperator<List<PersonId>> change) {
        form.change(site -> site.withContacts(change.apply(site.contacts())));
    }

    private HBox line(Person person) {
        var name = new Label(studio.best(person.name()));
        name.getStyleClass().add("strong");
        var title = new Label(studio.best(person.title()));
        title.getStyleClass().add("detail");
        var reach =
                new Label(
                        Stream.of(person.contact().mobile(), person.contact().email())
                                .filter(part -> !part.isEmpty())
                                .reduce((one, other) -> one + "  " + other)
                                .orElse(""));
        reach.getStyleClass().add("detail");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var remove = new Button("", Icons.of(Feather.X));
        remove.getStyleClass().addAll("flat", "button-icon", "small");
        remove.setId("remove-contact-" + person.id().value());
        remove.setAccessibleText(studio.say("directory.contacts.remove", name.getText()));
        remove.setOnAction(_ ->
                change(contacts ->
                        contacts.stream().filter(id -> !id.equals(person.id())).toList()));
        var line = new HBox(8, new VBox(name, title), space, reach, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Picker.Source<Person> source() {
        var order = Collator.getInstance(studio.words().locale());
        return new Picker.Source<>(
                () ->
                        studio.view().get().directory().people().values().stream()
                                .sorted(
                                        Comparator.comparing(
                                                person -> studio.best(person.name()), order))
                                .toList(),
                person -> studio.best(person.name()),
                person ->
                        Stream.of(person.name(), person.organisation())
                                .flatMap(text -> text.forms().values().stream()),
                studio.say("directory.contacts.unknown"));
    }
}
