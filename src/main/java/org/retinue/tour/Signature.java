package org.retinue.tour;

import java.util.List;
import java.util.Optional;

/// A document that is signed: who signs for the guests and for the hosts, and who stands behind
/// them as witnesses.
public record Signature(
        Text document,
        Optional<PersonId> guest,
        Optional<PersonId> host,
        List<PersonId> witnesses) {

    public Signature {
        Invariants.require(!document.isEmpty(), "A document that is signed has a title");
        witnesses = List.copyOf(witnesses);
    }
}
