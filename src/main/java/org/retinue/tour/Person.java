package org.retinue.tour;

import java.util.List;
import java.util.function.Consumer;

/// Somebody a tour names: a delegate, a host, an interpreter, a driver. Shared by all tours of a
/// workspace.
public record Person(
        PersonId id,
        Text name,
        String pronunciation,
        Text title,
        Rank rank,
        Text organisation,
        String country,
        List<Language> languages,
        Contact contact,
        Text address,
        Identity identity,
        List<Note> notes) {

    /// The country is an ISO 3166-1 code of two letters, or empty where it is unknown. Languages
    /// are those the person can work in, best first. The pronunciation of the name is empty where
    /// nobody has noted it. The address is how one speaks to them: Your Excellency, 阁下.
    public Person {
        Invariants.require(!name.isEmpty(), "A person has a name");
        Invariants.require(
                country.matches("([A-Z]{2})?"),
                "A country is two capital letters: \"" + country + "\"");
        languages = List.copyOf(languages);
        notes = List.copyOf(notes);
    }

    /// A person of whom only the name is known.
    public static Person named(PersonId id, Text name) {
        return new Person(
                id,
                name,
                "",
                Text.EMPTY,
                Rank.UNKNOWN,
                Text.EMPTY,
                "",
                List.of(),
                Contact.NONE,
                Text.EMPTY,
                Identity.UNKNOWN,
                List.of());
    }

    public Person withName(Text changed) {
        return but(parts -> parts.name = changed);
    }

    public Person withPronunciation(String changed) {
        return but(parts -> parts.pronunciation = changed);
    }

    public Person withTitle(Text changed) {
        return but(parts -> parts.title = changed);
    }

    public Person withRank(Rank changed) {
        return but(parts -> parts.rank = changed);
    }

    public Person withOrganisation(Text changed) {
        return but(parts -> parts.organisation = changed);
    }

    public Person withCountry(String changed) {
        return but(parts -> parts.country = changed);
    }

    public Person withLanguages(List<Language> changed) {
        return but(parts -> parts.languages = changed);
    }

    public Person withContact(Contact changed) {
        return but(parts -> parts.contact = changed);
    }

    public Person withAddress(Text changed) {
        return but(parts -> parts.address = changed);
    }

    public Person withIdentity(Identity changed) {
        return but(parts -> parts.identity = changed);
    }

    public Person withNotes(List<Note> changed) {
        return but(parts -> parts.notes = changed);
    }

    /// The same person, but for what becomes of some of its parts.
    private Person but(Consumer<PersonParts> change) {
        var parts = new PersonParts(this);
        change.accept(parts);
        return parts.whole();
    }

    /// How to reach a person; each may be empty.
    public record Contact(String mobile, String email) {

        public static final Contact NONE = new Contact("", "");
    }
}
