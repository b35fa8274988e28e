package org.retinue.tour;

/// The identity of a person.
public record PersonId(String value) implements Id {

    public PersonId {
        Id.check(value);
    }

    /// A new identity.
    public static PersonId random() {
        return new PersonId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
