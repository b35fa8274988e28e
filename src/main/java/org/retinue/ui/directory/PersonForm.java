package org.retinue.ui.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.retinue.tour.Person;
import org.retinue.tour.Sex;
import org.retinue.ui.form.Country;
import org.retinue.ui.form.Form;
import org.retinue.ui.studio.Studio;

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
        form.both(
                say("address"),
                Person::address,
                (person, address) -> Optional.of(person.withAddress(address)),
                "");
        addIdentity();
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
        var rank = new RankFields<>(studio, form, Person::rank, Person::withRank);
        form.line(rank.level(), rank.diplomatic());
        form.line(rank.since(), new VBox());
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

    private void addIdentity() {
        var passport =
                form.entry(
                        say("passport"),
                        new Form.Typed<>(
                                person -> person.identity().passport(),
                                (person, typed) ->
                                        Optional.of(
                                                person.withIdentity(
                                                        person.identity()
                                                                .withPassport(typed.strip()))),
                                ""));
        passport.input().setId("passport");
        form.line(
                form.choice(
                        say("sex"),
                        List.of(Sex.values()),
                        person -> person.identity().sex(),
                        (person, sex) -> person.withIdentity(person.identity().withSex(sex))),
                passport);
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
