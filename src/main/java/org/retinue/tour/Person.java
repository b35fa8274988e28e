package org.retinue.tour;

import java.util.List;

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
        return new Person(
                id,
                changed,
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

    public Person withPronunciation(String changed) {
        return new Person(
                id,
                name,
                changed,
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

    public Person withTitle(Text changed) {
        return new Person(
                id,
                name,
                pronunciation,
                changed,
                rank,
                organisation,
                country,
                languages,
                contact,
                address,
                identity,
                notes);
    }

    public Person withRank(Rank changed) {
        return new Person(
                id,
                name,
                pronunciation,
                title,
                changed,
                organisation,
                country,
                languages,
                contact,
                address,
                identity,
                notes);
    }

    public Person withOrganisation(Text changed) {
        return new Person(
                id,
                name,
                pronunciation,
                title,
                rank,
                changed,
                country,
                languages,
                contact,
                address,
                identity,
                notes);
    }

    public Person withCountry(String changed) {
        return new Person(
                id,
                name,
                pronunciation,
                title,
                rank,
                organisation,
                changed,
                languages,
                contact,
                address,
                identity,
                notes);
    }

    public Person withLanguages(List<Language> changed) {
        return new Person(
                id,
                name,
                pronunciation,
                title,
                rank,
                organisation,
                country,
                changed,
                contact,
                address,
                identity,
                notes);
    }

    public Person withContact(Contact changed) {
        return new Person(
                id,
                name,
                pronunciation,
                title,
                rank,
                organisation,
                country,
                languages,
                changed,
                address,
                identity,
                notes);
    }

    public Person withAddress(Text changed) {
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
                changed,
                identity,
                notes);
    }

    public Person withIdentity(Identity changed) {
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
                changed,
                notes);
    }

    public Person withNotes(List<Note> changed) {
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
                changed);
    }

    /// How to reach a person; each may be empty.
    public record Contact(String mobile, String email) {

        public static final Contact NONE = new Contact("", "");
    }
}
