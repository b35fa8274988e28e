package org.retinue.ui.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.retinue.tour.DiplomaticClass;
import org.retinue.tour.Level;
import org.retinue.tour.Person;
import org.retinue.ui.Country;
import org.retinue.ui.Form;
import org.retinue.ui.Picker;
import org.retinue.ui.Studio;
import org.retinue.words.TypedDates;

/// Everything that is known of a person, as fields.
final class PersonForm {

    private final Studio studio;
    private final Form<Person> form;

    PersonForm(Studio studio, Consumer<Person> taking) {
        this.studio = studio;
        form = new Form<>(studio.words(), taking);
        form.both(
                say("name"),
                Person::name,
                (person, name) ->
                        name.isEmpty() ? Optional.empty() : Optional.of(person.withName(name)),
                say("noName"));
        addPronunciation();
        form.both(
                say("title"),
                Person::title,
                (person, title) -> Optional.of(person.withTitle(title)),
                "");
        addRank();
        form.both(
                say("organisation"),
                Person::organisation,
                (person, organisation) -> Optional.of(person.withOrganisation(organisation)),
                "");
        addOrigin();
        addContact();
        Notes.addTo(form, studio, Person::notes, Person::withNotes);
    }

    Form<Person> form() {
        return form;
    }

    /// Where a new person's name is typed.
    Node first() {
        return form.lookup("#name-" + studio.words().language());
    }

    private String say(String key) {
        return studio.say("directory.person." + key);
    }

    private void addPronunciation() {
        var pronunciation =
                form.entry(
                        say("pronunciation"),
                        new Form.Typed<>(
                                Person::pronunciation,
                                (person, typed) ->
                                        Optional.of(person.withPronunciation(typed.strip())),
                                ""));
        pronunciation.input().setId("pronunciation");
        form.line(pronunciation);
    }

    private void addRank() {
        var since =
                form.entry(
                        say("since"),
                        new Form.Typed<>(
                                person ->
                                        person.rank().since().map(studio.words()::date).orElse(""),
                                (person, typed) ->
                                        since(typed)
                                                .map(date ->
                                                        person.withRank(
                                                                person.rank().withSince(date))),
                                say("badSince")));
        since.input().setId("since");
        form.line(level(), diplomatic());
        form.line(since, new VBox());
    }

    private Node level() {
        var picker =
                form.picker(
                        say("level"),
                        source(Level.values()),
                        person -> Level.of(person.rank().level()),
                        (person, level) ->
                                person.withRank(
                                        person.rank()
                                                .withLevel(
                                                        level.map(Level::number)
                                                                .orElse(OptionalInt.empty()))));
        picker.input().setId("level");
        return picker;
    }

    private Node diplomatic() {
        var picker =
                form.picker(
                        say("class"),
                        source(DiplomaticClass.values()),
                        person -> person.rank().diplomatic(),
                        (person, diplomatic) ->
                                person.withRank(person.rank().withDiplomatic(diplomatic)));
        picker.input().setId("class");
        return picker;
    }

    private <E extends Enum<E>> Picker.Source<E> source(E[] values) {
        var words = studio.words();
        return new Picker.Source<>(
                () -> List.of(values),
                words::name,
                value -> Stream.of(words.name(value)),
                say("badRank"));
    }

    private Optional<Optional<LocalDate>> since(String typed) {
        var date = TypedDates.date(typed, studio.today());
        return typed.isBlank() || date.isPresent() ? Optional.of(date) : Optional.empty();
    }

    private void addOrigin() {
        form.line(
                form.picker(
                        say("country"),
                        Country.source(studio.words()),
                        person -> Country.of(person.country()),
                        (person, country) ->
                                person.withCountry(country.map(Country::code).orElse(""))),
                form.entry(
                        say("languages"),
                        new Form.Typed<>(
                                person -> Spoken.write(studio.words(), person.languages()),
                                (person, typed) -> Spoken.read(typed).map(person::withLanguages),
                                say("badLanguages"))));
    }

    private void addContact() {
        form.section(say("contact"));
        form.line(
                form.entry(
                        say("mobile"),
                        new Form.Typed<>(
                                person -> person.contact().mobile(),
                                (person, mobile) ->
                                        Optional.of(
                                                person.withContact(
                                                        new Person.Contact(
                                                                mobile.strip(),
                                                                person.contact().email()))),
                                "")),
                form.entry(
                        say("email"),
                        new Form.Typed<>(
                                person -> person.contact().email(),
                                (person, email) ->
                                        email(email)
                                                .map(address ->
                                                        person.withContact(
                                                                new Person.Contact(
                                                                        person.contact().mobile(),
                                                                        address))),
                                say("badEmail"))));
    }

    private static Optional<String> email(String typed) {
        var plain = typed.strip();
        return plain.isEmpty() || plain.matches("[^@\\s]+@[^@\\s]+")
                ? Optional.of(plain)
                : Optional.empty();
    }
}
