package org.retinue.tour;

/// Something worth saying about a site, with where it was read and how old it is. A fact without
/// source or date can be kept, and a rule asks for them. The date is as the source gives it:
/// `2024`, `2024-01`, `early 2024`.
public record Fact(Text text, String source, String asOf) {

    public Fact {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A fact says something");
        }
    }
}
