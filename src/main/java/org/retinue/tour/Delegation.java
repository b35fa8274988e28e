package org.retinue.tour;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Who travels, in order of precedence. The country is an ISO 3166-1 code of two letters, or empty
/// where the delegation comes from several. That there is one head is a rule and no invariant: a
/// delegation is entered person by person.
public record Delegation(Text name, String country, List<Delegate> delegates) {

    public static final Delegation NONE = new Delegation(Text.EMPTY, "", List.of());

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

    public Optional<Delegate> head() {
        return delegates.stream()
                .filter(delegate -> delegate.role() == DelegateRole.HEAD)
                .findFirst();
    }

    public Optional<Delegate> delegate(PersonId person) {
        return delegates.stream().filter(delegate -> delegate.person().equals(person)).findFirst();
    }

    public Delegation withName(Text changed) {
        return new Delegation(changed, country, delegates);
    }

    public Delegation withCountry(String changed) {
        return new Delegation(name, changed, delegates);
    }

    public Delegation withDelegates(List<Delegate> changed) {
        return new Delegation(name, country, changed);
    }
}
