package org.retinue.print;

import java.util.List;
import java.util.Optional;

/// The daily schedule cards as a paper: one card for each day, or more where a day is full.
record Cards(Frame frame, List<Card> cards) {

    /// A card's lines with what an aide asks for most: the first call of tomorrow, whom to phone,
    /// which car.
    record Card(
            String anchor,
            Phrase date,
            Phrase heading,
            Phrase continued,
            Density density,
            List<Line> lines,
            Optional<Phrase> nothing,
            List<Call> calls) {}

    record Line(
            Programme.Look look,
            Clock clock,
            boolean fixed,
            Phrase what,
            Phrase where,
            Phrase greeter,
            Phrase dress) {}

    /// A line at the foot of a card: what it is, and what it says.
    record Call(Phrase label, Phrase text) {}

    /// How large the type of a card is.
    enum Density {
        LARGE,
        MEDIUM,
        SMALL
    }
}
