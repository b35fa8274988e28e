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
}
