package org.retinue.tour;

/// What identifies a tour to people: the office's code, the title, the kind, and the officer in
/// charge.
public record Heading(String code, Text title, TourKind kind, String officer) {

    public Heading {
        Invariants.require(!title.isEmpty(), "A tour has a title");
    }

    public Heading withCode(String changed) {
        return new Heading(changed, title, kind, officer);
    }

    public Heading withTitle(Text changed) {
        return new Heading(code, changed, kind, officer);
    }

    public Heading withKind(TourKind changed) {
        return new Heading(code, title, changed, officer);
    }
}
