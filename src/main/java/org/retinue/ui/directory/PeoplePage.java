package org.retinue.ui.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.edit.Deed;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.ui.form.Country;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;
import org.retinue.ui.table.Columns;

/// The people whom tours name: delegates, hosts, interpreters, drivers.
public final class PeoplePage extends StackPane {

    private final Studio studio;
    private final Catalogue<PersonId, Person> catalogue;

    public PeoplePage(Studio studio) {
        this.studio = studio;
        var form = new PersonForm(studio, this::change);
        catalogue = new Catalogue<>(studio, Page.PEOPLE, kind(), form.form());
        catalogue.offerToAdd(studio.say("directory.person.add"), this::add, form.first());
        getChildren().add(catalogue);
    }

    /// Shows the one.
    public void select(PersonId id) {
        catalogue.find(id);
    }

    private Kind<PersonId, Person> kind() {
        return new Kind<>(
                Feather.USER,
                view -> view.directory().people().values(),
                Person::id,
                person -> studio.best(person.name()),
                PeoplePage::texts,
                List.of(
                        Columns.text(
                                studio.say("directory.person.name"),
                                170,
                                person -> studio.best(person.name())),
                        Columns.text(
                                studio.say("directory.person.title"),
                                210,
                                person -> studio.best(person.title())),
                        Columns.text(
                                studio.say("directory.person.organisation"),
                                190,
                                person -> studio.best(person.organisation()))),
                this::remove);
    }

    private static Stream<String> texts(Person person) {
        return Stream.of(
                        person.name().forms().values().stream(),
                        person.title().forms().values().stream(),
                        person.organisation().forms().values().stream(),
                        Country.of(person.country()).stream()
                                .flatMap(country -> country.name().forms().values().stream()))
                .flatMap(texts -> texts);
    }

    private void change(Person person) {
        studio.desk()
                .editDirectory(
                        Deed.CHANGE_PERSON, person.name(), directory -> directory.with(person));
    }

    private Optional<PersonId> add() {
        var name = Text.in(studio.words().language(), studio.say("directory.person.new"));
        var person = Person.named(PersonId.random(), name);
        change(person);
        return Optional.of(person.id());
    }

    private void remove(Person person) {
        studio.desk()
                .editDirectory(
                        Deed.REMOVE_PERSON,
                        person.name(),
                        directory -> directory.without(person.id()));
    }
}
