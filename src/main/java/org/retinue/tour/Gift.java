package org.retinue.tour;

import java.util.Optional;
import java.util.OptionalInt;

/// A gift that is given to the guests or comes from them. The value is in yuan; the approval is the
/// office's number for it. Where it is given and to whom may not be settled yet.
public record Gift(
        GiftId id,
        Text what,
        GiftDirection direction,
        Text giver,
        Optional<PersonId> recipient,
        OptionalInt value,
        String approval,
        Handover handover,
        Optional<ItemId> at,
        boolean ready) {

    public Gift {
        Invariants.require(!what.isEmpty(), "A gift is something");
        Invariants.require(value.orElse(0) >= 0, "A gift is worth 0 yuan or more");
    }

    /// A gift of which no more is known.
    public static Gift of(GiftId id, Text what, GiftDirection direction) {
        return new Gift(
                id,
                what,
                direction,
                Text.EMPTY,
                Optional.empty(),
                OptionalInt.empty(),
                "",
                Handover.THROUGH_STAFF,
                Optional.empty(),
                false);
    }

    public Gift withWhat(Text changed) {
        return new Gift(
                id, changed, direction, giver, recipient, value, approval, handover, at, ready);
    }

    public Gift withDirection(GiftDirection changed) {
        return new Gift(id, what, changed, giver, recipient, value, approval, handover, at, ready);
    }

    public Gift withGiver(Text changed) {
        return new Gift(
                id, what, direction, changed, recipient, value, approval, handover, at, ready);
    }

    public Gift withRecipient(Optional<PersonId> changed) {
        return new Gift(id, what, direction, giver, changed, value, approval, handover, at, ready);
    }

    public Gift withValue(OptionalInt changed) {
        return new Gift(
                id, what, direction, giver, recipient, changed, approval, handover, at, ready);
    }

    public Gift withApproval(String changed) {
        return new Gift(id, what, direction, giver, recipient, value, changed, handover, at, ready);
    }

    public Gift withHandover(Handover changed) {
        return new Gift(id, what, direction, giver, recipient, value, approval, changed, at, ready);
    }

    public Gift withAt(Optional<ItemId> changed) {
        return new Gift(
                id, what, direction, giver, recipient, value, approval, handover, changed, ready);
    }

    public Gift withReady(boolean changed) {
        return new Gift(
                id, what, direction, giver, recipient, value, approval, handover, at, changed);
    }
}
