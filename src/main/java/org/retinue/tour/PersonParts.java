package org.retinue.tour;

import java.util.List;

/// The parts of a person while another person is made of them, as [TourParts] are those of a tour.
final class PersonParts {

    PersonId id;
    Text name;
    String pronunciation;
    Text title;
    Rank rank;
    Text organisation;
    String country;
    List<Language> languages;
    Person.Contact contact;
    Text address;
    Identity identity;
    List<Note> notes;

    PersonParts(Person person) {
        id = person.id();
        name = person.name();
        pronunciation = person.pronunciation();
        title = person.title();
        rank = person.rank();
        organisation = person.organisation();
        country = person.country();
        languages = person.languages();
        contact = person.contact();
        address = person.address();
        identity = person.identity();
        notes = person.notes();
    }

    Person whole() {
        return new Person(
                id,
                name,
                pronunciation,
                title,
                rank,
                organisation,
                country,
                languages,
                contact,
                address,
                identity,
                notes);
    }
}
