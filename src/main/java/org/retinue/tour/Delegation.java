package org.retinue.tour;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Who travels, as entered, and how their precedence comes about. The country is an ISO 3166-1 code
/// of two letters, or empty where the delegation comes from several. That there is one head is a
/// rule and no invariant: a delegation is entered person by person.
public record Delegation(
        Text name, String country, List<Delegate> delegates, Precedence precedence) {

    public static final Delegation NONE = named(Text.EMPTY, "");

    public Delegation {
        Invariants.require(
                country.matches("([A-Z]{2})?"),
                "A country is two capital letters: \"" + country + "\"");
        delegates = List.copyOf(delegates);
        var seen = new HashSet<PersonId>();
        delegates.forEach(delegate ->
                Invariants.require(
                        seen.add(delegate.person()),
                        "A person is in a delegation once: " + delegate.person()));
    }

    /// A delegation without members so far.
    public static Delegation named(Text name, String country) {
        return new Delegation(name, country, List.of(), Precedence.AS_ENTERED);
    }

    public Optional<Delegate> head() {
        return delegates.stream()
                .filter(delegate -> delegate.role() == DelegateRole.HEAD)
                .findFirst();
    }

    public Optional<Delegate> delegate(PersonId person) {
        return delegates.stream().filter(delegate -> delegate.person().equals(person)).findFirst();
    }

    public Delegation withName(Text changed) {
        return new Delegation(changed, country, delegates, precedence);
    }

    public Delegation withCountry(String changed) {
        return new Delegation(name, changed, delegates, precedence);
    }

    public Delegation withDelegates(List<Delegate> changed) {
        return new Delegation(name, country, changed, precedence);
    }

    public Delegation withPrecedence(Precedence changed) {
        return new Delegation(name, country, delegates, changed);
    }
}
