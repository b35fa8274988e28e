package org.retinue.print;

import java.util.List;
import java.util.Optional;

/// Place cards: two to a page, which is cut across the middle, and each half folded to a tent.
record Tents(Frame frame, List<Leaf> leaves, Optional<Phrase> nothing) implements Paper {

    Tents {
        leaves = List.copyOf(leaves);
    }

    @Override
    public String template() {
        return "place-cards";
    }

    /// A page with its cards.
    record Leaf(List<Tent> tents) {}

    /// A card: on the front the name and the title, on the back the name, where to put the card,
    /// and what the kitchen must know. The back stands upside down, so that it stands upright when
    /// the card is folded.
    record Tent(Size size, Phrase name, Phrase title, Phrase seat, Phrase occasion, String diet) {}

    /// How large the name is written, so that it fits one line.
    enum Size {
        LARGE,
        MIDDLE,
        SMALL
    }
}
