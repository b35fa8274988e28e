package org.retinue.ui.sheet;

import java.util.List;
import java.util.Optional;

/// What stands in a grid at one moment, and what typing into it means; knows no toolkit.
public interface Sheet<I, C extends Enum<C>> {

    List<Line<I, C>> lines();

    /// What the text typed so far may mean, likeliest first; none where the column is free text.
    List<Offer> offers(Spot<I, C> spot, String typed);

    /// What the typed text means, with the offer that was chosen for it.
    Outcome<I> enter(Spot<I, C> spot, String typed, Optional<Offer> chosen);

    /// What the same typed into the column of each of these lines means, as one edit.
    default Outcome<I> enter(List<I> lines, C column, String typed, Optional<Offer> chosen) {
        return Together.enter(this, lines, column, typed, chosen);
    }

    /// What stands in a cell until something is typed there, and is taken by Enter or Tab as it
    /// stands.
    default Optional<String> suggested(Spot<I, C> spot) {
        return Optional.empty();
    }

    /// What a cell holds beyond its text, to be filled into others: which of two sites of one name.
    default Optional<Offer> held(Spot<I, C> spot) {
        return Optional.empty();
    }

    /// What takes the lines out of the way.
    default Outcome<I> away(List<I> lines) {
        return new Outcome.Unchanged<>();
    }

    /// Whether whole lines can be copied, cut and pasted.
    default boolean movesLines() {
        return false;
    }

    /// What puts the copied or cut lines to where the line is.
    default Outcome<I> paste(Clip<I, C> clip, I line) {
        return new Outcome.Unchanged<>();
    }
}
