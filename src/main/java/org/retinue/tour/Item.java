package org.retinue.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One line of a programme: something the delegation does, or a way it goes.
public sealed interface Item permits Engagement, Leg {

    ItemId id();

    /// May be empty: the kind and the places then say enough.
    Text title();

    Moment moment();

    Party party();

    Standing standing();

    List<Note> notes();

    /// Where the item begins: an engagement's site, the site a leg leaves.
    Optional<SiteId> startSite();

    /// Where the item ends: an engagement's site, the site a leg reaches.
    Optional<SiteId> endSite();

    Item withTitle(Text changed);

    Item withMoment(Moment changed);

    Item withParty(Party changed);

    Item withStanding(Standing changed);

    Item withNotes(List<Note> changed);

    /// The same item under a new identity, for copies.
    Item withId(ItemId changed);

    /// A copy under a new identity. Nobody has been asked about it yet, and nothing anchors it.
    default Item renewed(ItemId fresh) {
        return withId(fresh).withStanding(standing().renewed());
    }

    /// The day on which the item begins, local to its place; none while it is in the pool.
    default Optional<LocalDate> day() {
        return switch (moment()) {
            case Moment.Timed timed -> Optional.of(timed.start().toLocalDate());
            case Moment.ToBeConfirmed toBeConfirmed -> Optional.of(toBeConfirmed.day());
            case Moment.Pooled _ -> Optional.empty();
        };
    }

    /// Whether the item takes up time and people: placed on a day, and neither a mere idea nor
    /// called off.
    default boolean isActive() {
        return day().isPresent() && standing().confirmation().state().isActive();
    }

    /// Whether it has a time that must not change, or has passed.
    default boolean isHeld() {
        return moment() instanceof Moment.Timed
                && (standing().anchored()
                        || standing().confirmation().state() == ConfirmationState.DONE);
    }
}
